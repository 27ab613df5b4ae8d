#include "core/sale/vatbyrate.h"

#include <algorithm>

namespace kassir::sale {

namespace {

void add(std::vector<VatSum> &sums, VatRate rate, Money vat, Money net) {
  auto place = std::lower_bound(sums.begin(), sums.end(), rate,
                                [](const VatSum &sum, VatRate wanted) { return sum.rate < wanted; });
  if (place == sums.end() || place->rate != rate) place = sums.insert(place, {rate, {}, {}});
  place->vat += vat;
  place->net += net;
}

}  // namespace

std::vector<VatSum> vatByRate(const Sale &sale, const Totals &totals, const Rules &rules) {
  // Every line has its VAT, and so its rate and net, where the total has; no net is above its gross, so the
  // sums fit where the gross does.
  if (!totals.vat || !totals.gross) return {};
  std::vector<VatSum> sums;
  for (std::size_t i = 0; i < sale.lines.size(); ++i) {
    const LineTotals &line = totals.lines[i];
    add(sums, *effectiveVat(sale.lines[i], rules), *line.vat, *line.net);
  }
  return sums;
}

std::vector<VatSum> vatByRate(const CheckedSale &sale) {
  std::vector<VatSum> sums;
  for (const CheckedLine &line : sale.lines) add(sums, line.vat, vatIn(line.net, line.vat), line.net);
  return sums;
}

}  // namespace kassir::sale
