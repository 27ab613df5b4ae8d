#pragma once

#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"
#include "tests/core/sandbox/rawclient.h"

struct Answer {
  int status = 0;
  QByteArray body;
  kassir::json::Value json;

  /// The value at a path such as "result.receipt.state", as compact JSON; empty when it is not there.
  [[nodiscard]] QByteArray at(const QString &path) const {
    const kassir::json::Value *value = &json;
    for (const QString &name : path.split(u'.')) {
      bool number = false;
      const auto place = name.toUInt(&number);
      const auto &items = value->items();
      value = number ? (place < items.size() ? &items[place] : nullptr) : value->find(name);
      if (!value) return {};
    }
    return kassir::json::write(*value);
  }
};

/// Sends one request on a connection of its own and waits for the whole answer; status 0 when none came.
inline Answer talk(const kassir::sandbox::Sandbox &sandbox, const QUrl &url, const QByteArray &request) {
  RawClient client(sandbox);
  client.connectTo(url);
  client.say(QByteArray(request).replace("\r\nHost:", "\r\nConnection: close\r\nHost:"));
  if (!QTest::qWaitFor([&client] { return client.closed; }) || !client.heard.startsWith("HTTP/1.1 "))
    return {};
  const auto parsed = kassir::json::parse(bodyOf(client.heard));
  return {client.heard.mid(9, 3).toInt(), bodyOf(client.heard),
          parsed ? parsed.value() : kassir::json::Value()};
}

inline Answer call(const kassir::sandbox::Sandbox &sandbox, const QByteArray &method,
                   const QByteArray &parameters) {
  return talk(sandbox, sandbox.paycomUrl(),
              post(sandbox, R"({"id":4,"method":")" + method + R"(","params":)" + parameters + '}'));
}

/// Creates a receipt of 5000 sums for that order; the id it was given.
inline QByteArray create(const kassir::sandbox::Sandbox &sandbox, const QByteArray &order) {
  const Answer answer =
      call(sandbox, "receipts.create", R"({"amount":500000,"account":{"order_id":")" + order + R"("}})");
  return answer.at(QStringLiteral("result.receipt._id"));
}
