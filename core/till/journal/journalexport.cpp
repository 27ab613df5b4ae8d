#include "core/till/journal/journalexport.h"

namespace kassir::till {

namespace {

using Code = ExportFailure::Code;

constexpr int salesAtOnce = 200;

bool writeSales(const std::vector<store::ExtractedSale> &sales, const ExportRequest &request,
                const ExportWords &words, csv::TableWriter &table) {
  for (const store::ExtractedSale &sale : sales) {
    for (const auto &row : exportRows(sale, request.form, words)) {
      if (!table.writeRow(row)) return false;
    }
  }
  return true;
}

}  // namespace

Result<qint64, ExportFailure> exportJournal(const store::Database &database, QIODevice &device,
                                            const ExportRequest &request, const ExportWords &words,
                                            const ExportWatch &watch) {
  store::SaleExtract extract(database, request.period);
  const auto all = extract.count();
  if (!all) return failure(ExportFailure{Code::CannotRead, all.error()});
  csv::TableWriter table(device, request.dialect);
  if (!table.writeRow(exportTitles(request.form, words))) return failure(ExportFailure{Code::CannotWrite});
  ExportProgress progress{0, all.value()};
  while (true) {
    const auto sales = extract.next(salesAtOnce);
    if (!sales) return failure(ExportFailure{Code::CannotRead, sales.error()});
    if (!writeSales(sales.value(), request, words, table)) return failure(ExportFailure{Code::CannotWrite});
    progress.done += static_cast<qint64>(sales.value().size());
    if (watch && watch(progress) == ExportStep::Stop) return failure(ExportFailure{Code::Stopped});
    if (sales.value().size() < salesAtOnce) return progress.done;
  }
}

}  // namespace kassir::till
