#include "core/paycom/envelope.h"

#include "core/base/plaintext.h"
#include "core/json/parse.h"
#include "core/json/write.h"

namespace kassir::paycom {

namespace {

constexpr qsizetype longestMessage = 300;

QString textOf(const json::Value *value) {
  if (!value) return {};
  if (const auto string = value->string()) return plainText(*string, longestMessage);
  if (value->isNull()) return {};
  return plainText(QString::fromUtf8(json::write(*value)), longestMessage);
}

ServerMessage messageOf(const json::Value *value) {
  if (!value || !value->isObject()) return {textOf(value), {}, {}, {}};
  return {{}, textOf(value->find(u"ru")), textOf(value->find(u"uz")), textOf(value->find(u"en"))};
}

const json::Value *presentMember(const json::Value &object, QStringView name) {
  const json::Value *member = object.find(name);
  return member && !member->isNull() ? member : nullptr;
}

Failure readError(const json::Value &error, int httpStatus, bool hasOurId, bool hasNoId) {
  const json::Value *codeValue = error.find(u"code");
  const auto code = codeValue ? codeValue->integer() : std::nullopt;
  // An error to another request than ours says nothing about ours.
  if (!code || (!hasOurId && !hasNoId)) return unreadable(httpStatus);
  Failure failure;
  failure.kind = Failure::Kind::Refused;
  failure.httpStatus = httpStatus;
  failure.code = *code;
  failure.message = messageOf(error.find(u"message"));
  failure.data = textOf(error.find(u"data"));
  // A server that could not read the request cannot know its id.
  failure.isToOurId = hasOurId || *code == code::notJson;
  return failure;
}

Result<json::Value, Failure> resultIn(const net::Reply &reply, qint64 id) {
  const auto parsed = json::parse(reply.body);
  if (!parsed || !parsed.value().isObject()) return failure(unreadable(reply.status));
  const json::Value &envelope = parsed.value();
  const json::Value *echoed = presentMember(envelope, u"id");
  const bool hasOurId = echoed && echoed->integer() == id;
  const json::Value *result = presentMember(envelope, u"result");
  const json::Value *error = presentMember(envelope, u"error");
  if (error && !result) return failure(readError(*error, reply.status, hasOurId, !echoed));
  constexpr int httpOk = 200;
  if (error || !result || !hasOurId || reply.status != httpOk) return failure(unreadable(reply.status));
  return *result;
}

}  // namespace

QByteArray writeCall(qint64 id, const QString &method, const QByteArray &params) {
  return "{\"id\":" + QByteArray::number(id) + ",\"method\":" + json::write(json::Value(method)) +
         ",\"params\":" + params + '}';
}

Result<json::Value, Failure> readResult(const net::Reply &reply, qint64 id) {
  auto result = resultIn(reply, id);
  if (result) return result;
  Failure failed = result.error();
  failed.retryAfter = reply.retryAfter;
  return failure(failed);
}

Failure fromTransport(const net::Failure &transport) {
  Failure failure;
  failure.kind =
      transport.delivery == net::Delivery::NotSent ? Failure::Kind::NotSent : Failure::Kind::NoAnswer;
  failure.transport = transport;
  return failure;
}

Failure unreadable(int httpStatus) {
  Failure failure;
  failure.kind = Failure::Kind::Unreadable;
  failure.httpStatus = httpStatus;
  return failure;
}

}  // namespace kassir::paycom
