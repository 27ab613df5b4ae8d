#include <QTemporaryDir>
#include <QTest>

#include "core/store/journal.h"

using namespace kassir;
using namespace kassir::store;
using namespace std::chrono_literals;

/// What is kept of a sale comes back as it was, whoever opens the journal again.
class SaleStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Journal> m_journal;
  Moment m_now{QDateTime({2024, 1, 31}, {15, 45}, Qt::OffsetFromUTC, 5 * 3600), QStringLiteral("boot"),
               1000s};

  void open() {
    m_journal.reset();
    auto opened = Journal::open(m_folder->path(), QStringLiteral("T1"), Access::Write);
    QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().detail));
    m_journal = std::move(opened).value();
  }
  static FrozenSale sale(const QString &orderId) {
    return {orderId,
            QDate(2024, 1, 31),
            QDateTime({2024, 1, 31}, {15, 45}, Qt::OffsetFromUTC, 5 * 3600),
            sale::Money::fromTiyin(12'345'678),
            QStringLiteral("Нан"),
            2,
            QByteArray("{\"checked\":1}"),
            QByteArray("{\"amount\":12345678}"),
            QStringLiteral("order_id"),
            {QStringLiteral("https://127.0.0.1/api"), QStringLiteral("kassa")},
            QStringLiteral("нан сүт")};
  }
  Result<void, Failure> freeze(const QString &orderId) {
    Transaction unit = m_journal->begin({Actor::Cashier, Action::Freeze, m_now, orderId});
    m_journal->sales.freeze(unit, sale(orderId));
    return unit.commit();
  }
  Result<void, Failure> keep(const QString &orderId, const sale::SaleStatus &status) {
    Transaction unit = m_journal->begin({Actor::Till, Action::Outcome, m_now, orderId});
    m_journal->sales.setStatus(unit, orderId, status);
    return unit.commit();
  }
  std::optional<SaleRecord> found(const QString &orderId) {
    auto record = m_journal->sales.find(orderId, m_now);
    return record ? record.value() : std::nullopt;
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    open();
  }
  void cleanup() { m_journal.reset(); }

  void keepsASaleAsItWasFrozen() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    open();
    const auto record = found(QStringLiteral("T1-1"));
    QVERIFY(record.has_value());
    FrozenSale expected = sale(QStringLiteral("T1-1"));
    expected.searchWords.clear();
    QCOMPARE(record->frozen, expected);
    QCOMPARE(record->number, 1);
    QCOMPARE(record->till, QStringLiteral("T1"));
    QCOMPARE(record->status.state, sale::SaleState::Queued);
  }

  void refusesAnOrderIdThatIsKnown() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    const auto again = freeze(QStringLiteral("T1-1"));
    QVERIFY(!again.hasValue());
    QCOMPARE(again.error().code, Failure::Code::Exists);
    QVERIFY(freeze(QStringLiteral("T1-2")));  // and goes on after that
    QCOMPARE(found(QStringLiteral("T1-2"))->number, 2);
  }

  void keepsEveryPartOfAStatus() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    sale::SaleStatus status;
    status.state = sale::SaleState::CancelWanted;
    status.attempts = 3;
    status.bodyLeft = true;
    status.isGivenUp = true;
    status.mayExist = true;
    status.emptyScans = 1;
    status.lastLeft = 990s;
    status.payment = sale::Payment{QStringLiteral("62da"), sale::PaymentFace::Held, 5};
    status.duplicates = {{QStringLiteral("62db"), sale::PaymentFace::Waiting, 0},
                         {QStringLiteral("62dc"), sale::PaymentFace::Attention, std::nullopt}};
    status.alarm = sale::SaleAlarm::PaidTwice;
    QVERIFY(keep(QStringLiteral("T1-1"), status));
    open();
    QCOMPARE(found(QStringLiteral("T1-1"))->status, status);
    status.cameToNothing = true;
    QVERIFY(keep(QStringLiteral("T1-1"), status));
    QCOMPARE(found(QStringLiteral("T1-1"))->status, status);
  }

  // The steady clock of another start of the computer says nothing; that it runs since then, does.
  void countsFromTheStartOfAnotherBoot() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    sale::SaleStatus status;
    status.state = sale::SaleState::Unknown;
    status.lastLeft = 990s;
    QVERIFY(keep(QStringLiteral("T1-1"), status));
    m_now.boot = QStringLiteral("another");
    QCOMPARE(found(QStringLiteral("T1-1"))->status.lastLeft, 0ms);
  }

  void keepsASearchThatWasCutOffAsNotBegun() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    sale::SaleStatus status;
    status.state = sale::SaleState::Reconciling;
    QVERIFY(keep(QStringLiteral("T1-1"), status));
    QCOMPARE(found(QStringLiteral("T1-1"))->status.state, sale::SaleState::Unknown);
    status.isGivenUp = true;
    QVERIFY(keep(QStringLiteral("T1-1"), status));
    QCOMPARE(found(QStringLiteral("T1-1"))->status.state, sale::SaleState::CancelWanted);
  }

  void tellsWhichAreUnsettled() {
    using State = sale::SaleState;
    const std::vector<std::pair<State, bool>> states{
        {State::Queued, true},       {State::Sending, true},    {State::Unknown, true},
        {State::Absent, true},       {State::Rejected, false},  {State::Accepted, true},
        {State::Held, true},         {State::Attention, true},  {State::Paid, false},
        {State::CancelWanted, true}, {State::Cancelling, true}, {State::Cancelled, false},
        {State::Void, false}};
    QStringList expected;
    for (const auto &[state, isUnsettled] : states) {
      const QString orderId = QStringLiteral("T1-%1").arg(static_cast<int>(state));
      QVERIFY(freeze(orderId));
      sale::SaleStatus status;
      status.state = state;
      QVERIFY(keep(orderId, status));
      if (isUnsettled) expected.push_back(orderId);
    }
    const auto unsettled = m_journal->sales.unsettled(m_now);
    QVERIFY(unsettled.hasValue());
    QStringList told;
    for (const SaleRecord &record : unsettled.value()) told.push_back(record.frozen.orderId);
    QCOMPARE(told, expected);
  }

  void forgetsWhatWasNotCommitted() {
    {
      Transaction unit = m_journal->begin({Actor::Cashier, Action::Freeze, m_now, QStringLiteral("T1-1")});
      m_journal->sales.freeze(unit, sale(QStringLiteral("T1-1")));
      QVERIFY(!unit.hasFailed());
    }
    QVERIFY(!found(QStringLiteral("T1-1")).has_value());
    QVERIFY(freeze(QStringLiteral("T1-1")));
  }

  void writesNothingOfAUnitThatFailed() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    Transaction unit = m_journal->begin({Actor::Cashier, Action::Freeze, m_now, QStringLiteral("T1-2")});
    m_journal->sales.freeze(unit, sale(QStringLiteral("T1-2")));
    m_journal->sales.setStatus(unit, QStringLiteral("nobody"), {});
    m_journal->sales.freeze(unit, sale(QStringLiteral("T1-3")));
    QVERIFY(!unit.commit().hasValue());
    QVERIFY(!found(QStringLiteral("T1-2")).has_value());
    QVERIFY(!found(QStringLiteral("T1-3")).has_value());
  }

  void startsEachDayWithNumberOne() {
    QVERIFY(freeze(QStringLiteral("T1-1")));
    FrozenSale next = sale(QStringLiteral("T1-2"));
    next.day = QDate(2024, 2, 1);
    Transaction unit = m_journal->begin({Actor::Cashier, Action::Freeze, m_now, next.orderId});
    m_journal->sales.freeze(unit, next);
    QVERIFY(unit.commit());
    QCOMPARE(found(QStringLiteral("T1-2"))->number, 1);
    QCOMPARE(m_journal->sales.nextNumber(QStringLiteral("T1"), next.day).value(), 2);
  }
};

QTEST_GUILESS_MAIN(SaleStoreTest)
#include "salestoretest.moc"
