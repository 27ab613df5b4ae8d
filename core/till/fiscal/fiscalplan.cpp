#include "core/till/fiscal/fiscalplan.h"

#include <algorithm>

namespace kassir::till {

FiscalSource fiscalSourceAfterPayment(const settings::Settings &settings) {
  switch (settings.fiscal.maker) {
    case settings::FiscalMaker::Payme: return FiscalSource::Payme;
    case settings::FiscalMaker::Tarlan:
      return settings.vendors.tarlan ? FiscalSource::Tarlan : FiscalSource::Nowhere;
    case settings::FiscalMaker::OwnRegister:
    case settings::FiscalMaker::Unknown: return FiscalSource::Nowhere;
  }
  Q_UNREACHABLE();
}

std::chrono::milliseconds FiscalPatience::pauseAfter(int looks) const {
  std::chrono::milliseconds pause = first;
  for (int i = 1; i < looks && pause < longest; ++i) pause *= 2;
  return std::min(pause, longest);
}

bool mayStillCome(const tarlan::LookupFailure &failure) {
  constexpr qint64 orderNotFound = 1041;
  using Code = tarlan::LookupFailure::Code;
  return failure.code == Code::NotYet ||
         (failure.code == Code::NotFound && failure.serverCode == orderNotFound);
}

}  // namespace kassir::till
