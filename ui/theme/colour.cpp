#include "ui/theme/colour.h"

#include <array>

namespace kassir::theme {

namespace {

constexpr std::size_t count = static_cast<std::size_t>(Colour::Selection) + 1;

// In the order of Colour.
constexpr std::array<QRgb, count> light{0xFFF3F5F7, 0xFFFFFFFF, 0xFFD5DCE3, 0xFF16202A, 0xFF566575,
                                        0xFF00756F, 0xFFFFFFFF, 0xFFE0F2F0, 0xFFB3261E, 0xFFFCE9E7,
                                        0xFF7A4D00, 0xFFFFF3D9, 0xFF17703A, 0xFFE3F4E8, 0xFFDDEFEE};
constexpr std::array<QRgb, count> dark{0xFF11171D, 0xFF19212A, 0xFF2C3844, 0xFFE9EFF4, 0xFFA3B3C2,
                                       0xFF37C2B7, 0xFF05211F, 0xFF16322F, 0xFFFF8F86, 0xFF3A1D1C,
                                       0xFFFFCF70, 0xFF3A2E14, 0xFF74D894, 0xFF17301F, 0xFF1D3A3A};

}  // namespace

QColor colour(Colour colour, Scheme scheme) {
  const auto &colours = scheme == Scheme::Light ? light : dark;
  return QColor::fromRgb(colours[static_cast<std::size_t>(colour)]);
}

Scheme schemeOf(const QPalette &palette) {
  const bool isDark =
      palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
  return isDark ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme) {
  const auto of = [scheme](Colour wanted) { return colour(wanted, scheme); };
  QPalette palette(of(Colour::Surface), of(Colour::Background));
  palette.setColor(QPalette::WindowText, of(Colour::Text));
  palette.setColor(QPalette::Base, of(Colour::Surface));
  palette.setColor(QPalette::AlternateBase, of(Colour::Background));
  palette.setColor(QPalette::Text, of(Colour::Text));
  palette.setColor(QPalette::PlaceholderText, of(Colour::Soft));
  palette.setColor(QPalette::Button, of(Colour::Surface));
  palette.setColor(QPalette::ButtonText, of(Colour::Text));
  palette.setColor(QPalette::ToolTipBase, of(Colour::Surface));
  palette.setColor(QPalette::ToolTipText, of(Colour::Text));
  palette.setColor(QPalette::Highlight, of(Colour::Accent));
  palette.setColor(QPalette::HighlightedText, of(Colour::OnAccent));
  palette.setColor(QPalette::Link, of(Colour::Accent));
  palette.setColor(QPalette::LinkVisited, of(Colour::Accent));
  palette.setColor(QPalette::Mid, of(Colour::Line));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, of(Colour::Soft));
  return palette;
}

}  // namespace kassir::theme
