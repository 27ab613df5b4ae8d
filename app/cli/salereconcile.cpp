#include <algorithm>

#include "app/cli/errorvalue.h"
#include "app/cli/listedsales.h"
#include "app/cli/openjournal.h"
#include "app/cli/reconciled.h"
#include "app/cli/resolving.h"
#include "app/cli/saleinhand.h"
#include "core/base/plaintext.h"
#include "core/base/random.h"
#include "core/till/journal/freezing.h"
#include "core/till/reconcile/duesweep.h"
#include "ui/text/commandline.h"

namespace kassir::cli {

namespace {

using sale::SaleState;

/// Finds out what became of unclear sales, and compares the list with the journal if that was asked for.
/// Deletes itself when it is done.
class Reconciling : public QObject {
 public:
  Reconciling(Session &session, Finish finish)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_connection(session),
        m_ways(session, m_connection),
        m_gate(m_connection.clock, systemRandom()),
        m_resolving(m_connection.clock, session.arguments().staysForBothScans ? Scans::Both : Scans::One,
                    policyOf(session).settle.settle),
        m_report(session) {}

  void start() {
    auto owned = ownJournal(m_session, m_connection.clock.moment());
    if (!owned) return endBy(owned.error());
    m_owned = std::move(owned).value();
    if (!m_session.arguments().dealtWith.isEmpty() && !deal()) return;
    auto records = wanted();
    if (!records) return endBy(records.error());
    if (records.value().empty() && !m_session.arguments().words.isEmpty()) {
      failUnknownOrder(m_session, m_session.arguments().words.front());
      return endNotFound();
    }
    for (store::SaleRecord &record : records.value()) take(std::move(record));
    m_resolving.begin(Callback<>(this, [this] { afterSales(); }));
  }

 private:
  using Records = Result<std::vector<store::SaleRecord>, store::Failure>;

  [[nodiscard]] store::Journal &journal() { return *m_owned.journal; }

  // By its receipt, or by its order. True where there is more to do.
  [[nodiscard]] bool deal() {
    const QString &wanted = m_session.arguments().dealtWith;
    auto open = journal().differences.open();
    if (!open) {
      endBy(open.error());
      return false;
    }
    std::erase_if(open.value(), [&wanted](const store::Difference &difference) {
      return difference.receiptId != wanted && difference.orderId != wanted;
    });
    if (open.value().empty()) {
      m_session.fail(json::Value(QStringLiteral("not-found")),
                     text::line(text::Label::NoSuchDifference, plainText(wanted, 64), m_session.speaker()));
      endNotFound();
      return false;
    }
    store::Transaction unit = journal().begin({store::Actor::CommandLine,
                                               store::Action::Settle,
                                               m_connection.clock.moment(),
                                               {},
                                               m_session.arguments().reason});
    for (const store::Difference &meant : open.value()) journal().differences.deal(unit, meant.sequence);
    const auto kept = unit.commit();
    if (!kept) endBy(kept.error());
    return kept.hasValue();
  }

  [[nodiscard]] Records wanted() {
    const Moment now = m_connection.clock.moment();
    const QStringList &words = m_session.arguments().words;
    if (words.isEmpty()) {
      Records all = journal().sales.unsettled(now);
      if (!all) return all;
      std::erase_if(all.value(), [](const auto &sale) { return !isUnclear(sale.status); });
      return withAlarmed(std::move(all).value());
    }
    auto found = journal().sales.find(words.front(), now);
    if (!found) return failure(found.error());
    std::vector<store::SaleRecord> one;
    if (found.value()) one.push_back(std::move(*found.value()));
    return one;
  }

  // Also what is settled, if its alarm is not.
  [[nodiscard]] Records withAlarmed(std::vector<store::SaleRecord> sales) {
    const auto open = allOf(journal(), {{}, store::SaleChoice::Open, std::nullopt});
    if (!open) return failure(open.error());
    for (const store::SaleEntry &entry : open.value()) {
      const auto isIt = [&entry](const auto &sale) { return sale.frozen.orderId == entry.orderId; };
      if (!leavesUnclear(entry.alarm) || std::any_of(sales.begin(), sales.end(), isIt)) continue;
      auto found = journal().sales.find(entry.orderId, m_connection.clock.moment());
      if (!found) return failure(found.error());
      if (found.value()) sales.push_back(std::move(*found.value()));
    }
    return sales;
  }

