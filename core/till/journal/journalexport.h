#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/till/journal/exportfailure.h"
#include "core/till/journal/exportrows.h"

namespace kassir::till {

struct ExportRequest {
  store::SalePeriod period;
  ExportForm form = ExportForm::Sales;
  csv::Dialect dialect = csv::Dialect::ForExcel;
};

struct ExportProgress {
  qint64 done = 0;  ///< sales
  qint64 all = 0;   ///< as many as there were when it began
};

enum class ExportStep { GoOn, Stop };
/// Asked some times a second, by the thread that exports.
using ExportWatch = std::function<ExportStep(const ExportProgress &)>;

/// Writes the sales of a period as a table, the oldest first, and returns how many there are. Holds some
/// hundred sales at a time, whatever the period, and nothing open in the database while it writes. `database`
/// may be open for reading alone, and `device` is open for writing: a file is best one that appears only when
/// it is whole.
[[nodiscard]] Result<qint64, ExportFailure> exportJournal(const store::Database &database, QIODevice &device,
                                                          const ExportRequest &request,
                                                          const ExportWords &words,
                                                          const ExportWatch &watch = {});

}  // namespace kassir::till
