#include "ui/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Q_INIT_RESOURCE declares a function of the global namespace, and without it the linker would leave the
// resource of a static library out.
static void keepIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace kassir::theme {

namespace {

QString name(Icon icon) {
  switch (icon) {
    case Icon::Sale: return QStringLiteral("sale");
    case Icon::Check: return QStringLiteral("check");
    case Icon::Settings: return QStringLiteral("settings");
    case Icon::Search: return QStringLiteral("search");
    case Icon::Warning: return QStringLiteral("warning");
    case Icon::Error: return QStringLiteral("error");
    case Icon::Waiting: return QStringLiteral("waiting");
    case Icon::Paid: return QStringLiteral("paid");
    case Icon::Lock: return QStringLiteral("lock");
    case Icon::Copy: return QStringLiteral("copy");
    case Icon::Open: return QStringLiteral("open");
    case Icon::Print: return QStringLiteral("print");
    case Icon::Pdf: return QStringLiteral("pdf");
    case Icon::Add: return QStringLiteral("add");
    case Icon::Remove: return QStringLiteral("remove");
    case Icon::Undo: return QStringLiteral("undo");
    case Icon::Redo: return QStringLiteral("redo");
    case Icon::Back: return QStringLiteral("back");
    case Icon::Cancel: return QStringLiteral("cancel");
    case Icon::Language: return QStringLiteral("language");
    case Icon::Network: return QStringLiteral("network");
    case Icon::Save: return QStringLiteral("save");
  }
  return {};
}

QByteArray drawing(const QString &name) {
  keepIcons();
  QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
  const bool isOpen = file.open(QFile::ReadOnly);
  Q_ASSERT(isOpen);
  Q_UNUSED(isOpen);
  return file.readAll();
}

// From the smallest in a table to twice a large one on a dense screen.
constexpr std::initializer_list<int> sides{16, 20, 24, 32, 48, 64};

void render(QIcon &icon, const QByteArray &svg, QIcon::Mode mode, std::initializer_list<int> of) {
  QSvgRenderer renderer(svg);
  for (const int side : of) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    icon.addPixmap(pixmap, mode);
  }
}

// Paler than soft words, whatever colour the picture has when enabled.
QColor pale(const QPalette &palette) {
  constexpr int percent = 60;
  const QColor soft = colour(Colour::Soft, palette);
  const QColor back = colour(Colour::Surface, palette);
  const auto mix = [](int one, int other) { return (one * percent + other * (100 - percent)) / 100; };
  return QColor(mix(soft.red(), back.red()), mix(soft.green(), back.green()), mix(soft.blue(), back.blue()));
}

}  // namespace

QIcon icon(Icon icon, const QPalette &palette, Colour wanted) {
  const QByteArray svg = drawing(name(icon));
  const auto in = [&svg](const QColor &ink) {
    return QByteArray(svg).replace("currentColor", ink.name().toLatin1());
  };
  QIcon made;
  render(made, in(colour(wanted, palette)), QIcon::Normal, sides);
  render(made, in(pale(palette)), QIcon::Disabled, sides);
  return made;
}

QIcon programIcon() {
  QIcon made;
  render(made, drawing(QStringLiteral("kassir")), QIcon::Normal, {16, 24, 32, 48, 64, 128, 256});
  return made;
}

}  // namespace kassir::theme
