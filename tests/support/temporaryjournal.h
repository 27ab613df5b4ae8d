#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/paycom/createparams.h"
#include "core/store/journal.h"

namespace kassir::test {

/// A journal in a folder of its own, which goes with it.
class TemporaryJournal {
 public:
  TemporaryJournal() { open(); }

  [[nodiscard]] store::Journal &operator*() const { return *m_journal; }
  store::Journal *operator->() const { return m_journal.get(); }
  [[nodiscard]] QString folder() const { return m_folder.path(); }

  /// Lets go of the file, as a program that dies does, and opens it again.
  void reopen() {
    m_journal.reset();
    open();
  }

  /// Likewise, as a till of that name.
  void rename(const QString &till) {
    m_till = till;
    reopen();
  }

  /// A sale in state Queued that went through `freeze`, as `find` gives it back.
  store::SaleRecord freeze(const QString &orderId, qint64 tiyin, const Moment &now,
                           const QByteArray &payload = "{}") {
    store::Transaction unit = m_journal->begin({store::Actor::Cashier, store::Action::Freeze, now, orderId});
    store::FrozenSale sale;
    sale.orderId = orderId;
    sale.day = now.wall.date();
    sale.created = now.wall;
    sale.amount = sale::Money::fromTiyin(tiyin);
    sale.checked = "{}";
    sale.payload = payload;
    sale.orderField = QStringLiteral("order_id");
    sale.peer = peer();
    m_journal->sales.freeze(unit, sale);
    if (!unit.commit()) qFatal("the journal takes no sale");
    return find(orderId, now);
  }
  [[nodiscard]] store::SaleRecord find(const QString &orderId, const Moment &now) const {
    const auto found = m_journal->sales.find(orderId, now);
    if (!found || !found.value()) qFatal("the journal has no such sale");
    return *found.value();
  }

  /// To whom `freeze` sends sales.
  [[nodiscard]] static store::Peer peer() {
    return {QStringLiteral("https://checkout.test.paycom.uz/api"), QStringLiteral("id")};
  }
  /// A sweep has seen that their lists show what waits for its payment, as in most shops.
  void seeUnpaidListed(const Moment &now) {
    store::Transaction unit = m_journal->begin({store::Actor::Till, store::Action::EndScan, now});
    const qint64 scan = m_journal->scans.begin(unit, {}, peer());
    m_journal->scans.end(unit, scan, 1, QStringLiteral("agrees"), store::ScanStore::Unpaid::Seen);
    if (!unit.commit()) qFatal("the journal takes no scan");
  }

  /// From now on nothing can be written, or again.
  void setReadOnly(bool isReadOnly) {
    const auto done =
        m_journal->database().run(QStringLiteral("PRAGMA query_only = %1").arg(isReadOnly ? 1 : 0));
    if (!done) qFatal("the journal cannot be switched");
  }

 private:
  void open() {
    auto opened = store::Journal::open(m_folder.path(), m_till, store::Access::Write);
    if (!opened) qFatal("no journal: %s", qPrintable(opened.error().detail));
    m_journal = std::move(opened).value();
  }

  QTemporaryDir m_folder;
  QString m_till = QStringLiteral("T1");
  std::unique_ptr<store::Journal> m_journal;
};

}  // namespace kassir::test
