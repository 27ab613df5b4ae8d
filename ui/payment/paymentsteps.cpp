#include "ui/payment/paymentsteps.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/role.h"
#include "ui/widgets/statelook.h"

namespace kassir::ui {

namespace {

StepState stateOf(bool isDone, bool isNow) {
  if (isDone) return StepState::Done;
  return isNow ? StepState::Now : StepState::Ahead;
}

}  // namespace

PaymentSteps::PaymentSteps(QWidget *parent) : Retranslated<QWidget>(parent) {
  auto *rows = new QVBoxLayout(this);
  rows->setSpacing(2);
  const std::array names{"stepCreated", "stepWaiting", "stepPaid", "stepFiscal"};
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    m_labels[i] = new QLabel(this);
    m_labels[i]->setObjectName(QLatin1String(names[i]));
    m_labels[i]->setTextFormat(Qt::PlainText);
    m_labels[i]->setWordWrap(true);
    rows->addWidget(m_labels[i]);
  }
  setAttribute(Qt::WA_StyledBackground);
  theme::setRole(*this, theme::Role::Panel);
  retranslateUi();
}

void PaymentSteps::tell(const sale::SaleStatus &status) {
  const bool exists = status.payment.has_value();
  const bool isPaid = status.state == sale::SaleState::Paid;
  m_states[0] = stateOf(exists, shownState(status) == sale::SaleState::Sending);
  if (!exists && sale::mayBePaid(status) && m_states[0] == StepState::Ahead) m_states[0] = StepState::Unknown;
  m_states[1] = stateOf(isPaid, exists && sale::isWatched(status.state));
  m_states[2] = stateOf(isPaid, false);
  retranslateUi();
}

void PaymentSteps::tellFiscal(bool isPaid, bool isFound, bool isLookedFor) {
  m_states[3] = stateOf(isPaid && isFound, isPaid);
  m_labels[3]->setVisible(isLookedFor);
  retranslateUi();
}

void PaymentSteps::retranslateUi() {
  // What is only being done must not read as done.
  const bool isCreating = m_states[0] == StepState::Now;
  const std::array words{isCreating ? tr("The payment is being created") : tr("Payment created"),
                         tr("Waiting for payment"), tr("Paid"), tr("Fiscal check")};
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    switch (m_states[i]) {
      case StepState::Ahead:
        m_labels[i]->setText(QStringLiteral("○ ") + words[i]);
        m_labels[i]->setAccessibleName(tr("%1: not yet").arg(words[i]));
        theme::setRole(*m_labels[i], theme::Role::Secondary);
        break;
      case StepState::Now:
        m_labels[i]->setText(QStringLiteral("● ") + words[i]);
        m_labels[i]->setAccessibleName(tr("%1: now").arg(words[i]));
        theme::setRole(*m_labels[i], theme::Role::Strong);
        break;
      case StepState::Unknown:
        m_labels[i]->setText(QStringLiteral("? ") + tr("%1: not known yet").arg(words[i]));
        m_labels[i]->setAccessibleName(tr("%1: not known yet").arg(words[i]));
        theme::setRole(*m_labels[i], theme::Role::Secondary);
        break;
      case StepState::Done:
        m_labels[i]->setText(QStringLiteral("✓ ") + words[i]);
        m_labels[i]->setAccessibleName(tr("%1: done").arg(words[i]));
        theme::setRole(*m_labels[i], theme::Role::Secondary);
        break;
    }
  }
}

}  // namespace kassir::ui
