#pragma once

#include <vector>

#include "core/csv/tablewriter.h"
#include "core/store/saleextract.h"
#include "core/till/journal/exportwords.h"

namespace kassir::till {

enum class ExportForm {
  Sales,  ///< a row a sale
  Lines,  ///< a row a line of a sale, and one for its delivery
};

[[nodiscard]] std::vector<csv::Cell> exportTitles(ExportForm form, const ExportWords &words);

/// The rows of one sale. Of one whose content a newer program wrote there is one row, of what is known
/// without it: no sale is left out, and in both forms the sums add up to what was sold.
[[nodiscard]] std::vector<std::vector<csv::Cell>> exportRows(const store::ExtractedSale &sale,
                                                             ExportForm form, const ExportWords &words);

}  // namespace kassir::till
