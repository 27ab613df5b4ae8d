#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QStyleFactory>

#include "ui/theme/stylesheet.h"

namespace kassir::theme {

namespace {

// Both have the letters of Kazakh and figures of one width. Without them the system's font must do.
QFont interfaceFont(int percent) {
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  for (const QString &family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
    if (!QFontDatabase::hasFamily(family)) continue;
    font = QFont(family);
    break;
  }
  font.setPointSize(scaled(textPoints, percent));
  return font;
}

}  // namespace

void apply(QApplication &application, Scheme scheme, int fontPercent) {
  const QString sheet = styleSheet(scheme, fontPercent);
  // It names colours and sizes, so the rest is as it was, too; dressing a whole window anew is felt.
  if (application.styleSheet() == sheet) return;
  application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  application.setPalette(paletteOf(scheme));
  application.setFont(interfaceFont(fontPercent));
  application.setStyleSheet(sheet);
}

}  // namespace kassir::theme
