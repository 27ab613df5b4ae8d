#pragma once

#include <QObject>
#include <QSet>

#include "app/window/complaints.h"
#include "app/window/ways.h"
#include "core/till/checkout/opensales.h"
#include "core/till/reconcile/duesweep.h"
#include "ui/journal/comparison.h"

namespace kassir::window {

/// Compares the journal with Payme's list, once the till is open and every hour after that, and when somebody
/// asks: a request may have run late, or twice, or the journal may be an older one. On a kassa of which
/// nobody knows yet whether its lists show what waits for its payment, also while a sale does: only then can
/// a list prove that a lost one is not there.
class Sweeping : public QObject {
  Q_OBJECT

 public:
  /// In training the server begins anew with each start, and knows nothing of earlier sales.
  enum class Server { Lasting, Training };

  struct Parts {
    const settings::Settings &settings;
    store::Journal &journal;
    till::OpenSales &sales;
    Complaints &complaints;
    Clock &clock;
    Server server = Server::Lasting;
  };

  /// All must outlive it.
  Sweeping(Parts parts, Ways &ways);

  /// Says what is owed, and what nobody has dealt with; sweeps now, and every hour from now on.
  void start();
  /// All that is due: of each part what was found is taken up and told before the next. Nothing happens while
  /// one is under way, or there is nobody to ask.
  void sweep();

  /// A person has, by their places in the journal.
  void dealWith(const std::vector<qint64> &differences, const QString &reason);

  /// How the last one ended, or that one is under way; with it what nobody has dealt with, of all.
  [[nodiscard]] const ui::Comparison &comparison() const { return m_comparison; }

 Q_SIGNALS:
  void changed();

 private:
  void tellOwed();
  void tellStillOwed();
  void everyHour();
  void seeWhatWaits(const till::Checkout &checkout);
  void stand(ui::Comparison::Standing standing);
  void takeUp(const till::SweepFindings &found);
  void settle(const Result<void, till::SweepFailure> &end);
  [[nodiscard]] bool keep(const till::TurnedUp &turnedUp);
  void list();
  void tell();

  Parts m_parts;
  Ways &m_ways;
  std::unique_ptr<till::DueSweep> m_sweep;
  ui::Comparison m_comparison;
  bool m_isAllKept = true;  // what this comparison found
  store::Peer m_probed;
  int m_probes = 0;  // at that one
  bool m_isProbeSet = false;
  bool m_isStillOwedTold = false;  // once a start
  QSet<qint64> m_told;             // differences that were spoken of already
};

}  // namespace kassir::window
