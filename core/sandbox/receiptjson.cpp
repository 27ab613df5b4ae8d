#include "core/sandbox/receiptjson.h"

#include <QDateTime>

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

Value integer(qint64 number) {
  return Value(number);
}

Value accountRow(const QString &name, const QString &title, const Value &value, bool main) {
  return Value::object(
      {{u"name"_s, Value(name)}, {u"title"_s, Value(title)}, {u"value"_s, value}, {u"main"_s, Value(main)}});
}

Value accountJson(const Receipt &receipt, AccountRows rows) {
  Value account = Value::array();
  if (rows == AccountRows::Kept) {
    for (const json::Member &member : receipt.draft.account) {
      const QString title = member.name == u"order_id"_s ? u"Номер заказа"_s : member.name;
      account.append(accountRow(member.name, title, member.value, account.items().empty()));
    }
  }
  account.append(
      accountRow(u"transaction"_s, u"Номер чека"_s, Value(QString::number(receipt.number)), false));
  return account;
}

Value merchantJson(const Receipt &receipt, const QString &kassa) {
  Value merchant = Value::object({{u"_id"_s, Value(kassa)},
                                  {u"name"_s, Value(u"Kassir sandbox"_s)},
                                  {u"organization"_s, Value(u"ЧП «Kassir sandbox»"_s)},
                                  {u"address"_s, Value(QString())},
                                  {u"business_id"_s, Value(u"5a0000000000000000000001"_s)},
                                  {u"epos"_s, Value::object({{u"merchantId"_s, Value(u"106600000000001"_s)},
                                                             {u"terminalId"_s, Value(u"20660001"_s)}})},
                                  {u"date"_s, integer(1658137830827)},
                                  {u"logo"_s, Value()},
                                  {u"type"_s, Value(u"Интернет"_s)},
                                  {u"terms"_s, Value()}});
  if (!receipt.payer.isNull()) merchant.insert(u"payer"_s, receipt.payer);
  return merchant;
}

}  // namespace

Value receiptJson(const Receipt &receipt, const Options &options, const QString &kassa) {
  const ReceiptDraft &draft = receipt.draft;
  return Value::object(
      {{u"_id"_s, Value(receipt.id)},
       {u"create_time"_s, integer(receipt.createTime)},
       {u"pay_time"_s, integer(receipt.payTime)},
       {u"cancel_time"_s, integer(receipt.cancelTime)},
       {u"state"_s, integer(receipt.state)},
       {u"type"_s, integer(2)},
       {u"external"_s, Value(false)},
       {u"operation"_s, integer(-1)},
       {u"category"_s, Value()},
       {u"error"_s, Value()},
       {u"description"_s, Value(draft.description)},
       {u"detail"_s, draft.detail},
       {u"amount"_s, integer(draft.amount)},
       {u"currency"_s, integer(860)},
       {u"commission"_s, integer(0)},
       {u"account"_s, accountJson(receipt, options.accountRows)},
       {u"card"_s, receipt.card},
       {u"merchant"_s, merchantJson(receipt, kassa)},
       {u"meta"_s, Value::object({{u"source"_s, Value(u"subscribe"_s)}, {u"owner"_s, Value(kassa)}})},
       {u"processing_id"_s, Value()}});
}

Value fiscalJson(const Receipt &receipt) {
  const auto paid = QDateTime::fromMSecsSinceEpoch(receipt.payTime);
  const QString date = paid.toString(u"yyyyMMddHHmmss"_s);
  const QString link = u"https://ofd.soliq.uz/epi?t=EP000000000001&r=%1&c=%2&s=%3"_s.arg(
      QString::number(receipt.number), date, receipt.fiscalSign);
  return Value::object({{u"receipt_id"_s, integer(receipt.number)},
                        {u"status_code"_s, integer(0)},
                        {u"message"_s, Value(u"accepted"_s)},
                        {u"terminal_id"_s, Value(u"EP000000000001"_s)},
                        {u"fiscal_sign"_s, Value(receipt.fiscalSign)},
                        {u"qr_code_url"_s, Value(link)},
                        {u"date"_s, Value(date)}});
}

}  // namespace kassir::sandbox
