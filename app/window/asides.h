#pragma once

#include <QObject>
#include <QPointer>

#include "app/window/paymentdesk.h"
#include "ui/sale/asidedialog.h"

namespace kassir::window {

/// What lies aside, parked or waiting for its payment: how much of it the sale page says, and what the dialog
/// shows.
class Asides : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    const store::Journal &journal;
    const till::TicketKeeper &keeper;
    const till::OpenSales &sales;
    const Paying &paying;
    PaymentDesk &desk;
    Clock &clock;
  };

  /// All must outlive it.
  Asides(Parts parts, ui::SalePage &page, const text::Speaker &speaker);

  void showAll();

 private:
  void follow();
  void growLater();
  [[nodiscard]] ui::AsideList list() const;
  [[nodiscard]] ui::AsideRow ticketRow(const till::AsideTicket &ticket) const;

  Parts m_parts;
  ui::SalePage &m_page;
  const text::Speaker &m_speaker;
  QPointer<ui::AsideDialog> m_dialog;
};

}  // namespace kassir::window
