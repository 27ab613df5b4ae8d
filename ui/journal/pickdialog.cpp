#include "ui/journal/pickdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/text/number.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

PickDialog::PickDialog(std::vector<NamelessPayment> payments, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_payments(std::move(payments)),
      m_speaker(speaker),
      m_words(plainLabel(this, "pickWords")),
      m_list(new QListWidget(this)),
      m_doIt(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
  setObjectName(QStringLiteral("pickDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_list->setObjectName(QStringLiteral("pickList"));
  m_list->setWordWrap(true);
  m_words->setBuddy(m_list);
  m_doIt->setObjectName(QStringLiteral("doItButton"));
  m_leave->setObjectName(QStringLiteral("leaveButton"));
  m_doIt->setEnabled(false);
  for (std::size_t i = 0; i < m_payments.size(); ++i) m_list->addItem(QString());
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton *button : {m_doIt, m_leave}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto *column = new QVBoxLayout(this);
  column->addWidget(m_words);
  column->addWidget(m_list, 1);
  column->addLayout(buttons);
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_doIt->setEnabled(row >= 0); });
  connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_doIt, &QPushButton::clicked, this, [this] {
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    accept();
    Q_EMIT picked(m_payments[row].id);
  });
  PickDialog::retranslateUi();
  // With large letters it still leaves some of the window in sight.
  const QSize wanted(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 16);
  resize(wanted.boundedTo(screen()->availableSize() * 4 / 5));
}

void PickDialog::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) QDialog::keyPressEvent(event);
}

void PickDialog::retranslateUi() {
  setWindowTitle(tr("Choose the payment"));
  m_words->setText(
      tr("Payme has payments of this sum that tell no order number. Ask the customer, compare the time, and "
         "choose the one of this sale."));
  m_list->setAccessibleName(tr("Payments without an order number"));
  for (int i = 0; i < m_list->count(); ++i) {
    const NamelessPayment &payment = m_payments[static_cast<std::size_t>(i)];
    const QString time = payment.created.isValid()
                             ? payment.created.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"))
                             : tr("time not known");
    m_list->item(i)->setText(time + QStringLiteral(" · ") + text::sum(payment.amount, m_speaker) +
                             QStringLiteral(" · ") + payment.id);
  }
  m_doIt->setText(tr("It is this one"));
  m_leave->setText(tr("None of them"));
  for (QPushButton *button : {m_doIt, m_leave}) button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
