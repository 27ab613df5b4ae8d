#pragma once

#include <QObject>

#include "app/window/complaints.h"
#include "app/window/paying.h"
#include "core/settings/settings.h"
#include "core/till/ticket/ticket.h"
#include "ui/payment/paymentpanel.h"
#include "ui/sale/salepage.h"

namespace kassir::window {

/// From the press on "Pay" to the next sale: joins the list of the sale, its payment and what is shown of
/// both.
class PaymentDesk : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::Ticket &ticket;
    Paying &paying;
    Complaints &complaints;
    const settings::Settings &settings;
    const text::Speaker &speaker;
  };

  /// All must outlive it.
  PaymentDesk(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel);

  /// Sends what is on the screen, or says what is wrong with it and goes there.
  void pay();

 Q_SIGNALS:
  void changed();
  /// The payment was let go of: a sale can be rung up again.
  void ended();

 private:
  void follow();
  void followFiscal();
  void takeBack();
  void beginNextSale();
  void end();

  Parts m_parts;
  ui::SalePage &m_page;
  ui::PaymentPanel &m_panel;
  sale::SaleState m_state = sale::SaleState::Draft;
};

}  // namespace kassir::window
