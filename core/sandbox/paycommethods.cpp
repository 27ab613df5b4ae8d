#include "core/sandbox/paycommethods.h"

#include <QRegularExpression>
#include <array>

#include "core/sandbox/draftreading.h"
#include "core/sandbox/jsonedit.h"
#include "core/sandbox/receiptjson.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

// An id that is not there and one that is no longer waiting are told apart by nobody at Paycom either.
constexpr qint64 notFoundOrPaid = -31602;

QString textOf(const Value &parameters, QStringView name) {
  const Value *value = parameters.find(name);
  return value ? value->string().value_or(QString()) : QString();
}

std::optional<qint64> integerOf(const Value &parameters, QStringView name) {
  const Value *value = parameters.find(name);
  return value ? value->integer() : std::nullopt;
}

bool matches(const QString &text, const QString &pattern) {
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

}  // namespace

PaycomMethods::PaycomMethods(Receipts &receipts, const Options &options, Executions &executions,
                             QString kassa)
    : m_receipts(receipts),
      m_options(options),
      m_executions(executions),
      m_kassa(std::move(kassa)),
      m_list(receipts, options) {}

struct PaycomMethods::Row {
  // What only reads leaves no trace among the executions.
  enum class Kind { Reads, Acts };

  QLatin1StringView name;
  Method function;
  Kind kind;
};

const PaycomMethods::Row *PaycomMethods::row(const QString &method) {
  using Kind = Row::Kind;
  static constexpr auto rows = std::to_array<Row>({
      {"receipts.create"_L1, &PaycomMethods::create, Kind::Acts},
      {"receipts.send"_L1, &PaycomMethods::send, Kind::Acts},
      {"receipts.check"_L1, &PaycomMethods::check, Kind::Reads},
      {"receipts.get"_L1, &PaycomMethods::get, Kind::Reads},
      {"receipts.get_all"_L1, &PaycomMethods::list, Kind::Reads},
      {"receipts.pay"_L1, &PaycomMethods::pay, Kind::Acts},
      {"receipts.cancel"_L1, &PaycomMethods::cancel, Kind::Acts},
      {"receipts.confirm_hold"_L1, &PaycomMethods::confirmHold, Kind::Acts},
  });
  for (const Row &row : rows) {
    if (method == row.name) return &row;
  }
  return nullptr;
}

bool PaycomMethods::knows(const QString &method) {
  return row(method) != nullptr;
}

RpcAnswer PaycomMethods::call(const QString &method, const Value &parameters, Occasion occasion) {
  const Row &called = *row(method);
  RpcAnswer answer = (this->*called.function)(parameters);
  if (called.kind == Row::Kind::Acts) record(method, parameters, answer, occasion);
  return answer;
}

void PaycomMethods::record(const QString &method, const Value &parameters, const RpcAnswer &answer,
                           Occasion occasion) {
  Execution execution{.occasion = occasion, .method = method};
  const bool creates = method == "receipts.create"_L1;
  const Receipt *created = creates && answer ? &m_receipts.all().back() : nullptr;
  if (const Receipt *receipt = creates ? created : m_receipts.find(textOf(parameters, u"id"))) {
    execution.order = orderOf(receipt->draft.account, receipt->draft.description);
    execution.receiptId = receipt->id;
    execution.amount = receipt->draft.amount;
    execution.state = receipt->state;
  } else {
    const Value *account = parameters.find(u"account");
    execution.order = orderOf(account ? account->members() : std::vector<json::Member>(),
                              textOf(parameters, u"description"));
    execution.amount = integerOf(parameters, u"amount");
  }
  if (!answer) execution.error = answer.error().code;
  m_executions.add(std::move(execution));
}

// Nobody knows what a real kassa says to a second receipt of one order; -31610 with the account's field is
// the likeliest, since that is how it refuses an order it does not want.
RpcAnswer PaycomMethods::create(const Value &parameters) {
  auto draft = readDraft(parameters, m_options);
  if (!draft) return failure(draft.error());
  const auto &account = draft.value().account;
  if (m_options.duplicates == Duplicates::Refused && m_receipts.hasLiving(account)) {
    return failure(RpcError{-31610, account.front().name});
  }
  return answer(m_receipts.create(std::move(draft).value()));
}

