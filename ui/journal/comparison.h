#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

#include "core/paycom/failure.h"
#include "core/sale/money.h"
#include "core/store/failure.h"

namespace kassir::ui {

/// One that Payme has under this till's name, and this journal does not know.
struct StrangePayment {
  QString orderId;
  QString id;
  QDateTime time;
  sale::Money amount;
};

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
  std::vector<StrangePayment> strangers{};
  QStringList missing{};  ///< order ids of sales whose payments the list does not show
  std::variant<std::monostate, paycom::Failure, store::Failure> failure{};
  QString server{};      ///< that was asked
  qint64 sales = 0;      ///< so many of the journal were compared
  qint64 elsewhere = 0;  ///< so many were not: they were sent to another server or kassa

  /// What a person must see to.
  [[nodiscard]] int differences() const {
    return static_cast<int>(strangers.size()) + static_cast<int>(missing.size());
  }
};

}  // namespace kassir::ui
