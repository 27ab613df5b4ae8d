#pragma once

#include <QLatin1StringView>

namespace kassir::sandbox {

/// Who is asked: the two stand-ins, and the address that tells the sandbox itself what to do.
enum class Vendor { Paycom, Tarlan, Control };

[[nodiscard]] constexpr QLatin1StringView nameOf(Vendor vendor) {
  using namespace Qt::Literals::StringLiterals;
  switch (vendor) {
    case Vendor::Paycom: return "paycom"_L1;
    case Vendor::Tarlan: return "tarlan"_L1;
    case Vendor::Control: return "control"_L1;
  }
  return {};
}

}  // namespace kassir::sandbox
