#include "core/sandbox/draftreading.h"

#include "core/sandbox/detailcheck.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

std::optional<RpcError> amountError(const Value *amount, qint64 largest) {
  if (!amount) return invalidParameter(u"amount"_s);
  const auto tiyin = amount->integer();
  if (!tiyin || *tiyin <= 0) return RpcError{-31611};
  if (*tiyin > largest) return RpcError{-31612};
  return std::nullopt;
}

std::optional<RpcError> accountError(const Value *account, const QString &field) {
  if (!account || account->members().empty()) return invalidParameter(u"account"_s);
  for (const json::Member &member : account->members()) {
    if (!member.value.isString() && !member.value.isNumber())
      return invalidParameter(u"account."_s + member.name);
  }
  if (!field.isEmpty() && !account->find(field)) return RpcError{-31610, field};
  return std::nullopt;
}

}  // namespace

RpcError invalidParameter(const QString &name) {
  return {-32602, name};
}

std::optional<bool> readHold(const Value &parameters) {
  const Value *hold = parameters.find(u"hold");
  return hold ? hold->boolean() : false;
}

Result<ReceiptDraft, RpcError> readDraft(const Value &parameters, const Options &options) {
  const Value *amount = parameters.find(u"amount");
  const Value *account = parameters.find(u"account");
  const Value *description = parameters.find(u"description");
  const Value *detail = parameters.find(u"detail");
  const auto hold = readHold(parameters);
  if (const auto error = amountError(amount, options.largestAmount)) return failure(*error);
  if (const auto error = accountError(account, options.accountField)) return failure(*error);
  if (description && !description->isString()) return failure(invalidParameter(u"description"_s));
  if (!hold) return failure(invalidParameter(u"hold"_s));
  if (detail) {
    if (const auto wrong = wrongField(*detail)) return failure(invalidParameter(*wrong));
  }
  return ReceiptDraft{.amount = *amount->integer(),
                      .account = account->members(),
                      .description = description ? *description->string() : QString(),
                      .detail = detail ? *detail : Value(),
                      .hold = *hold};
}

}  // namespace kassir::sandbox
