#include "app/window/salekeys.h"

#include <QApplication>

namespace kassir::window {

using Command = ui::MainWindow::Command;
using sale::SaleState;

SaleKeys::SaleKeys(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel)
    : m_parts(parts), m_page(page), m_panel(panel) {}

void SaleKeys::obey(Command command) {
  switch (command) {
    case Command::Park: return setAside();
    case Command::Parked: return m_parts.asides.showAll();
    case Command::Quantity: return edit(ui::LinesModel::Quantity);
    case Command::LineDiscount: return edit(ui::LinesModel::Discount);
    case Command::Price: return edit(ui::LinesModel::Price);
    case Command::ReceiptDiscount: return mayEdit() ? m_page.focusReceiptDiscount() : void();
    case Command::Pay: return pay();
    case Command::SendLink: return want(ui::PaymentAction::SendLink);
    case Command::PayByCode: return want(ui::PaymentAction::PayByCode);
    case Command::Undo: return m_parts.ticket.undo();
    case Command::Redo: return m_parts.ticket.redo();
    case Command::OpenSale: return mayEdit() ? m_parts.files.askToOpen() : void();
    default: return;
  }
}

ui::MainWindow::Work SaleKeys::work() const {
  using Work = ui::MainWindow::Work;
  if (!m_parts.ticket.isFrozen()) return Work::RingingUp;
  const till::Checkout *checkout = m_parts.paying.checkout();
  return checkout != nullptr && sale::isSettled(checkout->status().state) ? Work::Ended : Work::Paying;
}

void SaleKeys::edit(ui::LinesModel::Column column) {
  if (!mayEdit()) return;
  if (m_parts.ticket.sale().lines.empty())
    return refuse([] { return tr("There is no item in the list yet"); });
  m_page.editColumn(column);
}

void SaleKeys::want(ui::PaymentAction action) {
  if (!m_panel.want(action)) tellOfPayment();
}

void SaleKeys::pay() {
  m_parts.ticket.isFrozen() ? tellOfPayment() : m_parts.desk.pay();
}

void SaleKeys::setAside() {
  if (m_parts.ticket.isEmpty() && m_parts.paying.checkout() == nullptr)
    return refuse([] { return tr("There is nothing to set aside"); });
  m_parts.desk.setAside();
}

bool SaleKeys::mayEdit() {
  if (!m_parts.ticket.isFrozen()) return true;
  const bool isEnded = work() == ui::MainWindow::Work::Ended;
  refuse([isEnded] {
    return isEnded ? tr("The list is closed: “New sale” begins the next one")
                   : tr("The list is closed: F8 sets this sale aside, and the next can be rung up");
  });
  return false;
}

void SaleKeys::refuse(ui::Toast::Words why) {
  QApplication::beep();
  m_page.tell(std::move(why));
}

void SaleKeys::tellOfPayment() {
  const till::Checkout *checkout = m_parts.paying.checkout();
  const SaleState state = checkout != nullptr ? checkout->status().state : SaleState::Draft;
  refuse([state] {
    switch (state) {
      case SaleState::Draft: return tr("No payment waits here yet: F12 begins it");
      case SaleState::Paid: return tr("This sale is paid already");
      case SaleState::Accepted: return tr("The payment waits already: the customer scans the code");
      default: return tr("No payment waits for the customer here now");
    }
  });
}

}  // namespace kassir::window
