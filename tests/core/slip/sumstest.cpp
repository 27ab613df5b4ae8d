#include <rapidcheck.h>
#include <QTest>

#include "core/sale/vatbyrate.h"
#include "core/slip/saleslip.h"
#include "plainwords.h"
#include "saleslips.h"
#include "tests/core/sale/salegenerator.h"

using namespace kassir;
using namespace kassir::slip;

namespace {

/// The sums of a slip as a reader with a pencil finds them.
struct Pencil {
  qint64 lines = 0;
  qint64 vat = 0;
  qint64 delivery = 0;
  qint64 beforeDiscount = 0;
  qint64 discount = 0;
  qint64 total = -1;
  qint64 lineDiscounts = 0;

  explicit Pencil(const Slip &slip) {
    bool areTotals = false;
    for (const Block &block : slip.blocks) {
      areTotals = areTotals || std::holds_alternative<Separator>(block.front());
      const bool isLine = std::holds_alternative<Text>(block.front()) && !areTotals;
      for (const Row &row : block) {
        if (const auto *pair = std::get_if<Pair>(&row)) read(*pair, isLine);
      }
    }
  }

 private:
  void read(const Pair &pair, bool isLine) {
    const qint64 value = pair.right.toLongLong();
    if (isLine) {
      if (pair.emphasis == Emphasis::Strong) lines += value;
      if (pair.left == QLatin1String("discount")) lineDiscounts += value;
      if (pair.left.startsWith(QLatin1String("vat"))) vat += value;
      return;
    }
    if (pair.left.startsWith(QLatin1String("delivery"))) delivery = value;
    if (pair.left == QLatin1String("beforeDiscount")) beforeDiscount = value;
    if (pair.left == QLatin1String("discount")) discount = value;
    if (pair.left == QLatin1String("total")) total = value;
    if (pair.left.startsWith(QLatin1String("vat")) && pair.left != QLatin1String("vat")) vat -= value;
  }
};

}  // namespace

class SumsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void addUpOnPaper() {
    sale::Rules rules;
    rules.vatRates = {sale::VatRate::fromHundredths(0), sale::VatRate::fromHundredths(6'00),
                      sale::VatRate::fromHundredths(12'00), sale::VatRate::fromHundredths(16'00),
                      sale::VatRate::fromHundredths(7'35)};
    QVERIFY(rc::check("lines and delivery are the total", [&rules] {
      sale::Check checked = check(*anySale(), rules, sale::Purpose::Edit);
      RC_PRE(checked.sale.has_value());
      SaleSlipContent content = paidSale();
      content.sale = *std::move(checked.sale);
      const Pencil pencil(saleSlip(content, plainWords()));
      RC_ASSERT(pencil.total == content.sale.amount.tiyin());
      RC_ASSERT(pencil.lines + pencil.delivery == pencil.total);
      RC_ASSERT(pencil.lineDiscounts == pencil.discount);
      if (pencil.discount != 0)
        RC_ASSERT(pencil.beforeDiscount + pencil.discount + pencil.delivery == pencil.total);
      RC_ASSERT(pencil.vat == 0);  // the lines' less the rates'
    }));
  }
};

QTEST_GUILESS_MAIN(SumsTest)
#include "sumstest.moc"
