#include <QTemporaryDir>
#include <QTest>

#include "core/paycom/failurename.h"
#include "core/store/journal.h"
#include "core/store/saleindex.h"
#include "core/till/journal/journalreading.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using store::Action;
using store::Actor;

namespace {

const QString order = QStringLiteral("T1-20260131-1-ABCD");
const store::Peer peer{QStringLiteral("https://127.0.0.1/api"), QStringLiteral("kassa")};

sale::CheckedSale bread() {
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
                        sale::Money::fromTiyin(5'000'00)});
  sale.amount = sale::Money::fromTiyin(5'000'00);
  return sale;
}

// A letter for each kind of event, and what is told of it.
QString shown(const JournalEvent &event) {
  struct Shown {
    QString operator()(const ActDone &act) const {
      return nameOf(act.action) + u' ' + nameOf(act.actor) + u' ' + act.note;
    }
    QString operator()(const CallBegun &call) const {
      return QStringLiteral("%1 %2 %3")
          .arg(nameOf(call.method))
          .arg(call.number)
          .arg(call.hasLeft ? u"left" : u"stays");
    }
    QString operator()(const CallEnded &call) const {
      return QStringLiteral("%1 %2 ended %3 %4 %5")
          .arg(nameOf(call.method))
          .arg(call.number)
          .arg(call.outcome ? nameOf(*call.outcome) : QStringLiteral("?"))
          .arg(call.httpStatus.value_or(0))
          .arg(call.error);
    }
    QString operator()(const ListSearched &search) const {
      return QStringLiteral("searched %1 %2 of %3")
          .arg(search.outcome ? nameOf(*search.outcome) : QStringLiteral("?"))
          .arg(search.emptySearches)
          .arg(search.receipts.value_or(0));
    }
    QString operator()(const PaymentMade &payment) const {
      return QStringLiteral("paid %1").arg(payment.amount.tiyin());
    }
    QString operator()(const CheckFound &check) const {
      return QStringLiteral("check %1 %2").arg(check.check.number->text(), check.maker);
    }
    QString operator()(const SlipPrinted &slip) const {
      return QStringLiteral("slip %1 %2").arg(slip.number).arg(slip.hasEnded);
    }
  };
  return event.time.toString(QStringLiteral("hh:mm:ss ")) + std::visit(Shown(), event.what).trimmed();
}

QStringList shown(const std::vector<JournalEvent> &events) {
  QStringList lines;
  for (const JournalEvent &event : events) lines << shown(event);
  return lines;
}

}  // namespace

class JournalReadingTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<store::Journal> m_journal;
  Moment m_now;

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
               "{}", QStringLiteral("order_id"), peer, searchWordsOf(bread())});
    QVERIFY(unit.commit());
  }
  qint64 beginCall(store::Method method) const {
    store::Transaction unit = begin(Action::BeginAttempt);
    const qint64 row = m_journal->attempts.begin(unit, {order, method, peer, 1, R"({"token":"secret"})"});
    unit.commit() ? void() : QTest::qFail("begin", __FILE__, __LINE__);
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
    pass(2s);
    if (outcome.isEmpty()) return;
    store::Transaction ending = begin(Action::EndScan);
    m_journal->scans.end(ending, scan, 12, outcome);
    QVERIFY(ending.commit());
  }
  [[nodiscard]] JournalDetails details() const {
    const auto read = JournalReading(m_journal->database()).details(order);
    return read && read.value() ? *read.value() : JournalDetails();
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Journal::open(m_folder->path(), QStringLiteral("T1"), store::Access::Write);
    QVERIFY(opened.hasValue());
    m_journal = std::move(opened).value();
    m_now = {QDateTime({2026, 1, 31}, {14, 0, 0}, Qt::OffsetFromUTC, 5 * 3600), QStringLiteral("boot"), 0s};
  }
  void cleanup() { m_journal.reset(); }

  void findsASaleByWhatIsTyped() {
    freeze(writeSoldSale(bread(), {}));
    const JournalReading reading(m_journal->database());
    const auto found = [&](const QString &typed) {
      return store::SaleIndex(m_journal->database()).page(reading.meant({.period = {}, .typed = typed}));
    };
    for (const char *typed : {"нан", "yfy", "T1-2026", "t1-20260131-1-abcd", "5000", "019050010"}) {
      const auto page = found(QString::fromUtf8(typed));
      QVERIFY(page.hasValue());
      QVERIFY2(page.value().size() == 1, typed);
    }
    QVERIFY(found(QStringLiteral("сүт")).value().empty());
    QCOMPARE(found({}).value().size(), std::size_t{1});
    QVERIFY(!reading.details(QStringLiteral("T1-2")).value().has_value());
  }

  void tellsWhatWasSold() {
    freeze(writeSoldSale(bread(), {{QStringLiteral("order_id"), order}}));
    QVERIFY(details().sold.has_value());
    QVERIFY(details().sold->sale == bread());
    QCOMPARE(details().entry.orderId, order);
  }

  void tellsTheRestOfASaleInAFormToCome() {
    freeze("{\"form\":2}");
    QVERIFY(!details().sold.has_value());
    QCOMPARE(details().entry.orderId, order);
    QCOMPARE(details().events.size(), std::size_t{1});
  }

  void tellsItsStory() {
    freeze(writeSoldSale(bread(), {}));
    pass(1s);
    const qint64 first = beginCall(store::Method::Create);
    pass(1s);
    leave(first);
    pass(30s);
    end(first, QStringLiteral("unclear"), QStringLiteral("timed-out"));
    search(QStringLiteral("empty"));
    search({});
    search(QStringLiteral("empty"));
    pass(1s);
    const qint64 second = beginCall(store::Method::Create);
    pass(1s);
    end(second, QStringLiteral("not-sent"), QString());
    search(QStringLiteral("found"));
    sale::SaleStatus status;
    status.state = sale::SaleState::Paid;
    status.payment = sale::Payment{QStringLiteral("62da"), sale::PaymentFace::Paid, 4};
    status.duplicates = {{QStringLiteral("62db"), sale::PaymentFace::Waiting, 0}};
    store::Transaction unit = begin(Action::Look);
    m_journal->sales.setStatus(unit, order, status);
    QVERIFY(unit.commit());
    pass(5s);
    store::Transaction check = begin(Action::FiscalCheck);
    m_journal->checks.keep(check, order, {fiscal::FiscalNumber::read(u"0012"), {}}, QStringLiteral("payme"));
    QVERIFY(check.commit());
    pass(1s);
    act(Action::Settle, Actor::Cashier, QString::fromUtf8("қайтарылды"));

    QCOMPARE(
        shown(details().events),
        QStringList(
            {QStringLiteral("14:00:00 freeze cashier"), QStringLiteral("14:00:02 create 1 left"),
             QStringLiteral("14:00:32 create 1 ended unclear 0 timed-out"),
             QStringLiteral("14:00:34 searched empty 1 of 12"), QStringLiteral("14:00:34 searched ? 0 of 0"),
             QStringLiteral("14:00:38 searched empty 2 of 12"), QStringLiteral("14:00:39 create 2 stays"),
             QStringLiteral("14:00:40 create 2 ended not-sent 0"),
             QStringLiteral("14:00:42 searched found 0 of 12"), QStringLiteral("14:00:42 paid 500000"),
             QStringLiteral("14:00:42 look till"), QStringLiteral("14:00:47 check 0012 payme"),
             QString::fromUtf8("14:00:48 settle cashier қайтарылды")}));
    QCOMPARE(details().duplicates, status.duplicates);
    QCOMPARE(details().check->number->text(), QStringLiteral("0012"));
    for (const JournalEvent &event : details().events) {
      if (const auto *call = std::get_if<CallBegun>(&event.what)) QVERIFY(!call->request.contains(u"secret"));
    }
  }

  void countsEmptySearchesFromTheLastThatLeft() {
    freeze({});
    search(QStringLiteral("empty"));
    search(QStringLiteral("empty"));
    pass(1s);
    leave(beginCall(store::Method::Create));
    pass(1s);
    search(QStringLiteral("empty"));
    QCOMPARE(std::get<ListSearched>(details().events.back().what).emptySearches, 1);
  }

  void knowsWhatTheNamesOfFailuresMean() {
    paycom::Failure failure;
    QStringList names{paycom::nameOf(failure), QStringLiteral("-31601")};
    failure.kind = paycom::Failure::Kind::NoAnswer;
    for (int code = 0; code <= static_cast<int>(net::Failure::Code::Encoded); ++code) {
      failure.transport.code = static_cast<net::Failure::Code>(code);
      names << paycom::nameOf(failure);
    }
    failure.kind = paycom::Failure::Kind::Mismatch;
    for (const auto difference : {paycom::Difference::None, paycom::Difference::Amount,
                                  paycom::Difference::Currency, paycom::Difference::Account}) {
      failure.difference = difference;
      names << paycom::nameOf(failure);
    }
    for (const QString &name : names) {
      const auto known = paycom::failureFrom(name);
      QVERIFY2(known && paycom::nameOf(*known) == name, qPrintable(name));
    }
    QVERIFY(!paycom::failureFrom(u"of-a-later-program"));
    freeze({});
    end(beginCall(store::Method::Create), QStringLiteral("unclear"), QStringLiteral("timed-out"));
    QCOMPARE(std::get<CallEnded>(details().events.back().what).failure->transport.code,
             net::Failure::Code::TimedOut);
  }

  // The second look counts only if it came late enough: then the sale was absent.
  void callsNoSearchAProofThatProvedNothing() {
    freeze({});
    leave(beginCall(store::Method::Create));
    for (int i = 0; i < 3; ++i) search(QStringLiteral("empty"));
    const auto isProof = [this] { return std::get<ListSearched>(details().events.back().what).isProof; };
    QVERIFY(!isProof());
    sale::SaleStatus status;
    status.state = sale::SaleState::Absent;
    store::Transaction unit = begin(Action::EndScan);
    m_journal->sales.setStatus(unit, order, status);
    QVERIFY(unit.commit());
    QVERIFY(isProof());
    pass(1s);
    leave(beginCall(store::Method::Create));
    search(QStringLiteral("empty"));
    QVERIFY(!isProof());
  }

  void neitherTurnsCallsAndSearchesRoundNorCountsAnewWhenTheClockIsSetBack() {
    freeze({});
    const qint64 call = beginCall(store::Method::Create);
    pass(1s);
    leave(call);
    pass(-3600s);
    end(call, QStringLiteral("unclear"), QStringLiteral("timed-out"));
    search(QStringLiteral("empty"));
    pass(-3600s);
    search(QStringLiteral("empty"));
    act(Action::GiveUp, Actor::Cashier);
    const QStringList told = shown(details().events);
    QCOMPARE(told,
             QStringList({QStringLiteral("14:00:00 freeze cashier"), QStringLiteral("14:00:01 create 1 left"),
                          QStringLiteral("13:00:01 create 1 ended unclear 0 timed-out"),
                          QStringLiteral("13:00:03 searched empty 1 of 12"),
                          QStringLiteral("12:00:05 searched empty 2 of 12"),
                          QStringLiteral("12:00:05 give-up cashier")}));
  }

  // A clock that is set back must not turn cause and effect round.
  void keepsItsOrderWhenTheClockIsSetBack() {
    freeze({});
    pass(60s);
    act(Action::GiveUp, Actor::Cashier);
    pass(-3600s);
    act(Action::Void, Actor::Till);
    pass(7200s);
    search(QStringLiteral("empty"));
    QCOMPARE(shown(details().events),
             QStringList({QStringLiteral("14:00:00 freeze cashier"),
                          QStringLiteral("14:01:00 give-up cashier"), QStringLiteral("13:01:00 void till"),
                          QStringLiteral("15:01:02 searched empty 1 of 12")}));
  }
};

QTEST_GUILESS_MAIN(JournalReadingTest)
#include "journalreadingtest.moc"
