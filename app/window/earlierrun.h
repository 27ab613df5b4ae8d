#pragma once

#include <QCoreApplication>
#include <vector>

#include "app/window/complaints.h"
#include "core/till/checkout/opensales.h"
#include "core/till/ticket/ticketkeeper.h"
#include "ui/sale/salepage.h"

namespace kassir::window {

/// What an earlier run left in the journal: the lines on the screen, what is being paid, what lies aside.
class EarlierRun {
  Q_DECLARE_TR_FUNCTIONS(kassir::window::EarlierRun)

 public:
  struct Parts {
    store::Journal &journal;
    Clock &clock;
    till::TicketKeeper &keeper;
    till::OpenSales &sales;
    Complaints &complaints;
  };

  /// All of them must outlive it.
  explicit EarlierRun(Parts parts) : m_parts(parts) {}

  /// Whether what was sent elsewhere than to `peer` can still be there. The stand-ins of an earlier training
  /// are gone with what they knew: its payments come to nothing.
  enum class Others { Kept, Gone };
  /// Once, at the start. What cannot be taken up is told.
  void takeUp(Others others, const store::Peer &peer);
  /// Says on the page whose payment came to nothing together with those it was sent to, if any did. Of
  /// several that of the screen: whoever sees it asks what became of its payment.
  void tellFreed(ui::SalePage &page) const;

 private:
  struct Freed {
    QDateTime created;
    bool isOnScreen = false;  // else its lines lie aside
  };

  void forgetOthers(const store::Peer &peer);
  void settleAside();

  Parts m_parts;
  std::vector<Freed> m_freed;
};

}  // namespace kassir::window
