#include "app/window/closing.h"

#include "ui/theme/role.h"

namespace kassir::window {

ClosingQuestion::ClosingQuestion(QWidget *parent)
    : ui::Retranslated<ui::QuietBox>(parent),
      m_save(addButton(QString(), QMessageBox::AcceptRole)),
      m_close(addButton(QString(), QMessageBox::DestructiveRole)),
      m_stay(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("closingQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Question);
  m_save->setObjectName(QStringLiteral("saveAndClose"));
  m_close->setObjectName(QStringLiteral("closeWithoutSaving"));
  m_stay->setObjectName(QStringLiteral("stay"));
  // A scanner ends with Enter: that must throw nothing away.
  setEscapeButton(m_stay);
  setDefaultButton(m_stay);
  theme::setRole(*m_close, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_save) Q_EMIT saveWanted();
    if (button == m_close) Q_EMIT closeWanted();
  });
  retranslateUi();
}

void ClosingQuestion::retranslateUi() {
  setWindowTitle(tr("Close the till"));
  setText(tr("The sale is not paid. Without a file its lines are lost."));
  m_save->setText(tr("Save to a file…"));
  m_close->setText(tr("Close without saving"));
  m_stay->setText(tr("Back to the sale"));
  for (QPushButton *button : {m_save, m_close, m_stay}) button->setAccessibleName(button->text());
}

Closing::Closing(const till::Ticket &ticket, const Paying &paying, SaleFiles &files, QWidget &window)
    : m_ticket(ticket), m_paying(paying), m_files(files), m_window(window) {
  const auto remember = [this] { m_saved = m_ticket.sale(); };
  connect(&m_files, &SaleFiles::opened, this, remember);
  connect(&m_files, &SaleFiles::saved, this, [this, remember] {
    remember();
    if (m_closesOnceSaved) m_window.close();
  });
  connect(&m_files, &SaleFiles::declined, this, [this] { m_closesOnceSaved = false; });
  connect(&m_ticket, &till::Ticket::edited, this, [this] { m_closesOnceSaved = false; });
}

bool Closing::mayClose() {
  const till::Checkout *checkout = m_paying.checkout();
  const till::FiscalWatch *watch = m_paying.fiscalWatch();
  // What Payme may show of a check of its own is nobody's to wait for.
  const bool isCheckComing = watch != nullptr && !watch->hasEnded() &&
                             m_paying.settings().fiscal.maker == settings::FiscalMaker::Tarlan;
  if (checkout != nullptr && isCheckComing) return mayLeavePayment(*checkout);
  if (checkout != nullptr && sale::isSettled(checkout->status().state)) return true;
  if (checkout != nullptr && sale::mayBePaid(checkout->status())) return mayLeavePayment(*checkout);
  return mayLeaveLines();
}

bool Closing::mayLeavePayment(const till::Checkout &checkout) {
  using State = sale::SaleState;
  if (m_abandoned == checkout.orderId()) return true;
  const State state = checkout.status().state;
  if (state == State::Sending || state == State::Accepted) {
    Q_EMIT paymentWaits();
  } else if (!m_abandon) {
    m_abandon = new AbandonQuestion(checkout, &m_window);
    connect(m_abandon, &AbandonQuestion::closeWanted, this, [this, order = checkout.orderId()] {
      m_abandoned = order;
      m_window.close();
    });
    m_abandon->open();
  }
  return false;
}

bool Closing::mayLeaveLines() {
  if (m_ticket.isEmpty() || m_ticket.sale() == m_saved) return true;
  if (m_question) return false;
  m_question = new ClosingQuestion(&m_window);
  connect(m_question, &ClosingQuestion::saveWanted, this, [this] {
    m_closesOnceSaved = true;
    m_files.askToSave();
  });
  connect(m_question, &ClosingQuestion::closeWanted, this, [this] {
    m_saved = m_ticket.sale();
    m_window.close();
  });
  m_question->open();
  return false;
}

}  // namespace kassir::window
