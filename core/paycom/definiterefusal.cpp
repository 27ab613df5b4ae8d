#include "core/paycom/definiterefusal.h"

#include <algorithm>
#include <array>

namespace kassir::paycom {

namespace {

template <std::size_t count>
bool isAmong(const std::array<qint64, count> &codes, qint64 code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// Whatever was asked: nobody has begun to do it.
constexpr std::array atTheDoor{code::noPrivilege, code::badRequest, code::noSuchMethod, code::badParameters,
                               code::notJson};
// -31622 and -31623 are not among them: Paycom's second hop failed, which proves nothing.
constexpr std::array ofCreate{code::noMerchant, code::wrongAccount, code::amountTooSmall,
                              code::amountTooLarge, code::wrongCurrency};
constexpr std::array ofSendLink{code::noMerchant, code::noReceipt};
// A debit that failed (-31640), an unreachable bank and the like may have taken the money all the same.
constexpr std::array ofPay{code::cardRefused};
constexpr std::array ofCancel{code::noReceipt, code::notByItself};

}  // namespace

bool isDefinite(const Failure &failure, Change change) {
  if (failure.kind != Failure::Kind::Refused || !failure.isToOurId) return false;
  switch (change) {
    case Change::Create: return isAmong(atTheDoor, failure.code) || isAmong(ofCreate, failure.code);
    case Change::SendLink: return isAmong(atTheDoor, failure.code) || isAmong(ofSendLink, failure.code);
    case Change::Cancel: return isAmong(atTheDoor, failure.code) || isAmong(ofCancel, failure.code);
    case Change::Pay: return isAmong(atTheDoor, failure.code) || isAmong(ofPay, failure.code);
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::paycom
