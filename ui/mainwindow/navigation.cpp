#include "ui/mainwindow/navigation.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/theme/role.h"

namespace kassir::ui {

namespace {

QString keyOf(const QAction &action) {
  return action.shortcut().toString(QKeySequence::NativeText);
}

}  // namespace

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("navigation"));
  theme::setRole(*this, theme::Role::Navigation);
  m_row->setContentsMargins(16, 0, 16, 0);
  m_row->setSpacing(4);
  m_row->addStretch();
}

void Navigation::add(QAction &action) {
  auto *button = new KeyButton(this);
  button->setObjectName(action.objectName() + QStringLiteral("Tab"));
  button->setCheckable(true);
  button->setAutoExclusive(true);  // what a screen reader calls one of several
  button->setAutoDefault(false);
  theme::setRole(*button, theme::Role::Navigation);
  m_buttons.addButton(button);
  m_row->insertWidget(m_row->count() - 1 - static_cast<int>(m_atEnd.size()), button);
  const Page page{button, &action};
  m_pages.push_back(page);
  name(page);
  connect(&action, &QAction::changed, button, [this, page] { name(page); });
  // Not clicked: a screen reader checks a button without a click.
  connect(button, &QPushButton::toggled, &action, [&action](bool isChecked) {
    if (isChecked) action.trigger();
  });
}

void Navigation::addAtEnd(QWidget *widget) {
  m_row->addWidget(widget, 1);
  m_atEnd.push_back(widget);
}

void Navigation::setCurrent(const QAction &action) {
  auto *button = findChild<QPushButton *>(action.objectName() + QStringLiteral("Tab"));
  if (button == nullptr) return;
  const QSignalBlocker silent(button);
  button->setChecked(true);
}

QSize Navigation::minimumSizeHint() const {
  const QSize least = m_row->totalMinimumSize();
  return {least.width() - (m_showsAll ? widthOfMore() : 0), least.height()};
}

// Another width, other words or other letters.
bool Navigation::event(QEvent *event) {
  const bool isHandled = QWidget::event(event);
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
  return isHandled;
}

// With large letters keys and long names give way to what stands at the end. They come back when there is
// room to spare: the two sums are not exactly one, and must not take turns.
void Navigation::arrange() {
  const int spare = m_showsAll ? 0 : 16;
  const bool isRoom = minimumSizeHint().width() + widthToSpare() + widthOfMore() + spare <= width();
  if (m_showsAll == isRoom) return;
  m_showsAll = isRoom;
  for (const Page &page : m_pages) name(page);
}

void Navigation::name(const Page &page) {
  page.button->setText(m_showsAll ? page.action->text() : page.action->iconText());
  page.button->setKey(m_showsAll ? keyOf(*page.action) : QString());
  page.button->setAccessibleName(page.action->text());
  page.button->setAccessibleDescription(page.action->toolTip());
  page.button->setToolTip(page.action->toolTip());
  page.button->setVisible(page.action->isVisible());
}

int Navigation::widthToSpare() const {
  int width = 0;
  for (const QWidget *end : m_atEnd) width += end->sizeHint().width() - end->minimumSizeHint().width();
  return width;
}

int Navigation::widthOfMore() const {
  int width = 0;
  for (const Page &page : m_pages) {
    if (!page.action->isVisible()) continue;
    const QFontMetrics metrics = page.button->fontMetrics();
    width += page.button->widthOf(keyOf(*page.action)) + metrics.horizontalAdvance(page.action->text()) -
             metrics.horizontalAdvance(page.action->iconText());
  }
  return width;
}

}  // namespace kassir::ui
