#include "ui/journal/reasondialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

ReasonDialog::ReasonDialog(JournalAction action, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_action(action),
      m_words(plainLabel(this, "reasonWords")),
      m_name(plainLabel(this, "reasonName")),
      m_reason(new QLineEdit(this)),
      m_doIt(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
  constexpr int longestReason = 200;
  setObjectName(QStringLiteral("reasonDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_reason->setObjectName(QStringLiteral("reason"));
  m_reason->setMaxLength(longestReason);
  m_doIt->setObjectName(QStringLiteral("doItButton"));
  m_leave->setObjectName(QStringLiteral("leaveButton"));
  m_name->setBuddy(m_reason);
  if (action != JournalAction::Settle) theme::setRole(*m_doIt, theme::Role::Danger);
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton *button : {m_doIt, m_leave}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto *column = new QVBoxLayout(this);
  for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_name, m_reason}) column->addWidget(part);
  column->addStretch();
  column->addLayout(buttons);
  connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::follow);
  connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_doIt, &QPushButton::clicked, this, [this] {
    const QString given = reason();
    accept();
    Q_EMIT this->given(given);
  });
  ReasonDialog::retranslateUi();
  follow();
  m_reason->setFocus();
  // Long words wrap: a dialog as wide as its longest sentence would leave the screen.
  resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

void ReasonDialog::follow() {
  m_doIt->setEnabled(reason().size() >= shortestReason);
}

void ReasonDialog::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) QDialog::keyPressEvent(event);
}

void ReasonDialog::retranslateUi() {
  switch (m_action) {
    case JournalAction::Override:
      setWindowTitle(tr("Nothing exists at Payme"));
      m_words->setText(
          tr("For a manager: look into Payme's cabinet first. If you say that no payment of this sale exists "
             "there, the till stops looking for it, and the sale may be sent again. If one exists after all, "
             "the customer may pay twice."));
      m_doIt->setText(tr("Nothing exists there"));
      break;
    case JournalAction::EndByHand:
      setWindowTitle(tr("End by hand"));
      m_words->setText(tr(
          "For a manager: look into Payme's cabinet first, and cancel the payment there. Then the till asks "
          "about this sale no more. If it is paid after all, the comparison with Payme shows it."));
      m_doIt->setText(tr("End the sale"));
      break;
    case JournalAction::Settle:
      setWindowTitle(tr("It is dealt with"));
      m_words->setText(
          tr("The alarm goes from the list; what happened stays in the journal with your reason."));
      m_doIt->setText(tr("Note it"));
      break;
    default:
      setWindowTitle(tr("Give up"));
      m_words->setText(
          tr("The sale ends without a payment: keep the goods. A payment of it that exists or turns up is "
             "cancelled if nobody is paying it."));
      m_doIt->setText(tr("Give the sale up"));
      break;
  }
  m_name->setText(tr("Reason, at least 3 characters"));
  m_reason->setAccessibleName(tr("Reason"));
  m_leave->setText(tr("Leave it as it is"));
  for (QPushButton *button : {m_doIt, m_leave}) button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
