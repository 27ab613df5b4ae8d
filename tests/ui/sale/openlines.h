#pragma once

#include <QAbstractItemModelTester>
#include <QTest>
#include <memory>

#include "ui/sale/linesmodel.h"

namespace kassir::test {

inline sale::Line tomatoes() {
  sale::Line line;
  line.title = QStringLiteral("Помидоры");
  line.price = sale::Money::fromTiyin(505'000);
  line.quantity = sale::Quantity::fromThousandths(2'000);
  line.unitName = QStringLiteral("кг");
  line.discount = sale::Discount(sale::Money::fromTiyin(10'000));
  line.ikpu = QStringLiteral("00702001001000001");
  line.packageCode = QStringLiteral("1324151");
  line.vat = sale::VatRate::fromHundredths(12'00);
  return line;
}

/// The lines of a ticket as the model shows them in Russian, under the eyes of Qt's own judge of models.
class OpenLines {
 public:
  till::Ticket ticket{sale::Rules{}};
  text::Speaker speaker{Language::Russian};
  ui::LinesModel model{ticket, speaker};

  [[nodiscard]] QString shown(int row, int column) const {
    return model.index(row, column).data().toString().replace(QChar::Nbsp, u' ');
  }
  bool type(int column, const char *text) {
    return model.setData(model.index(0, column), QString::fromUtf8(text));
  }
  /// The judge does not expect that lines are numbered.
  void dismissJudge() { m_judge.reset(); }

 private:
  std::unique_ptr<QAbstractItemModelTester> m_judge = std::make_unique<QAbstractItemModelTester>(
      &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
};

}  // namespace kassir::test
