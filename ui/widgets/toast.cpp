#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <chrono>

#include "ui/theme/role.h"

namespace kassir::ui {

Toast::Toast(QWidget *over, QWidget *parent)
    : Retranslated(parent),
      m_over(over),
      m_text(new NewsLabel(this)),
      m_undo(new QPushButton(this)),
      m_row(new QHBoxLayout(this)) {
  using namespace std::chrono_literals;
  setObjectName(QStringLiteral("toast"));
  setAttribute(Qt::WA_StyledBackground);
  theme::setRole(*this, theme::Role::Toast);
  m_text->setObjectName(QStringLiteral("toastText"));
  m_text->setTextFormat(Qt::PlainText);
  m_undo->setObjectName(QStringLiteral("toastUndo"));
  m_undo->setAutoDefault(false);
  m_undo->setFocusPolicy(Qt::NoFocus);
  theme::setRole(*m_undo, theme::Role::Quiet);
  m_row->setContentsMargins(16, 4, 8, 4);
  m_row->addWidget(m_text);
  m_row->addWidget(m_undo);
  m_timer.setSingleShot(true);
  m_timer.setInterval(6s);
  connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
  connect(m_undo, &QPushButton::clicked, this, [this] {
    hide();
    Q_EMIT undoWanted();
  });
  over->installEventFilter(this);
  hide();
  Toast::retranslateUi();
}

void Toast::setUndoName(const QString &name) {
  m_undo->setText(name);
  m_undo->setAccessibleName(name);
}

void Toast::tell(Words words) {
  m_undo->hide();
  m_words = std::move(words);
  show();
}

void Toast::tellUndoable(Words words) {
  m_undo->show();
  m_words = std::move(words);
  show();
}

void Toast::show() {
  retranslateUi();
  m_text->announce();
  QWidget::show();
  raise();
  place();
  m_timer.start();
}

void Toast::retranslateUi() {
  constexpr int longest = 240;
  const QString words = m_words ? m_words() : QString();
  m_text->setText(words.size() > longest ? words.first(longest) + u'…' : words);
  if (isVisible()) place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
  const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
  if (isMoved && isVisible()) place();
  return Retranslated::eventFilter(watched, event);
}

void Toast::place() {
  constexpr int above = 16;
  const int widest = m_over->width() - 2 * above;
  m_text->setWordWrap(false);
  m_row->setDirection(QBoxLayout::LeftToRight);
  adjustSize();
  if (width() > widest) {
    m_text->setWordWrap(true);
    m_row->setDirection(QBoxLayout::TopToBottom);
    resize(widest, heightForWidth(widest));
  }
  const QPoint foot((m_over->width() - width()) / 2, m_over->height() - height() - above);
  move(m_over->mapTo(parentWidget(), foot));
}

}  // namespace kassir::ui
