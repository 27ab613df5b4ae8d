#include "ui/payment/codedialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

CodeDialog::CodeDialog(QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_name(plainLabel(this, "customerCodeName")),
      m_code(new QLineEdit(this)),
      m_verdict(new NewsLabel(this)),
      m_pay(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
  setObjectName(QStringLiteral("codeDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_code->setObjectName(QStringLiteral("customerCode"));
  m_code->setEchoMode(QLineEdit::Password);
  m_code->setMaxLength(paycom::PaymentCode::length);
  m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData |
                              Qt::ImhNoPredictiveText);
  m_name->setBuddy(m_code);
  m_verdict->setObjectName(QStringLiteral("customerCodeVerdict"));
  m_verdict->setTextFormat(Qt::PlainText);
  m_verdict->setWordWrap(true);
  theme::setRole(*m_verdict, theme::Role::Secondary);
  m_pay->setObjectName(QStringLiteral("payByCodeButton"));
  m_leave->setObjectName(QStringLiteral("leaveButton"));
  theme::setRole(*m_pay, theme::Role::Primary);
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton *button : {m_pay, m_leave}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto *column = new QVBoxLayout(this);
  for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_code, m_verdict}) column->addWidget(part);
  column->addStretch();
  column->addLayout(buttons);
  connect(m_code, &QLineEdit::textChanged, this, &CodeDialog::follow);
  connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_pay, &QPushButton::clicked, this, &CodeDialog::give);
  CodeDialog::retranslateUi();
  m_code->setFocus();
  resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

CodeDialog::~CodeDialog() {
  wipe();
}

void CodeDialog::wipe() {
  QString typed = m_code->text();
  m_code->disconnect(this);
  m_code->setText({});  // not clear(), which undo could take back
  typed.fill(QChar());
}

void CodeDialog::follow() {
  const qsizetype digits = m_code->text().size();
  const bool isOne = paycom::PaymentCode::isOne(m_code->text());
  const bool isNone = digits == paycom::PaymentCode::length && !isOne;
  m_verdict->setText(isNone ? tr("This is no payment code of Payme: it has 20 digits and begins with 505")
                            : tr("Digits: %1 of %2").arg(digits).arg(paycom::PaymentCode::length));
  m_pay->setEnabled(isOne);
}

void CodeDialog::give() {
  auto code = paycom::PaymentCode::parse(SecretBytes::take(m_code->text().toUtf8()));
  if (!code) return;
  wipe();
  accept();
  Q_EMIT given(*code);
}

// Here a scanner's Enter means what it says.
void CodeDialog::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) return QDialog::keyPressEvent(event);
  if (!m_leave->hasFocus()) give();
}

void CodeDialog::retranslateUi() {
  setWindowTitle(tr("Payme GO code"));
  m_name->setText(tr("Scan the code in the customer's Payme app, or type its 20 digits"));
  m_code->setAccessibleName(tr("Code of the customer"));
  m_pay->setText(tr("Pay by the code"));
  m_leave->setText(tr("Leave it"));
  for (QPushButton *button : {m_pay, m_leave}) button->setAccessibleName(button->text());
  follow();
}

}  // namespace kassir::ui
