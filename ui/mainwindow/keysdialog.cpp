#include "ui/mainwindow/keysdialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/role.h"
#include "ui/widgets/columnarea.h"

namespace kassir::ui {

namespace {

QLabel *label(const QString &words, const QString &name) {
  auto *made = new QLabel(words);
  made->setObjectName(name);
  made->setTextFormat(Qt::PlainText);
  return made;
}

}  // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *window) : QDialog(window) {
  setObjectName(QStringLiteral("keys"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *list = new QWidget;
  list->setObjectName(QStringLiteral("keyList"));
  auto *grid = new QGridLayout(list);
  grid->setContentsMargins(16, 16, 16, 0);
  grid->setHorizontalSpacing(24);
  grid->setColumnStretch(1, 1);
  for (const QAction *action : actions) {
    const int row = grid->rowCount();
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    auto *name = label(key, action->objectName() + QStringLiteral("KeyName"));
    auto *use = label(action->toolTip(), action->objectName() + QStringLiteral("KeyUse"));
    theme::setRole(*name, theme::Role::Strong);
    use->setWordWrap(true);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(use, row, 1);
  }
  auto *area = new ColumnArea(this);
  area->setObjectName(QStringLiteral("keyArea"));
  area->setFocusPolicy(Qt::StrongFocus);  // the arrow keys scroll it
  area->setWidget(list);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->setContentsMargins(16, 8, 16, 16);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(area, 1);
  rows->addWidget(buttons);

  // As large as it likes to be, and no larger than its window.
  constexpr int letters = 48;
  constexpr int margin = 32;
  const QSize room = window->size() - QSize(margin, margin);
  const int width = std::min(letters * fontMetrics().averageCharWidth(), room.width());
  const int height = list->heightForWidth(width) + buttons->sizeHint().height() + margin;
  resize(width, std::min(height, room.height()));
}

}  // namespace kassir::ui
