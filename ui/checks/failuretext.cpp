#include "ui/checks/failuretext.h"

#include "ui/text/tarlan.h"
#include "ui/text/till.h"

namespace kassir::ui {

QString failureText(const till::FiscalLookupFailure &failure, const text::Speaker &speaker) {
  return std::visit([&speaker](const auto &cause) { return text::describe(cause, speaker); }, failure);
}

QString serverText(const till::FiscalLookupFailure &failure, const text::Speaker &speaker) {
  const auto *answer = std::get_if<tarlan::LookupFailure>(&failure);
  return answer != nullptr ? text::serverSaid(*answer, speaker) : QString();
}

}  // namespace kassir::ui
