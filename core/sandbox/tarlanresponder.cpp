#include "core/sandbox/tarlanresponder.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

constexpr qint64 invalidSignature = 1014;
constexpr qint64 validation = 1021;
constexpr qint64 orderNotFound = 1041;
constexpr qint64 valueNotPassed = 1404;
constexpr qint64 providerNotFound = 9718;
constexpr qint64 serviceNotFound = 9721;
constexpr qint64 serverError = 999999;

QString messageOf(qint64 code) {
  switch (code) {
    case invalidSignature: return u"Invalid signature"_s;
    case validation: return u"Request validation error"_s;
    case orderNotFound: return u"Order not found"_s;
    case valueNotPassed: return u"Field value was not passed"_s;
    case providerNotFound: return u"Provider not found"_s;
    case serviceNotFound: return u"Service not found"_s;
    default: return u"Server error"_s;
  }
}

Reply success(const Value &result) {
  return jsonReply(Value::object(
      {{u"status"_s, Value(true)}, {u"message"_s, Value(u"Success"_s)}, {u"result"_s, result}}));
}

Reply check(const QString &number, const QString &link) {
  return success(Value::object({{u"fiscal_number"_s, Value(number)}, {u"fiscal_check_url"_s, Value(link)}}));
}

Reply httpError(qint64 code, const Value &message, int status) {
  return jsonReply(Value::object({{u"status"_s, Value(false)},
                                  {u"status_code"_s, Value(code)},
                                  {u"message"_s, message},
                                  {u"result"_s, Value::object()}}),
                   status);
}

Reply resultError(qint64 code) {
  return jsonReply(Value::object({{u"status"_s, Value(true)},
                                  {u"status_code"_s, Value(qint64{0})},
                                  {u"message"_s, Value(u"Success"_s)},
                                  {u"result"_s, Value::object({{u"error_code"_s, Value(code)},
                                                               {u"message"_s, Value(messageOf(code))},
                                                               {u"data"_s, Value()}})}}));
}

}  // namespace

QString tarlanPath() {
  return u"/fiscalization/api/v1/payment/fiscalization/order"_s;
}

TarlanResponder::TarlanResponder(const Credentials &credentials, const Receipts &receipts,
                                 const Options &options)
    : m_credentials(credentials), m_receipts(receipts), m_options(options) {}

Reply TarlanResponder::answer(const Request &request, Occasion) {
  if (request.path() != tarlanPath().toLatin1()) return htmlReply(404);
  if (request.method != "GET") return htmlReply(405);
  const Query query = readQuery(request.query());
  if (const auto code = refusalCode(request, query)) return errorReply(*code);
  return order(query.value("provider_order_id"));
}

Reply TarlanResponder::refuse(const Request &, const Refusal &refusal) const {
  const qint64 code = refusal.code.value_or(serverError);
  return httpError(code, refusal.message.value_or(Value(messageOf(code))),
                   refusal.status.value_or(refusal.code ? 400 : 500));
}

std::optional<qint64> TarlanResponder::refusalCode(const Request &request, const Query &query) const {
  if (request.header("X-Signature") != signatureOf(query, m_credentials.tarlanSecret))
    return invalidSignature;
  for (const char *name : {"provider_order_id", "provider_code", "provider_service_code"}) {
    if (!query.contains(name)) return validation;
    if (query.value(name).isEmpty()) return valueNotPassed;
  }
  if (query.value("provider_code") != m_credentials.tarlanProviderCode) return providerNotFound;
  if (query.value("provider_service_code") != m_credentials.tarlanServiceCode) return serviceNotFound;
  return std::nullopt;
}

Reply TarlanResponder::order(const QString &id) const {
  const Receipt *receipt = m_receipts.paid(id);
  if (!receipt) return errorReply(orderNotFound);
  const bool isMade = m_receipts.sincePayment(*receipt) >= m_options.notYet;
  if (isMade) return check(receipt->fiscalSign, link(*receipt));
  return m_options.notYetStyle == NotYetStyle::EmptyFields ? check({}, {}) : errorReply(orderNotFound);
}

Reply TarlanResponder::errorReply(qint64 code) const {
  bool byStatus = code == invalidSignature || code == validation || code == valueNotPassed;
  if (m_options.errorStyle == ErrorStyle::Http400) byStatus = true;
  if (m_options.errorStyle == ErrorStyle::Result) byStatus = false;
  return byStatus ? httpError(code, Value(messageOf(code)), 400) : resultError(code);
}

// As a Kazakh operator's: the sum in tenge, the time local.
QString TarlanResponder::link(const Receipt &receipt) const {
  const qint64 amount = receipt.draft.amount;
  const QString sum =
      QString::number(amount / 100) + u'.' + QString::number(amount % 100).rightJustified(2, u'0');
  const QString time = QDateTime::fromMSecsSinceEpoch(receipt.payTime).toString(u"yyyyMMdd'T'HHmmss"_s);
  return u"https://consumer.oofd.kz?i=%1&f=%2&s=%3&t=%4"_s.arg(receipt.fiscalSign, m_registration, sum, time);
}

}  // namespace kassir::sandbox
