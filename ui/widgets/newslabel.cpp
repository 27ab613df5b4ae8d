#include "ui/widgets/newslabel.h"

#include <QAccessibleWidget>

namespace kassir::ui {

namespace {

// Qt 6.4 passes no alert on to the accessibility bus, and a changed name is read out only of what has the
// focus. What a reader does read out is a notification that shows itself.
class News : public QAccessibleWidget {
 public:
  explicit News(NewsLabel *label) : QAccessibleWidget(label, QAccessible::Notification) {}

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    const QString said = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || !said.isEmpty()) return said;
    return static_cast<const QLabel *>(widget())->text();
  }
};

QAccessibleInterface *makeNews(const QString &className, QObject *object) {
  if (className != QLatin1String(NewsLabel::staticMetaObject.className())) return nullptr;
  auto *label = qobject_cast<NewsLabel *>(object);
  return label == nullptr ? nullptr : new News(label);
}

}  // namespace

NewsLabel::NewsLabel(QWidget *parent) : QLabel(parent) {
  QAccessible::installFactory(makeNews);  // once: Qt knows it again
}

void NewsLabel::announce() {
  if (isVisible()) {
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
  }
  Q_EMIT announced(spoken());
}

QString NewsLabel::spoken() const {
  return accessibleName().isEmpty() ? text() : accessibleName();
}

}  // namespace kassir::ui
