#include "ui/journal/comparebar.h"

#include <QHBoxLayout>

#include "ui/text/paycom.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"

namespace kassir::ui {

using Standing = Comparison::Standing;

CompareBar::CompareBar(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_words(new NewsLabel(this)),
      m_compare(new QPushButton(this)) {
  setObjectName(QStringLiteral("compareBar"));
  m_words->setObjectName(QStringLiteral("comparison"));
  m_words->setTextFormat(Qt::PlainText);
  m_words->setWordWrap(true);
  m_compare->setObjectName(QStringLiteral("compareNow"));
  m_compare->setAutoDefault(false);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_words, 1);
  row->addWidget(m_compare);
  connect(m_compare, &QPushButton::clicked, this, &CompareBar::compareWanted);
  CompareBar::retranslateUi();
}

void CompareBar::show(const Comparison &comparison) {
  m_comparison = comparison;
  retranslateUi();
  m_words->announce();
}

void CompareBar::retranslateUi() {
  m_compare->setText(tr("Compare now"));
  m_compare->setAccessibleName(tr("Compare the journal with Payme now"));
  m_compare->setToolTip(m_compare->accessibleName());
  m_compare->setEnabled(m_comparison.standing != Standing::UnderWay);
  m_words->setText(words());
  const bool isDone = m_comparison.standing == Standing::Done;
  const bool isBad = isDone && m_comparison.strangers + m_comparison.missing > 0;
  theme::setRole(*m_words, isBad ? theme::Role::Strong : theme::Role::Secondary);
}

QString CompareBar::words() const {
  const QString time = m_comparison.ended.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
  switch (m_comparison.standing) {
    case Standing::Never: return tr("The journal was not compared with Payme yet.");
    case Standing::UnderWay: return tr("The journal is being compared with Payme…");
    case Standing::Done: return tr("Compared with Payme on %1.").arg(time) + u' ' + findings();
    case Standing::Failed: return tr("Could not be compared with Payme on %1.").arg(time) + u' ' + reason();
    case Standing::NobodyToAsk:
      return tr("Payme cannot be asked: check in the settings that it is switched on and has its key.");
  }
  Q_UNREACHABLE();
}

QString CompareBar::findings() const {
  QStringList sentences;
  const Comparison &found = m_comparison;
  if (found.turnedUp + found.strangers + found.missing == 0)
    sentences << tr("Everything agrees; payments read: %1.").arg(found.payments);
  if (found.turnedUp > 0) sentences << tr("Sales brought up to date: %1.").arg(found.turnedUp);
  if (found.strangers > 0) sentences << tr("Payments unknown to this journal: %1.").arg(found.strangers);
  if (found.missing > 0) sentences << tr("Sales whose payment Payme does not show: %1.").arg(found.missing);
  if (found.strangers + found.missing > 0) sentences << tr("Call the person in charge.");
  return sentences.join(u' ');
}

QString CompareBar::reason() const {
  if (const auto *failure = std::get_if<paycom::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_comparison.server, m_speaker);
  if (const auto *failure = std::get_if<store::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_speaker);
  return {};
}

}  // namespace kassir::ui
