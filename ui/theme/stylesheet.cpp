#include "ui/theme/stylesheet.h"

#include <QFile>
#include <algorithm>

// Q_INIT_RESOURCE declares a function of the global namespace, and without it the linker would leave the
// resource of a static library out.
static void keepTheme() {
  Q_INIT_RESOURCE(theme);
}

namespace kassir::theme {

namespace {

struct NamedColour {
  const char *name;
  Colour colour;
};

constexpr NamedColour colours[] = {{"background", Colour::Background},
                                   {"surface", Colour::Surface},
                                   {"line", Colour::Line},
                                   {"text", Colour::Text},
                                   {"soft", Colour::Soft},
                                   {"accent", Colour::Accent},
                                   {"on-accent", Colour::OnAccent},
                                   {"accent-soft", Colour::AccentSoft},
                                   {"danger", Colour::Danger},
                                   {"danger-soft", Colour::DangerSoft},
                                   {"warning", Colour::Warning},
                                   {"warning-soft", Colour::WarningSoft},
                                   {"good", Colour::Good},
                                   {"good-soft", Colour::GoodSoft},
                                   {"selection", Colour::Selection}};

struct NamedSize {
  const char *name;
  int size;
  const char *unit;
};

// At 100 percent. Heights are those of the content: borders and padding come on top.
constexpr NamedSize sizes[] = {{"size-secondary", 9, "pt"},
                               {"size-key", 10, "pt"},
                               {"size-item", 12, "pt"},
                               {"size-title", 14, "pt"},
                               {"height-caption", 24, "px"}};

constexpr int indicatorPixels = 14;
constexpr int buttonPixels = 34;

// Large enough for eyes and fingers already. Twice as large they would leave no room for anything else on a
// screen of 1024 pixels, so they grow half as fast; no text is cut, as a height is the least one.
constexpr NamedSize slowSizes[] = {{"size-primary", 16, "pt"},
                                   {"size-total", 28, "pt"},
                                   {"height-primary", 68, "px"},
                                   {"size-indicator", indicatorPixels, "px"},
                                   {"height-button", buttonPixels, "px"},
                                   {"height-tool", 31, "px"},
                                   {"height-segment", 26, "px"},
                                   {"height-navigation", 44, "px"},
                                   {"height-field", 30, "px"},
                                   {"height-entry", 46, "px"},
                                   {"height-check", 24, "px"},
                                   {"padding-navigation", 13, "px"},
                                   {"padding-segment", 9, "px"}};

QString placeholder(const char *name) {
  return u'@' + QString::fromLatin1(name) + u'@';
}

void put(QString &sheet, const NamedSize &named, int percent) {
  sheet.replace(placeholder(named.name),
                QString::number(scaled(named.size, percent)) + QString::fromLatin1(named.unit));
}

}  // namespace

QString styleSheet(Scheme scheme, int fontPercent) {
  keepTheme();
  QFile file(QStringLiteral(":/theme/kassir.qss"));
  const bool isOpen = file.open(QFile::ReadOnly);
  Q_ASSERT(isOpen);
  Q_UNUSED(isOpen);
  QString sheet = QString::fromUtf8(file.readAll());
  const bool isLight = scheme == Scheme::Light;
  for (const NamedColour &named : colours)
    sheet.replace(placeholder(named.name), colour(named.colour, scheme).name());
  const QColor accent = colour(Colour::Accent, scheme);
  sheet.replace(placeholder("accent-hover"), (isLight ? accent.darker(115) : accent.lighter(112)).name());
  const QColor text = colour(Colour::Text, scheme);
  sheet.replace(placeholder("toast-hover"), (isLight ? text.lighter(160) : text.darker(115)).name());
  sheet.replace(placeholder("scheme"), isLight ? QStringLiteral("light") : QStringLiteral("dark"));
  for (const NamedSize &named : sizes) put(sheet, named, fontPercent);
  const int halfway = 100 + (fontPercent - 100) / 2;
  for (const NamedSize &named : slowSizes) put(sheet, named, halfway);
  // The frame of what has the focus is thicker, and the button no higher for it.
  put(sheet, {"height-button-focus", scaled(buttonPixels, halfway) - 2, "px"}, 100);
  // Of a circle: a larger one than half the height with its borders Qt does not round at all.
  constexpr int borders = 4;
  put(sheet, {"radius-radio", (scaled(indicatorPixels, halfway) + borders) / 2, "px"}, 100);
  // Larger than other text while there is room, and never smaller.
  constexpr int entryPoints = 13;
  const int entry = std::max(scaled(entryPoints, halfway), scaled(textPoints, fontPercent));
  put(sheet, {"size-entry", entry, "pt"}, 100);
  return sheet;
}

}  // namespace kassir::theme
