#include <QTest>
#include <cmath>

#include "ui/theme/colour.h"

using namespace kassir;
using theme::Colour;
using theme::Scheme;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
qreal luminance(const QColor &colour) {
  const auto channel = [](qreal value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
         0.0722 * channel(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsBlackFromWhite() {
    QVERIFY(contrast(Qt::black, Qt::white) > 20.9);
    QVERIFY(contrast(Qt::white, Qt::white) < 1.1);
  }

  void isReadable_data() {
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("hundredths");
    const auto row = [](const char *name, Colour text, Colour back, int hundredths = 450) {
      QTest::newRow(name) << static_cast<int>(text) << static_cast<int>(back) << hundredths;
    };
    row("text on background", Colour::Text, Colour::Background);
    row("text on surface", Colour::Text, Colour::Surface);
    row("text on selection", Colour::Text, Colour::Selection);
    row("text on a line with a problem", Colour::Text, Colour::DangerSoft);
    row("text on a button that is down", Colour::Text, Colour::AccentSoft);
    row("soft on background", Colour::Soft, Colour::Background);
    row("soft on surface", Colour::Soft, Colour::Surface);
    row("soft on selection", Colour::Soft, Colour::Selection);
    row("soft on a line with a problem", Colour::Soft, Colour::DangerSoft);
    row("accent on background", Colour::Accent, Colour::Background);
    row("accent on surface", Colour::Accent, Colour::Surface);
    row("accent on its soft kind", Colour::Accent, Colour::AccentSoft);
    row("on accent", Colour::OnAccent, Colour::Accent);
    row("danger on surface", Colour::Danger, Colour::Surface);
    row("danger on background", Colour::Danger, Colour::Background);
    row("danger on its soft kind", Colour::Danger, Colour::DangerSoft);
    row("danger on selection", Colour::Danger, Colour::Selection);
    row("warning on surface", Colour::Warning, Colour::Surface);
    row("warning on its soft kind", Colour::Warning, Colour::WarningSoft);
    row("warning on selection", Colour::Warning, Colour::Selection);
    row("good on surface", Colour::Good, Colour::Surface);
    row("good on background", Colour::Good, Colour::Background);
    row("good on its soft kind", Colour::Good, Colour::GoodSoft);
    row("a word in passing", Colour::Surface, Colour::Text);
    // WCAG asks nothing of what is disabled; it is to be read all the same.
    row("a disabled button", Colour::Soft, Colour::Line, 420);
  }
  void isReadable() {
    QFETCH(int, text);
    QFETCH(int, back);
    QFETCH(int, hundredths);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
      const qreal found = contrast(theme::colour(static_cast<Colour>(text), scheme),
                                   theme::colour(static_cast<Colour>(back), scheme));
      QVERIFY2(found * 100 >= hundredths, qPrintable(QString::number(found)));
    }
  }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrasttest.moc"
