#include "ui/theme/role.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QStyle>

namespace kassir::theme {

namespace {

QString name(Role role) {
  switch (role) {
    case Role::Panel: return QStringLiteral("panel");
    case Role::Title: return QStringLiteral("title");
    case Role::Secondary: return QStringLiteral("secondary");
    case Role::Strong: return QStringLiteral("strong");
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
    case Role::Toast: return QStringLiteral("toast");
  }
  return {};
}

// A style sheet looks at properties only when it polishes, and a label asks for its padding only when it is
// told that its style has changed.
void polishAnew(QWidget &widget) {
  // What was not dressed yet will be when it is first shown.
  if (!widget.testAttribute(Qt::WA_WState_Polished)) return;
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
  QEvent change(QEvent::StyleChange);
  QCoreApplication::sendEvent(&widget, &change);
}

// Frames and buttons paint the sheet's background themselves, and a class derived from QWidget does not.
bool isBareSurface(const QWidget &widget) {
  return qobject_cast<const QFrame *>(&widget) == nullptr && !widget.inherits("QAbstractButton") &&
         !widget.inherits("QLineEdit");
}

}  // namespace

void setRole(QWidget &widget, Role role) {
  constexpr const char *property = "role";
  if (widget.property(property) == name(role)) return;
  widget.setProperty(property, name(role));
  if (isBareSurface(widget)) widget.setAttribute(Qt::WA_StyledBackground);
  polishAnew(widget);
  // Labels on a surface have the colour that goes with it.
  for (QWidget *child : widget.findChildren<QWidget *>()) polishAnew(*child);
}

}  // namespace kassir::theme
