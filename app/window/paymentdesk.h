#pragma once

#include <QObject>

#include "app/window/complaints.h"
#include "app/window/fiscalfollowup.h"
#include "app/window/missedscans.h"
#include "app/window/paying.h"
#include "core/settings/settings.h"
#include "ui/payment/goodsscan.h"
#include "ui/payment/paymentpanel.h"
#include "ui/sale/salepage.h"

namespace kassir::window {

/// From the press on "Pay" to the next sale: joins the list of the sale, its payment and what is shown of
/// both, and what lies aside.
class PaymentDesk : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::Ticket &ticket;
    till::TicketKeeper &keeper;
    till::OpenSales &sales;
    Paying &paying;
    FiscalFollowUp &fiscal;
    Complaints &complaints;
    const settings::Settings &settings;
    const text::Speaker &speaker;
  };

  /// All must outlive it.
  PaymentDesk(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel);

  /// Once, after the journal was taken up: an unfinished payment is shown first.
  void restore();
  /// Sends what is on the screen, or says what is wrong with it and goes there.
  void pay();
  /// Parks the lines, or lets their payment be waited for aside. What has not left, or came to nothing, goes
  /// back to its lines; after one that is paid the next begins.
  void setAside();
  /// Brings back what lies aside.
  void bring(qint64 draft);
  /// Shows an open sale that has no lines on this till, such as one of the command line's.
  void showSale(const QString &orderId);

 Q_SIGNALS:
  void changed();
  /// The payment was let go of: a sale can be rung up again.
  void ended();

 private:
  void showPayment();
  void follow();
  void followFiscal();
  void settle(till::Checkout *checkout);
  [[nodiscard]] bool liesAside(const QString &orderId) const;
  [[nodiscard]] QString endOf(const sale::SaleStatus &status, sale::Money sum, qint64 number) const;
  void takeBack();
  void takeScan(const QString &barcode);
  [[nodiscard]] bool isPaid() const;
  [[nodiscard]] bool isOver() const;
  void tellOfNoWay();
  [[nodiscard]] bool freeTicket();
  /// What became of the lines, where somebody should hear it.
  [[nodiscard]] ui::Toast::Words beginNextSale();
  void end();
  void tell(const Result<void, store::Failure> &kept);

  Parts m_parts;
  ui::SalePage &m_page;
  ui::PaymentPanel &m_panel;
  ui::GoodsScan m_scan;
  MissedScans m_missed;
  sale::SaleState m_state = sale::SaleState::Draft;
};

}  // namespace kassir::window
