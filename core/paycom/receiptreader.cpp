#include "core/paycom/receiptreader.h"

#include "core/base/plaintext.h"
#include "core/paycom/envelope.h"

namespace kassir::paycom {

namespace {

constexpr qsizetype longestText = 2000;

std::optional<qint64> integerOf(const json::Value &object, QStringView name) {
  const json::Value *value = object.find(name);
  return value ? value->integer() : std::nullopt;
}

// A text as such, a number as its digits; anything else is nothing.
QString textOf(const json::Value *value) {
  if (!value) return {};
  if (const auto string = value->string()) return plainText(*string, longestText);
  return QString::fromLatin1(value->numberToken());
}

QDateTime timeOf(const json::Value &object, QStringView name) {
  const qint64 milliseconds = integerOf(object, name).value_or(0);
  return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds) : QDateTime();
}

std::vector<AccountRow> accountOf(const json::Value &receipt) {
  std::vector<AccountRow> rows;
  const json::Value *account = receipt.find(u"account");
  if (!account) return rows;
  for (const json::Value &row : account->items()) {
    rows.push_back({textOf(row.find(u"name")), textOf(row.find(u"value"))});
  }
  return rows;
}

// `fiscal_data` is documented only for the call that sets it; where a reply carries it, it has that shape.
std::optional<fiscal::FiscalCheck> fiscalCheckOf(const json::Value &receipt) {
  const json::Value *fiscalData = receipt.find(u"fiscal_data");
  if (!fiscalData) return std::nullopt;
  fiscal::FiscalCheck check;
  const QString sign = textOf(fiscalData->find(u"fiscal_sign"));
  check.number = fiscal::FiscalNumber::read(sign);
  check.link = textOf(fiscalData->find(u"qr_code_url"));
  return check.number || !check.link.isEmpty() ? std::optional(check) : std::nullopt;
}

}  // namespace

std::optional<Receipt> readReceipt(const json::Value &value) {
  const json::Value *idValue = value.find(u"_id");
  const QString id = idValue ? idValue->string().value_or(QString()) : QString();
  const auto state = integerOf(value, u"state");
  const auto amount = integerOf(value, u"amount");
  const json::Value *currency = value.find(u"currency");
  const bool hasCurrency = currency && !currency->isNull();
  if (!isReceiptId(id) || !state || !amount || (hasCurrency && !currency->integer())) return std::nullopt;

  Receipt receipt;
  receipt.id = id;
  receipt.state = *state;
  receipt.amount = sale::Money::fromTiyin(*amount);
  if (hasCurrency) receipt.currency = currency->integer();
  receipt.account = accountOf(value);
  receipt.description = textOf(value.find(u"description"));
  receipt.createTime = timeOf(value, u"create_time");
  receipt.payTime = timeOf(value, u"pay_time");
  receipt.cancelTime = timeOf(value, u"cancel_time");
  const json::Value *error = value.find(u"error");
  receipt.hasError = error && !error->isNull();
  receipt.fiscalCheck = fiscalCheckOf(value);
  return receipt;
}

Result<Receipt, Failure> readWholeReceipt(const json::Value &result) {
  const json::Value *receipt = result.find(u"receipt");
  auto read = receipt ? readReceipt(*receipt) : std::nullopt;
  if (!read) return failure(unreadable(200));
  return *std::move(read);
}

}  // namespace kassir::paycom
