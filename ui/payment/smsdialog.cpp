#include "ui/payment/smsdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/text/phone.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

SmsDialog::SmsDialog(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_speaker(speaker),
      m_name(plainLabel(this, "phoneName")),
      m_phone(new QLineEdit(this)),
      m_readBack(new NewsLabel(this)),
      m_consent(new QCheckBox(this)),
      m_send(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
  constexpr int longestPhone = 40;
  setObjectName(QStringLiteral("smsDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_phone->setObjectName(QStringLiteral("phone"));
  m_phone->setMaxLength(longestPhone);
  m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
  m_name->setBuddy(m_phone);
  m_readBack->setObjectName(QStringLiteral("readBack"));
  m_readBack->setTextFormat(Qt::PlainText);
  m_readBack->setWordWrap(true);
  m_consent->setObjectName(QStringLiteral("consent"));
  m_send->setObjectName(QStringLiteral("sendSmsButton"));
  m_leave->setObjectName(QStringLiteral("leaveButton"));
  theme::setRole(*m_send, theme::Role::Primary);
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton *button : {m_send, m_leave}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto *column = new QVBoxLayout(this);
  for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_phone, m_readBack, m_consent})
    column->addWidget(part);
  column->addStretch();
  column->addLayout(buttons);
  connect(m_phone, &QLineEdit::textChanged, this, &SmsDialog::follow);
  connect(m_consent, &QCheckBox::toggled, this, &SmsDialog::follow);
  connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_send, &QPushButton::clicked, this, [this] {
    const auto phone = paycom::PhoneNumber::parse(m_phone->text());
    accept();
    if (phone) Q_EMIT given(phone.value());
  });
  SmsDialog::retranslateUi();
  m_phone->setFocus();
  // Long words wrap: a dialog as wide as its longest sentence would leave the screen.
  resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

void SmsDialog::follow() {
  const auto phone = paycom::PhoneNumber::parse(m_phone->text());
  m_readBack->setText(phone ? tr("The SMS goes to %1").arg(phone.value().readable())
                            : text::describe(phone.error(), m_speaker));
  theme::setRole(*m_readBack, phone ? theme::Role::Strong : theme::Role::Secondary);
  m_send->setEnabled(phone.hasValue() && m_consent->isChecked());
}

// In the field what is missing comes next; a button does what it says.
void SmsDialog::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) return QDialog::keyPressEvent(event);
  if (auto *button = qobject_cast<QPushButton *>(focusWidget())) return button->click();
  if (focusWidget() != m_phone) return;
  if (m_send->isEnabled()) return m_send->click();
  if (paycom::PhoneNumber::parse(m_phone->text())) m_consent->setFocus();
}

void SmsDialog::retranslateUi() {
  setWindowTitle(tr("Link by SMS"));
  m_name->setText(tr("The customer's phone number"));
  m_phone->setAccessibleName(m_name->text());
  m_phone->setPlaceholderText(QStringLiteral("+998 90 123 45 67"));
  m_consent->setText(tr("The customer agrees to get an SMS"));
  m_consent->setAccessibleName(m_consent->text());
  m_send->setText(tr("Send SMS"));
  m_leave->setText(tr("Do not send"));
  for (QPushButton *button : {m_send, m_leave}) button->setAccessibleName(button->text());
  follow();
}

}  // namespace kassir::ui
