#pragma once

#include <QTest>
#include <memory>

#include "tests/support/widgettest.h"
#include "ui/sale/salepage.h"

namespace kassir::test {

/// A sale page on the screen, in Russian, whose shop knows two goods.
class ShownPage {
 public:
  ShownPage() {
    page.resize(1366, 640);
    page.show();
    page.focusEntry();
  }

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return page.findChild<T *>(QString::fromLatin1(name));
  }
  void enter(const char *text) {
    typeText(find<ui::EntryLine>("entry"), QString::fromUtf8(text));
    QTest::keyClick(find<ui::EntryLine>("entry"), Qt::Key_Return);
  }
  [[nodiscard]] const sale::Line &line(std::size_t index) const { return ticket.sale().lines.at(index); }

  till::Ticket ticket{sale::Rules{}};
  text::Speaker speaker{Language::Russian};
  bool areGoodsKnown = true;
  int searches = 0;
  ui::SalePage page{ticket, speaker, [this](const QString &typed) {
                      ++searches;
                      return areGoodsKnown ? twoGoods(typed) : ui::Suggestions();
                    }};

 private:
  static ui::Suggestions twoGoods(const QString &typed) {
    const auto good = [](const char *title, const char *barcode, qint64 tiyin) {
      ui::Suggestion made;
      made.title = QString::fromUtf8(title);
      made.line.title = made.title;
      made.line.barcode = QString::fromLatin1(barcode);
      made.line.price = sale::Money::fromTiyin(tiyin);
      made.line.quantity = sale::Quantity::fromThousandths(1000);
      made.line.ikpu = QStringLiteral("01905001001000000");
      made.line.packageCode = QStringLiteral("1234567");
      made.line.vat = sale::VatRate::fromHundredths(12'00);
      return made;
    };
    ui::Suggestions all;
    for (const ui::Suggestion &suggestion :
         {good("Нан", "478", 420'000), good("Нан бородин", "479", 500'000)}) {
      const bool isMeant = suggestion.title.startsWith(typed) || suggestion.line.barcode == typed;
      if (isMeant) all.found.push_back(suggestion);
    }
    all.isExact = all.found.size() == 1;
    return all;
  }
};

}  // namespace kassir::test
