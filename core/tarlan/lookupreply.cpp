#include "core/tarlan/lookupreply.h"

#include <algorithm>

#include "core/base/plaintext.h"
#include "core/json/parse.h"

namespace kassir::tarlan {

namespace {

using Code = LookupFailure::Code;
using Flaw = LookupFailure::Flaw;
using json::Value;

template <class T>
using Read = Result<T, Flaw>;

bool isAbsent(const Value *value) {
  return value == nullptr || value->isNull();
}

bool areDigits(QStringView text) {
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

// Absent and null count as 0: a success carries no code. Some servers write the code as a string.
Read<qint64> readCode(const Value *value) {
  if (isAbsent(value)) return qint64{0};
  if (const auto integer = value->integer(); integer && *integer >= 0) return *integer;
  bool fits = false;
  const QString text = value->string().value_or(QString());
  const qint64 code = areDigits(text) ? text.toLongLong(&fits) : 0;
  if (!fits) return failure(Flaw::CodeMalformed);
  return code;
}

Read<QString> readText(const Value *value) {
  if (isAbsent(value)) return QString();
  if (!value->isString()) return failure(Flaw::CheckMalformed);
  return *value->string();
}

QString messageOf(const Value &object) {
  constexpr qsizetype longest = 200;
  const Value *message = object.find(u"message");
  return message ? plainText(message->string().value_or(QString()), longest) : QString();
}

Lookup unreadable(int httpStatus, Flaw flaw) {
  if (httpStatus >= 500) return failure(LookupFailure{.code = Code::ServerBroken, .httpStatus = httpStatus});
  return failure(LookupFailure{.code = Code::Unreadable, .httpStatus = httpStatus, .flaw = flaw});
}

// 1041 order, 1407 resource, 5103 transaction not found.
Lookup refused(int httpStatus, qint64 code, const Value &object) {
  const bool notFound = code == 1041 || code == 1407 || code == 5103;
  return failure(LookupFailure{.code = notFound ? Code::NotFound : Code::Refused,
                               .serverCode = code,
                               .message = messageOf(object),
                               .httpStatus = httpStatus});
}

Lookup readCheck(int httpStatus, const Value *result) {
  if (isAbsent(result) || result->isString()) {
    return failure(LookupFailure{.code = Code::NotYet, .httpStatus = httpStatus});
  }
  const auto number = readText(result->find(u"fiscal_number"));
  if (!number) return unreadable(httpStatus, number.error());
  const auto link = readText(result->find(u"fiscal_check_url"));
  if (!link) return unreadable(httpStatus, link.error());
  const fiscal::FiscalCheck check{fiscal::FiscalNumber::read(number.value()), link.value()};
  if (!check.number && check.link.trimmed().isEmpty()) {
    return failure(LookupFailure{.code = Code::NotYet, .httpStatus = httpStatus});
  }
  return check;
}

}  // namespace

Lookup readLookupReply(const net::Reply &reply) {
  const auto parsed = json::parse(reply.body);
  if (!parsed) return unreadable(reply.status, Flaw::NotJson);
  const Value &root = parsed.value();
  if (!root.isObject()) return unreadable(reply.status, Flaw::NotAnObject);
  const Value *status = root.find(u"status");
  if (!status || !status->boolean()) return unreadable(reply.status, Flaw::StatusMissing);

  const auto outerCode = readCode(root.find(u"status_code"));
  if (!outerCode) return unreadable(reply.status, outerCode.error());
  if (outerCode.value() > 0) return refused(reply.status, outerCode.value(), root);

  const Value *result = root.find(u"result");
  if (!isAbsent(result) && !result->isObject() && !result->isString()) {
    return unreadable(reply.status, Flaw::ResultMalformed);
  }
  if (result) {
    const auto innerCode = readCode(result->find(u"error_code"));
    if (!innerCode) return unreadable(reply.status, innerCode.error());
    if (innerCode.value() > 0) return refused(reply.status, innerCode.value(), *result);
  }

  if (!*status->boolean()) return unreadable(reply.status, Flaw::CodeMissing);
  if (reply.status < 200 || reply.status > 299) return unreadable(reply.status, Flaw::SuccessContradicted);
  return readCheck(reply.status, result);
}

}  // namespace kassir::tarlan
