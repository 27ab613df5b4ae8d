#pragma once

#include <QLatin1StringView>

namespace kassir::sandbox {

/// How a request came to be executed: as it should, once more by the fault "twice", or by "execute_after".
enum class Occasion { AtOnce, Again, Late };

[[nodiscard]] constexpr QLatin1StringView nameOf(Occasion occasion) {
  using namespace Qt::Literals::StringLiterals;
  switch (occasion) {
    case Occasion::AtOnce: return "at_once"_L1;
    case Occasion::Again: return "again"_L1;
    case Occasion::Late: return "late"_L1;
  }
  return {};
}

}  // namespace kassir::sandbox
