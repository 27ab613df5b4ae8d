#include "app/window/screenlook.h"

#include "ui/theme/theme.h"

namespace kassir::window {

namespace {

theme::Scheme schemeOf(const settings::LookSettings &look) {
  return look.scheme == settings::Scheme::Light ? theme::Scheme::Light : theme::Scheme::Dark;
}

}  // namespace

ScreenLook::ScreenLook(const settings::LookSettings &look) {
  theme::prepare(*qApp, schemeOf(look), look.fontSize);
}

void ScreenLook::set(const settings::LookSettings &look) {
  theme::apply(*qApp, schemeOf(look), look.fontSize);
}

}  // namespace kassir::window