RpcAnswer PaycomMethods::send(const Value &parameters) {
  const auto receipt = named(parameters);
  if (!receipt) return failure(receipt.error());
  if (!matches(textOf(parameters, u"phone"), u"998[0-9]{9}"_s)) return failure(invalidParameter(u"phone"_s));
  if (receipt.value()->state != 0) return failure(RpcError{notFoundOrPaid});
  return Value::object({{u"success"_s, Value(true)}});
}

RpcAnswer PaycomMethods::check(const Value &parameters) {
  return named(parameters).map([](const Receipt *receipt) {
    return Value::object({{u"state"_s, Value(qint64{receipt->state})}});
  });
}

RpcAnswer PaycomMethods::get(const Value &parameters) {
  const auto receipt = named(parameters);
  if (!receipt) return failure(receipt.error());
  Value shape = receiptJson(*receipt.value(), m_options, m_kassa);
  if (m_options.fiscalData == FiscalData::Present && receipt.value()->payTime > 0) {
    shape.insert(u"fiscal_data"_s, fiscalJson(*receipt.value()));
  }
  return Value::object({{u"receipt"_s, shape}});
}

RpcAnswer PaycomMethods::list(const Value &parameters) {
  const auto count = integerOf(parameters, u"count");
  const auto from = integerOf(parameters, u"from");
  const auto to = integerOf(parameters, u"to");
  const auto offset = integerOf(parameters, u"offset");
  if (!count || *count < 1 || *count > 50) return failure(invalidParameter(u"count"_s));
  if (!from) return failure(invalidParameter(u"from"_s));
  if (!to) return failure(invalidParameter(u"to"_s));
  if (!offset || *offset < 0) return failure(invalidParameter(u"offset"_s));
  Value found = Value::array();
  for (const Receipt *receipt : m_list.page({*from, *to, *offset, *count})) {
    found.append(receiptJson(*receipt, m_options, m_kassa));
  }
  return found;
}

RpcAnswer PaycomMethods::pay(const Value &parameters) {
  const auto receipt = named(parameters);
  if (!receipt) return failure(receipt.error());
  const QString token = textOf(parameters, u"token");
  const auto hold = readHold(parameters);
  const Value *payer = parameters.find(u"payer");
  if (!hold) return failure(invalidParameter(u"hold"_s));
  if (payer && !payer->isObject()) return failure(invalidParameter(u"payer"_s));
  // A Payme GO code or the token of a saved card: clients of either kind are welcome here.
  if (token.isEmpty()) return failure(RpcError{-32500});
  if (receipt.value()->state != 0) return failure(RpcError{notFoundOrPaid});
  if (token.endsWith(u"0000"_s)) return failure(RpcError{-31630});
  const QString id = receipt.value()->id;
  const Value card =
      Value::object({{u"number"_s, Value(u"860006******6311"_s)}, {u"expire"_s, Value(u"99/03"_s)}});
  m_receipts.setPayer(id, card, payer ? *payer : Value());
  const auto kind = *hold ? Receipts::Charge::Hold : Receipts::Charge::AsCreated;
  if (!m_receipts.payAtOnce(id, kind)) return failure(RpcError{notFoundOrPaid});
  return answer(*receipt.value());
}

RpcAnswer PaycomMethods::cancel(const Value &parameters) {
  const auto receipt = named(parameters);
  if (!receipt) return failure(receipt.error());
  if (!m_receipts.cancel(receipt.value()->id)) return failure(RpcError{-31800});
  return answer(*receipt.value());
}

RpcAnswer PaycomMethods::confirmHold(const Value &parameters) {
  const auto receipt = named(parameters);
  if (!receipt) return failure(receipt.error());
  if (!m_receipts.confirmHold(receipt.value()->id)) return failure(RpcError{notFoundOrPaid});
  return answer(*receipt.value());
}

Result<const Receipt *, RpcError> PaycomMethods::named(const Value &parameters) const {
  const Value *id = parameters.find(u"id");
  if (!id || !id->isString()) return failure(invalidParameter(u"id"_s));
  const Receipt *receipt = m_receipts.find(*id->string());
  if (!receipt) return failure(RpcError{notFoundOrPaid});
  return receipt;
}

RpcAnswer PaycomMethods::answer(const Receipt &receipt) const {
  return Value::object({{u"receipt"_s, receiptJson(receipt, m_options, m_kassa)}});
}

}  // namespace kassir::sandbox
