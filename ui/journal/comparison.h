#pragma once

#include <QDateTime>
#include <QString>
#include <variant>
#include <vector>

#include "core/paycom/failure.h"
#include "core/store/difference.h"
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
  std::variant<std::monostate, paycom::Failure, store::Failure> failure{};
  QString server{};         ///< that was asked
  qint64 sales = 0;         ///< so many of the journal were compared
  qint64 elsewhere = 0;     ///< so many were not: they were sent to another server or kassa
  bool isTraining = false;  ///< the server that was asked forgets all when the program ends
  /// What a person must see to, of this comparison and of earlier ones.
  std::vector<store::Difference> differences{};
  /// What a person has seen to, the last first.
  std::vector<store::DealtDifference> dealt{};
};

}  // namespace kassir::ui
