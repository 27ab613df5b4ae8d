#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "core/store/journal.h"
#include "core/till/journal/journalreading.h"

namespace kassir::test {

/// One sale in a journal of its own, written step by step, and read as people read it.
class WrittenSale {
 public:
  using Action = store::Action;
  using Actor = store::Actor;

  const QString order = QStringLiteral("T1-20260131-1-ABCD");
  const store::Peer peer{QStringLiteral("https://127.0.0.1/api"), QStringLiteral("kassa")};

  WrittenSale() {
    using namespace std::chrono_literals;
    auto opened = store::Journal::open(m_folder.path(), QStringLiteral("T1"), store::Access::Write);
    if (!opened) qFatal("no journal");
    m_journal = std::move(opened).value();
    m_now = {QDateTime({2026, 1, 31}, {14, 0, 0}, Qt::OffsetFromUTC, 5 * 3600), QStringLiteral("boot"), 0s};
  }

  [[nodiscard]] store::Journal &journal() const { return *m_journal; }
  static sale::CheckedSale bread() {
    sale::CheckedSale sale;
    sale.lines.push_back({QString::fromUtf8("Нан"),
                          sale::Money::fromTiyin(5'000'00),
                          sale::Quantity::fromThousandths(1000),
                          sale::Ikpu::parse(u"01905001001000001").value(),
                          sale::PackageCode::parse(u"1234567").value(),
                          sale::VatRate::withoutVat(),
                          {},
                          {},
                          sale::Money::fromTiyin(5'000'00),
                          {},
                          sale::Money::fromTiyin(5'000'00),
                          QStringLiteral("4780033020133")});
    sale.amount = sale::Money::fromTiyin(5'000'00);
    return sale;
  }

  void pass(std::chrono::seconds time) { m_now.wall = m_now.wall.addSecs(time.count()); }
  [[nodiscard]] store::Transaction begin(Action action, Actor actor = Actor::Till,
                                         const QString &note = {}) const {
    return m_journal->begin({actor, action, m_now, order, note});
  }
  void act(Action action, Actor actor, const QString &note = {}) const {
    QVERIFY(begin(action, actor, note).commit());
  }
  void freeze(const QByteArray &checked) const {
    store::Transaction unit = begin(Action::Freeze, Actor::Cashier);
    m_journal->sales.freeze(
        unit, {order, m_now.wall.date(), m_now.wall, bread().amount, QString::fromUtf8("Нан"), 1, checked,
               "{}", QStringLiteral("order_id"), peer, till::searchWordsOf(bread())});
    QVERIFY(unit.commit());
  }
  qint64 beginCall(store::Method method) const {
    store::Transaction unit = begin(Action::BeginAttempt);
    const qint64 row = m_journal->attempts.begin(unit, {order, method, peer, 1, R"({"token":"secret"})"});
    if (!unit.commit()) qFatal("the call did not begin");
    return row;
  }
  void leave(qint64 call) const {
    store::Transaction unit = begin(Action::BodyLeaves);
    m_journal->attempts.bodyLeaves(unit, call);
    QVERIFY(unit.commit());
  }
  void end(qint64 call, const QString &outcome, const QString &error) const {
    store::Transaction unit = begin(Action::Outcome);
    m_journal->attempts.keepOutcome(unit, call, outcome, error);
    QVERIFY(unit.commit());
  }
  void search(const QString &outcome) {
    store::Transaction unit = begin(Action::BeginScan);
    const qint64 scan = m_journal->scans.begin(unit, order, peer);
    QVERIFY(unit.commit());
    pass(std::chrono::seconds(2));
    if (outcome.isEmpty()) return;
    store::Transaction ending = begin(Action::EndScan);
    m_journal->scans.end(ending, scan, 12, outcome);
    QVERIFY(ending.commit());
  }
  [[nodiscard]] till::JournalDetails details() const {
    const auto read = till::JournalReading(m_journal->database()).details(order);
    return read && read.value() ? *read.value() : till::JournalDetails();
  }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<store::Journal> m_journal;
  Moment m_now;
};

}  // namespace kassir::test
