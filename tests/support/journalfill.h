#pragma once

#include <QDate>

#include "core/store/journal.h"

namespace kassir {

/// A journal as a busy shop has it: the same for the same numbers.
struct JournalFill {
  int sales = 1000;
  int salesADay = 1000;
  QDate lastDay{2026, 6, 30};
};

/// Writes sales with all that belongs to them, 10,000 a unit: most are paid and have a fiscal check, one of
/// 50 is cancelled, one of 10 has a telephone; the last ten wait for something, and one of them has an alarm.
[[nodiscard]] Result<void, store::Failure> fillJournal(store::Journal &journal, const JournalFill &fill);

/// Fills an empty journal, or says whether one that is not has just as many sales.
[[nodiscard]] bool isFilled(store::Journal &journal, const JournalFill &fill);

/// The sale of that number, from 0, as it is written.
[[nodiscard]] QString filledOrderId(const JournalFill &fill, int sale);

}  // namespace kassir
