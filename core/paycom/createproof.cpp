#include "core/paycom/createproof.h"

#include <algorithm>
#include <array>

namespace kassir::paycom {

namespace {

constexpr qint64 uzbekSum = 860;

// Codes after which nothing was created by that very request. -31622 and -31623 are not among them: Paycom's
// second hop failed, which proves nothing.
bool isDefinite(qint64 code) {
  constexpr std::array definite{
      code::noPrivilege, code::badRequest,   code::noSuchMethod,   code::badParameters,  code::notJson,
      code::noMerchant,  code::wrongAccount, code::amountTooSmall, code::amountTooLarge, code::wrongCurrency};
  return std::find(definite.begin(), definite.end(), code) != definite.end();
}

Difference differenceOf(const Receipt &receipt, const CreateRequest &request) {
  if (receipt.amount != request.sale.amount) return Difference::Amount;
  if (receipt.currency && *receipt.currency != uzbekSum) return Difference::Currency;
  const AccountRow &ours = request.account.front();
  const bool contradicted = std::any_of(
      receipt.account.begin(), receipt.account.end(),
      [&ours](const AccountRow &row) { return row.name == ours.name && row.value != ours.value; });
  return contradicted ? Difference::Account : Difference::None;
}

}  // namespace

Result<Receipt, Failure> proveCreated(const Receipt &receipt, const CreateRequest &request) {
  const Difference difference = differenceOf(receipt, request);
  if (difference == Difference::None) return receipt;
  Failure mismatch;
  mismatch.kind = Failure::Kind::Mismatch;
  mismatch.difference = difference;
  mismatch.receiptId = receipt.id;
  return failure(mismatch);
}

CreateEvidence evidenceOf(const Result<Receipt, Failure> &answer) {
  if (answer) return CreateEvidence::Accepted;
  switch (answer.error().kind) {
    case Failure::Kind::NotSent: return CreateEvidence::NotSent;
    case Failure::Kind::NoAnswer:
    case Failure::Kind::Unreadable: return CreateEvidence::Unclear;
    case Failure::Kind::Mismatch: return CreateEvidence::Alarm;
    case Failure::Kind::Refused:
      return answer.error().isToOurId && isDefinite(answer.error().code) ? CreateEvidence::Refused
                                                                         : CreateEvidence::Unclear;
  }
  return CreateEvidence::Unclear;
}

}  // namespace kassir::paycom
