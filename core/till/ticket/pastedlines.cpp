#include "core/till/ticket/pastedlines.h"

#include <array>

#include "core/csv/pasted.h"
#include "core/sale/typed.h"

namespace kassir::till {

namespace {

using sale::Member;

constexpr std::array members{Member::Title,      Member::Count, Member::Price,       Member::Discount,
                             Member::VatPercent, Member::Code,  Member::PackageCode, Member::Units};

sale::Line lineOf(const QStringList &cells) {
  sale::Line line;
  for (qsizetype i = 0; i < cells.size() && i < static_cast<qsizetype>(members.size()); ++i)
    line = sale::withTyped(std::move(line), members[static_cast<std::size_t>(i)], cells.at(i));
  if (line.quantity.isMissing()) line.quantity = sale::Quantity::fromThousandths(1000);
  return line;
}

// Names of columns: neither the quantity nor the price is a number, and both are there.
bool isHeading(const sale::Line &line) {
  return line.quantity.fault() && line.price.fault();
}

}  // namespace

std::vector<sale::Line> linesFromPasted(const QString &text) {
  std::vector<sale::Line> lines;
  for (const QStringList &cells : csv::readPasted(text)) {
    sale::Line line = lineOf(cells);
    if (line.title.isEmpty() && line.price.isMissing()) continue;
    if (lines.empty() && isHeading(line)) continue;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace kassir::till
