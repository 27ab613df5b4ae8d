#include "ui/sale/asidenews.h"

#include <utility>

#include "ui/theme/role.h"

namespace kassir::ui {

AsideNews::AsideNews(QWidget *parent) : Retranslated<QLabel>(parent) {
  setObjectName(QStringLiteral("asideNews"));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  theme::setRole(*this, theme::Role::Strong);
  hide();
}

void AsideNews::add(Toast::Words words) {
  constexpr std::size_t mostLines = 3;
  m_lines.push_back(std::move(words));
  if (m_lines.size() > mostLines) {
    m_lines.erase(m_lines.begin());
    m_seen -= m_seen > 0 ? 1 : 0;
  }
  retranslateUi();
}

void AsideNews::follow(Payment payment) {
  if (std::exchange(m_payment, payment) == payment) return;
  if (payment == Payment::Gone)
    m_lines.erase(m_lines.begin(), std::next(m_lines.begin(), static_cast<std::ptrdiff_t>(m_seen)));
  m_seen = payment == Payment::Shown ? m_lines.size() : 0;
  retranslateUi();
}

void AsideNews::retranslateUi() {
  QStringList lines;
  for (const Toast::Words &words : m_lines) lines << words();
  setText(lines.join(u'\n'));
  setVisible(!lines.isEmpty());
}

}  // namespace kassir::ui
