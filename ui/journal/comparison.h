#pragma once

#include <QDateTime>
#include <optional>
#include <variant>

#include "core/paycom/failure.h"
#include "core/store/failure.h"

namespace kassir::ui {

/// How the journal stood beside Payme's list when they were compared last.
struct Comparison {
  enum class Standing {
    Never,  ///< since the program was started
    UnderWay,
    Done,
    Failed,
    NobodyToAsk,  ///< Payme is switched off or not set up
  };

  Standing standing = Standing::Never;
  QDateTime ended;      ///< of the last one that was done or failed
  qint64 payments = 0;  ///< so many were in the list
  int turnedUp = 0;     ///< sales of which the list knew more; the till has taken that up
  int strangers = 0;    ///< payments of this till that the journal does not know
  int missing = 0;      ///< sales whose payments the list does not show
  std::variant<std::monostate, paycom::Failure, store::Failure> failure{};
  QString server{};  ///< that was asked
};

}  // namespace kassir::ui
