#include "ui/theme/role.h"

#include <QStyle>

namespace kassir::theme {

namespace {

QString name(Role role) {
  switch (role) {
    case Role::Panel: return QStringLiteral("panel");
    case Role::Title: return QStringLiteral("title");
    case Role::Secondary: return QStringLiteral("secondary");
    case Role::Total: return QStringLiteral("total");
    case Role::Entry: return QStringLiteral("entry");
    case Role::Primary: return QStringLiteral("primary");
    case Role::Danger: return QStringLiteral("danger");
    case Role::Quiet: return QStringLiteral("quiet");
    case Role::Segment: return QStringLiteral("segment");
    case Role::Navigation: return QStringLiteral("navigation");
    case Role::Waiting: return QStringLiteral("waiting");
    case Role::Good: return QStringLiteral("good");
    case Role::Bad: return QStringLiteral("bad");
    case Role::Neutral: return QStringLiteral("neutral");
  }
  return {};
}

}  // namespace

void setRole(QWidget &widget, Role role) {
  constexpr const char *property = "role";
  if (widget.property(property) == name(role)) return;
  widget.setProperty(property, name(role));
  // A style sheet looks at properties only when it polishes.
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
}

}  // namespace kassir::theme
