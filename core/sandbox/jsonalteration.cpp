#include "core/json/parse.h"
#include "core/json/write.h"
#include "core/sandbox/alteration.h"
#include "core/sandbox/jsonedit.h"

namespace kassir::sandbox::alteration {

using json::Value;

namespace {

Reply withJson(Reply reply, const Change &change) {
  const auto parsed = json::parse(reply.body);
  if (parsed && parsed.value().isObject()) reply.body = json::write(change(parsed.value()));
  return reply;
}

// One receipt, a bare list of them, or neither.
Reply withReceipts(Reply reply, const Change &change) {
  return withJson(std::move(reply), [&change](const Value &top) {
    return withChanged(top, u"result", [&change](const Value &result) {
      if (!result.isArray()) return withChanged(result, u"receipt", change);
      Value list = Value::array();
      for (const Value &receipt : result.items()) list.append(change(receipt));
      return list;
    });
  });
}

// Where a receipt has an amount, that is the number which matters; else any place does.
Reply withNumber(Reply reply, const QByteArray &token) {
  const Reply altered = withReceipts(reply, [&token](const Value &receipt) {
    return withMember(receipt, QStringLiteral("amount"), Value::decimal(token));
  });
  if (altered.body != reply.body) return altered;
  return withJson(std::move(reply), [&token](const Value &top) {
    return withMember(top, QStringLiteral("status_code"), Value::decimal(token));
  });
}

}  // namespace

Reply duplicateKeys(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) {
    Value doubled = top;
    const json::Member last = top.members().empty() ? json::Member{} : top.members().back();
    doubled.insert(last.name, last.value);
    return doubled;
  });
}

Reply notANumber(Reply reply, const Request &, const Fault &) {
  return withNumber(std::move(reply), "NaN");
}

Reply number1e400(Reply reply, const Request &, const Fault &) {
  return withNumber(std::move(reply), "1e400");
}

Reply integer2to63(Reply reply, const Request &, const Fault &) {
  return withNumber(std::move(reply), "9223372036854775808");
}

Reply wrongId(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) {
    return withChanged(top, u"id", [](const Value &id) { return Value(id.integer().value_or(0) + 1); });
  });
}

Reply nullId(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) {
    return withChanged(top, u"id", [](const Value &) { return Value(); });
  });
}

Reply missingId(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) { return without(top, u"id"); });
}

Reply stringId(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) {
    return withChanged(top, u"id", [](const Value &id) { return Value(QString::fromUtf8(json::write(id))); });
  });
}

Reply resultAndError(Reply reply, const Request &, const Fault &fault) {
  return withJson(std::move(reply), [&fault](const Value &top) {
    const Value error = Value::object({{QStringLiteral("code"), Value(fault.code.value_or(-31601))},
                                       {QStringLiteral("message"), Value(QStringLiteral("both"))},
                                       {QStringLiteral("data"), Value()}});
    const Value result = Value::object();
    if (top.find(u"error")) return withMember(top, QStringLiteral("result"), result);
    return withMember(top, QStringLiteral("error"), error);
  });
}

Reply otherAmount(Reply reply, const Request &, const Fault &) {
  return withReceipts(std::move(reply), [](const Value &receipt) {
    return withChanged(receipt, u"amount",
                       [](const Value &amount) { return Value(amount.integer().value_or(0) + 100); });
  });
}

Reply otherOrder(Reply reply, const Request &, const Fault &) {
  const auto rename = [](const Value &text) {
    return Value(text.string().value_or(QString::fromLatin1(text.numberToken())) + QStringLiteral("-other"));
  };
  return withReceipts(std::move(reply), [&rename](const Value &receipt) {
    const Value described = withChanged(receipt, u"description", rename);
    return withChanged(described, u"account", [&rename](const Value &account) {
      Value rows = Value::array();
      for (const Value &row : account.items()) rows.append(withChanged(row, u"value", rename));
      return rows;
    });
  });
}

Reply otherCurrency(Reply reply, const Request &, const Fault &) {
  return withReceipts(std::move(reply), [](const Value &receipt) {
    return withMember(receipt, QStringLiteral("currency"), Value(qint64{643}));
  });
}

Reply badReceiptId(Reply reply, const Request &, const Fault &) {
  return withReceipts(std::move(reply), [](const Value &receipt) {
    return withMember(receipt, QStringLiteral("_id"), Value(QStringLiteral("not-a-receipt")));
  });
}

Reply missingReceipt(Reply reply, const Request &, const Fault &) {
  return withJson(std::move(reply), [](const Value &top) {
    return withChanged(top, u"result", [](const Value &) { return Value::object(); });
  });
}

}  // namespace kassir::sandbox::alteration
