#include <rapidcheck.h>
#include <QTest>
#include <numeric>
#include <random>

#include "core/sale/rounding.h"
#include "core/sale/totals.h"
#include "salegenerator.h"

using namespace kassir::sale;

namespace {

/// Exact fractions, rounded only where a receipt must show a whole tiyin. Shares nothing with the code under
/// test but the 128-bit type.
struct Fraction {
  Wide top;
  Wide bottom;

  [[nodiscard]] qint64 rounded() const {  // half up, of what is not negative
    return static_cast<qint64>((top * 2 + bottom) / (bottom * 2));
  }
};

qint64 tiyinOf(const Entry<Discount> &typed, qint64 whole) {
  if (!typed.value()) return 0;
  if (const auto *sum = std::get_if<Money>(&*typed.value())) return sum->tiyin();
  return Fraction{Wide{whole} * std::get<Percent>(*typed.value()).hundredths(), 10000}.rounded();
}

// Hands the discount out: first the whole tiyin of each exact share, then one by one to whoever lacks the
// largest part.
std::vector<qint64> modelShares(qint64 discount, const std::vector<qint64> &nets) {
  const qint64 total = std::accumulate(nets.begin(), nets.end(), qint64{0});
  std::vector<qint64> shares(nets.size(), 0);
  if (total == 0) return shares;
  qint64 left = discount;
  for (std::size_t i = 0; i < nets.size(); ++i) {
    shares[i] = static_cast<qint64>(Wide{discount} * nets[i] / total);
    left -= shares[i];
  }
  std::vector<bool> served(nets.size(), false);
  for (; left > 0; --left) {
    std::size_t neediest = nets.size();
    Wide most = -1;
    for (std::size_t i = 0; i < nets.size(); ++i) {
      const Wide lacks = Wide{discount} * nets[i] - Wide{shares[i]} * total;
      if (!served[i] && lacks > most) {
        most = lacks;
        neediest = i;
      }
    }
    served[neediest] = true;
    ++shares[neediest];
  }
  return shares;
}

struct Model {
  std::vector<qint64> gross, discount, net, vat;
  qint64 amount = 0;

  explicit Model(const Sale &sale) {
    for (const Line &line : sale.lines) {
      gross.push_back(
          Fraction{Wide{line.price.value()->tiyin()} * line.quantity.value()->thousandths(), 1000}.rounded());
      discount.push_back(tiyinOf(line.discount, gross.back()));
      net.push_back(gross.back() - discount.back());
    }
    const qint64 whole = std::accumulate(net.begin(), net.end(), qint64{0});
    const std::vector<qint64> shares = modelShares(tiyinOf(sale.discount, whole), net);
    for (std::size_t i = 0; i < net.size(); ++i) {
      discount[i] += shares[i];
      net[i] -= shares[i];
      const qint64 rate = sale.lines[i].vat.value()->hundredths();
      vat.push_back(Fraction{Wide{net[i]} * rate, 10000 + rate}.rounded());
      amount += net[i];
    }
    if (sale.shipping) amount += sale.shipping->price.value()->tiyin();
  }
};

qint64 sumOf(const std::vector<qint64> &parts) {
  return std::accumulate(parts.begin(), parts.end(), qint64{0});
}

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qputenv("RC_PARAMS", "max_success=10000"); }

  void agreesWithExactFractionsOn10000Sales() {
    int tried = 0;
    QVERIFY(rc::check("totals, VAT and spread discounts", [&tried] {
      const Sale sale = *anySale();
      const Totals totals = calculate(sale, {});
      const Model model(sale);
      for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        RC_ASSERT(totals.lines[i].gross->tiyin() == model.gross[i]);
        RC_ASSERT(totals.lines[i].discount->tiyin() == model.discount[i]);
        RC_ASSERT(totals.lines[i].net->tiyin() == model.net[i]);
        RC_ASSERT(totals.lines[i].vat->tiyin() == model.vat[i]);
      }
      RC_ASSERT(totals.gross->tiyin() == sumOf(model.gross));
      RC_ASSERT(totals.discount->tiyin() == sumOf(model.discount));
      RC_ASSERT(totals.vat->tiyin() == sumOf(model.vat));
      RC_ASSERT(totals.amount->tiyin() == model.amount);
      ++tried;
    }));
    QVERIFY(tried >= 10000);
  }

  void neverRaisesTheTotalWithALargerDiscount() {
    QVERIFY(rc::check("a larger discount on the receipt", [] {
      Sale sale = *anySale();
      sale.discount = {};
      const Totals before = calculate(sale, {});
      const qint64 most = before.beforeDiscount->tiyin();
      const qint64 smaller = *rc::gen::inRange<qint64>(0, most + 1);
      const qint64 larger = *rc::gen::inRange<qint64>(smaller, most + 1);
      sale.discount = Discount(Money::fromTiyin(smaller));
      const Totals little = calculate(sale, {});
      sale.discount = Discount(Money::fromTiyin(larger));
      RC_ASSERT(*calculate(sale, {}).amount <= *little.amount);
      RC_ASSERT(*little.amount <= *before.amount);
    }));
  }

  void givesTheSameAmountInEveryOrderOfLines() {
    QVERIFY(rc::check("lines shuffled", [](unsigned seed) {
      Sale sale = *anySale();
      const Totals before = calculate(sale, {});
      std::shuffle(sale.lines.begin(), sale.lines.end(), std::mt19937(seed));
      const Totals after = calculate(sale, {});
      RC_ASSERT(after.amount == before.amount);
      RC_ASSERT(after.discount == before.discount);
    }));
  }

  // The sum of the lines' VAT may differ from the VAT of the sum, by half a tiyin a line at most.
  void keepsTheLinesVatNearTheVatOfTheirSum() {
    QVERIFY(rc::check("|Σ vat − vat(Σ)| ≤ n/2", [] {
      Sale sale = *anySale();
      for (Line &line : sale.lines) line.vat = VatRate::fromHundredths(12'00);
      sale.shipping = {};
      const Totals totals = calculate(sale, {});
      const qint64 ofSum = vatIn(*totals.amount, VatRate::fromHundredths(12'00)).tiyin();
      const auto lines = static_cast<qint64>(sale.lines.size());
      RC_ASSERT(2 * std::abs(totals.vat->tiyin() - ofSum) <= lines);
    }));
  }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "modeltest.moc"
