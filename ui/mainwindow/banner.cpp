#include "ui/mainwindow/banner.h"

#include <QHBoxLayout>

#include "ui/theme/role.h"

namespace kassir::ui {

Banner::Banner(const QString &name, QWidget *parent) : QWidget(parent), m_words(new QLabel(this)) {
  setObjectName(name + QStringLiteral("Row"));
  setAttribute(Qt::WA_StyledBackground);
  theme::setRole(*this, theme::Role::Waiting);
  m_words->setObjectName(name);
  m_words->setTextFormat(Qt::PlainText);
  m_words->setWordWrap(true);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(16, 4, 16, 4);
  row->addWidget(m_words, 1);
  hide();
}

void Banner::setWords(const QString &words) {
  m_words->setText(words.isEmpty() ? QString() : QStringLiteral("⚠ ") + words);
  setVisible(!words.isEmpty());
}

void Banner::add(QWidget *widget) {
  layout()->addWidget(widget);
}

}  // namespace kassir::ui