  till::Checkout *take(store::SaleRecord record) {
    paycom::PaycomClient *client = m_ways.to(record.frozen.peer);
    if (client == nullptr) {
      m_report.addUnreachable(record.frozen.orderId, record.status, m_ways.why());
      return nullptr;
    }
    m_checkouts.push_back(
        std::make_unique<till::Checkout>(till::Checkout::Parts{*client, m_connection.clock, journal(), m_gate,
                                                               systemRandom(), store::Actor::CommandLine},
                                         std::move(record), policyOf(m_session)));
    till::Checkout *checkout = m_checkouts.back().get();
    checkout->resume();
    m_resolving.add(*checkout);
    return checkout;
  }

  void afterSales() {
    if (!m_session.arguments().sweeps || m_hasSwept) return end();
    m_hasSwept = true;
    sweep();
  }

  void sweep() {
    const settings::Settings &settings = m_session.settings();
    const store::Peer peer = till::peerOf(settings);
    paycom::PaycomClient *client = m_ways.to(peer);
    if (client == nullptr) {
      m_report.setSweepFailure(m_ways.why());
      return end();
    }
    m_sweep = std::make_unique<till::DueSweep>(
        till::Sweep::Parts{*client, m_connection.clock, journal(), peer, settings.paycom.orderField,
                           store::Actor::CommandLine},
        settings.shop);
    m_server = client->host();
    m_sweep->begin(
        till::DueSweep::Part(this, [this](const till::SweepFindings &found) { takeUp(found); }),
        till::DueSweep::End(this, [this](const Result<void, till::SweepFailure> &end) { settle(end); }));
  }

  // What is found of a sale is in the journal; what only can be told is not done before it is.
  void takeUp(const till::SweepFindings &found) {
    m_report.addFindings(found);
    for (const till::TurnedUp &turnedUp : found.turnedUp) surface(turnedUp);
    m_isUntold = m_isUntold || !found.strangers.empty() || !found.missing.empty();
    if (!m_isUntold && m_isAllFound && isAllKept()) m_sweep->settle();
  }

  void settle(const Result<void, till::SweepFailure> &end) {
    if (!end) m_report.setSweepFailure(end.error(), m_server);
    m_resolving.begin(Callback<>(this, [this] { afterSales(); }));
  }

  // What is known of it now changes what it is: a sale that was given up has something to be cancelled.
  void surface(const till::TurnedUp &turnedUp) {
    for (const auto &checkout : m_checkouts) {
      if (checkout->orderId() != turnedUp.orderId) continue;
      checkout->surface(turnedUp.receipts, turnedUp.mismatched);
      return m_resolving.add(*checkout);
    }
    auto found = journal().sales.find(turnedUp.orderId, m_connection.clock.moment());
    if (!found) m_report.setSweepFailure(found.error(), m_server);
    till::Checkout *checkout = found && found.value() ? take(std::move(*found.value())) : nullptr;
    if (checkout == nullptr) {
      m_isAllFound = false;
      return;
    }
    checkout->surface(turnedUp.receipts, turnedUp.mismatched);
  }

  [[nodiscard]] bool isAllKept() const {
    return std::none_of(m_checkouts.begin(), m_checkouts.end(),
                        [](const auto &checkout) { return checkout->storeFailure().has_value(); });
  }

  void end() {
    for (const auto &checkout : m_checkouts) m_report.add(*checkout);
    if (m_session.arguments().words.isEmpty()) addKept();
    const ExitCode told = m_report.tell();
    if (m_sweep && m_isAllFound && isAllKept()) m_sweep->settle();
    m_finish(told);
    deleteLater();
  }
  void addKept() {
    const auto open = journal().differences.open();
    if (!open) return m_report.setSweepFailure(open.error(), m_server);
    m_report.addKept(open.value());
  }
  void endNotFound() {
    m_finish(ExitCode::NotFound);
    deleteLater();
  }
  void endBy(const store::Failure &failure) {
    m_finish(failBy(failure, m_session));
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  Connection m_connection;
  OwnedJournal m_owned;
  Ways m_ways;
  till::SendGate m_gate;
  std::vector<std::unique_ptr<till::Checkout>> m_checkouts;
  Resolving m_resolving;
  std::unique_ptr<till::DueSweep> m_sweep;
  Reconciled m_report;
  QString m_server;
  bool m_isAllFound = true;  // whatever the list shows of ours
  bool m_hasSwept = false;
  bool m_isUntold = false;
};

}  // namespace

void runSaleReconcile(Session &session, const Finish &finish) {
  (new Reconciling(session, finish))->start();
}

}  // namespace kassir::cli
