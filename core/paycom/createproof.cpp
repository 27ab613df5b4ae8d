#include "core/paycom/createproof.h"

#include <algorithm>

#include "core/paycom/definiterefusal.h"
#include "core/paycom/envelope.h"
#include "core/paycom/receiptreader.h"

namespace kassir::paycom {

namespace {

constexpr qint64 uzbekSum = 860;

Difference differenceOf(const Receipt &receipt, const Order &order) {
  if (receipt.amount != order.amount) return Difference::Amount;
  if (receipt.currency && *receipt.currency != uzbekSum) return Difference::Currency;
  const AccountRow &ours = order.row;
  const bool contradicted = std::any_of(
      receipt.account.begin(), receipt.account.end(),
      [&ours](const AccountRow &row) { return row.name == ours.name && row.value != ours.value; });
  return contradicted ? Difference::Account : Difference::None;
}

}  // namespace

Result<Receipt, Failure> proveCreated(const Receipt &receipt, const Order &order) {
  const Difference difference = differenceOf(receipt, order);
  if (difference == Difference::None) return receipt;
  Failure mismatch;
  mismatch.kind = Failure::Kind::Mismatch;
  mismatch.difference = difference;
  mismatch.receiptId = receipt.id;
  return failure(mismatch);
}

Result<Receipt, Failure> judgeCreate(const net::Reply &reply, qint64 requestId, const Order &order) {
  return readResult(reply, requestId).andThen(readWholeReceipt).andThen([&order](const Receipt &receipt) {
    return proveCreated(receipt, order);
  });
}

CreateEvidence evidenceOf(const Result<Receipt, Failure> &answer) {
  if (answer) return CreateEvidence::Accepted;
  switch (answer.error().kind) {
    case Failure::Kind::NotSent: return CreateEvidence::NotSent;
    case Failure::Kind::NoAnswer:
    case Failure::Kind::Unreadable: return CreateEvidence::Unclear;
    case Failure::Kind::Mismatch: return CreateEvidence::Alarm;
    case Failure::Kind::Refused:
      return isDefinite(answer.error(), Change::Create) ? CreateEvidence::Refused : CreateEvidence::Unclear;
  }
  return CreateEvidence::Unclear;
}

}  // namespace kassir::paycom
