#include "ui/theme/theme.h"

#include <QStyleFactory>

#include "ui/theme/stylesheet.h"

namespace kassir::theme {

namespace {

// Both have the letters of Kazakh and figures of one width. Without them the system's font must do.
// Asking whether they are there would read every font of the system first.
QFont interfaceFont(int percent) {
  QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
  font.setPointSize(scaled(textPoints, percent));
  return font;
}

}  // namespace

void prepare(QApplication &application, Scheme scheme, int fontPercent) {
  if (application.styleSheet().isEmpty())
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  application.setPalette(paletteOf(scheme));
  application.setFont(interfaceFont(fontPercent));
}

void apply(QApplication &application, Scheme scheme, int fontPercent) {
  const QString sheet = styleSheet(scheme, fontPercent);
  // It names colours and sizes, so the rest is as it was, too; dressing a whole window anew is felt.
  if (application.styleSheet() == sheet) return;
  const bool isPrepared =
      application.font() == interfaceFont(fontPercent) && application.palette() == paletteOf(scheme);
  if (!isPrepared) prepare(application, scheme, fontPercent);
  application.setStyleSheet(sheet);
}

}  // namespace kassir::theme
