#include "ui/print/sheet.h"

#include <QFontDatabase>
#include <QStringList>
#include <algorithm>

namespace kassir::print {

namespace {

// All of these have every Kazakh and Uzbek letter.
QFont fontOf(const QStringList &wanted, int size) {
  const QStringList installed = QFontDatabase::families();
  QStringList families;
  for (const QString &family : wanted) {
    if (installed.contains(family)) families << family;
  }
  QFont font;
  if (!families.isEmpty()) font.setFamilies(families);
  font.setPixelSize(size);
  return font;
}

// In hundredths of a point: 72 to the inch.
int dotsOf(int hundredths, int dotsPerInch) {
  return std::max(1, (hundredths * dotsPerInch + 3600) / 7200);
}

}  // namespace

Sheet pageSheet(QSize area, int dotsPerInch) {
  const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
  return {Sheet::Kind::Page, area.width(), area.height(), fontOf(families, dotsOf(9'40, dotsPerInch)),
          std::max(3, dotsOf(1'60, dotsPerInch))};
}

Sheet rollSheet(QSize area, int dotsPerInch) {
  // 20 dots to an em and 6 to a module on the usual head of 203 dots an inch.
  const QStringList families{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
                             QStringLiteral("Noto Sans")};
  return {Sheet::Kind::Roll, area.width(), area.height(), fontOf(families, dotsOf(7'09, dotsPerInch)),
          std::max(3, dotsOf(2'13, dotsPerInch))};
}

}  // namespace kassir::print
