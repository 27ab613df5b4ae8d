#include "writtensale.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using store::Action;
using store::Actor;

namespace {

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

/// What happened to a sale, as it is told in the order in which it was written.
class TimelineTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::WrittenSale> m_sale;

 private Q_SLOTS:
  void init() { m_sale = std::make_unique<test::WrittenSale>(); }

  void tellsItsStory() {
    m_sale->freeze(writeSoldSale(test::WrittenSale::bread(), {}));
    m_sale->pass(1s);
    const qint64 first = m_sale->beginCall(store::Method::Create);
    m_sale->pass(1s);
    m_sale->leave(first);
    m_sale->pass(30s);
    m_sale->end(first, QStringLiteral("unclear"), QStringLiteral("timed-out"));
    m_sale->search(QStringLiteral("empty"));
    m_sale->search({});
    m_sale->search(QStringLiteral("empty"));
    m_sale->pass(1s);
    const qint64 second = m_sale->beginCall(store::Method::Create);
    m_sale->pass(1s);
    m_sale->end(second, QStringLiteral("not-sent"), QString());
    m_sale->search(QStringLiteral("found"));
    sale::SaleStatus status;
    status.state = sale::SaleState::Paid;
    status.payment = sale::Payment{QStringLiteral("62da"), sale::PaymentFace::Paid, 4};
    status.duplicates = {{QStringLiteral("62db"), sale::PaymentFace::Waiting, 0}};
    store::Transaction unit = m_sale->begin(Action::Look);
    m_sale->journal().sales.setStatus(unit, m_sale->order, status);
    QVERIFY(unit.commit());
    m_sale->pass(5s);
    store::Transaction check = m_sale->begin(Action::FiscalCheck);
    m_sale->journal().checks.keep(check, m_sale->order, {fiscal::FiscalNumber::read(u"0012"), {}},
                                  QStringLiteral("payme"));
    QVERIFY(check.commit());
    m_sale->pass(1s);
    m_sale->act(Action::Settle, Actor::Cashier, QString::fromUtf8("қайтарылды"));

    QCOMPARE(
        shown(m_sale->details().events),
        QStringList(
            {QStringLiteral("14:00:00 freeze cashier"), QStringLiteral("14:00:02 create 1 left"),
             QStringLiteral("14:00:32 create 1 ended unclear 0 timed-out"),
             QStringLiteral("14:00:34 searched empty 1 of 12"), QStringLiteral("14:00:34 searched ? 0 of 0"),
             QStringLiteral("14:00:38 searched empty 2 of 12"), QStringLiteral("14:00:39 create 2 stays"),
             QStringLiteral("14:00:40 create 2 ended not-sent 0"),
             QStringLiteral("14:00:42 searched found 0 of 12"), QStringLiteral("14:00:42 paid 500000"),
             QStringLiteral("14:00:42 look till"), QStringLiteral("14:00:47 check 0012 payme"),
             QString::fromUtf8("14:00:48 settle cashier қайтарылды")}));
    QCOMPARE(m_sale->details().duplicates, status.duplicates);
    QCOMPARE(m_sale->details().check->number->text(), QStringLiteral("0012"));
    for (const JournalEvent &event : m_sale->details().events) {
      if (const auto *call = std::get_if<CallBegun>(&event.what)) QVERIFY(!call->request.contains(u"secret"));
    }
  }

  void countsEmptySearchesFromTheLastThatLeft() {
    m_sale->freeze({});
    m_sale->search(QStringLiteral("empty"));
    m_sale->search(QStringLiteral("empty"));
    m_sale->pass(1s);
    m_sale->leave(m_sale->beginCall(store::Method::Create));
    m_sale->pass(1s);
    m_sale->search(QStringLiteral("empty"));
    QCOMPARE(std::get<ListSearched>(m_sale->details().events.back().what).emptySearches, 1);
  }

  // The second look counts only if it came late enough: then the sale was absent.
  void callsNoSearchAProofThatProvedNothing() {
    m_sale->freeze({});
    m_sale->leave(m_sale->beginCall(store::Method::Create));
    for (int i = 0; i < 3; ++i) m_sale->search(QStringLiteral("empty"));
    const auto isProof = [this] {
      return std::get<ListSearched>(m_sale->details().events.back().what).isProof;
    };
    QVERIFY(!isProof());
    sale::SaleStatus status;
    status.state = sale::SaleState::Absent;
    store::Transaction unit = m_sale->begin(Action::EndScan);
    m_sale->journal().sales.setStatus(unit, m_sale->order, status);
    QVERIFY(unit.commit());
    QVERIFY(isProof());
    m_sale->pass(1s);
    m_sale->leave(m_sale->beginCall(store::Method::Create));
    m_sale->search(QStringLiteral("empty"));
    QVERIFY(!isProof());
  }

  void neitherTurnsCallsAndSearchesRoundNorCountsAnewWhenTheClockIsSetBack() {
    m_sale->freeze({});
    const qint64 call = m_sale->beginCall(store::Method::Create);
    m_sale->pass(1s);
    m_sale->leave(call);
    m_sale->pass(-3600s);
    m_sale->end(call, QStringLiteral("unclear"), QStringLiteral("timed-out"));
    m_sale->search(QStringLiteral("empty"));
    m_sale->pass(-3600s);
    m_sale->search(QStringLiteral("empty"));
    m_sale->act(Action::GiveUp, Actor::Cashier);
    const QStringList told = shown(m_sale->details().events);
    QCOMPARE(told,
             QStringList({QStringLiteral("14:00:00 freeze cashier"), QStringLiteral("14:00:01 create 1 left"),
                          QStringLiteral("13:00:01 create 1 ended unclear 0 timed-out"),
                          QStringLiteral("13:00:03 searched empty 1 of 12"),
                          QStringLiteral("12:00:05 searched empty 2 of 12"),
                          QStringLiteral("12:00:05 give-up cashier")}));
  }

  // A clock that is set back must not turn cause and effect round.
  void keepsItsOrderWhenTheClockIsSetBack() {
    m_sale->freeze({});
    m_sale->pass(60s);
    m_sale->act(Action::GiveUp, Actor::Cashier);
    m_sale->pass(-3600s);
    m_sale->act(Action::Void, Actor::Till);
    m_sale->pass(7200s);
    m_sale->search(QStringLiteral("empty"));
    QCOMPARE(shown(m_sale->details().events),
             QStringList({QStringLiteral("14:00:00 freeze cashier"),
                          QStringLiteral("14:01:00 give-up cashier"), QStringLiteral("13:01:00 void till"),
                          QStringLiteral("15:01:02 searched empty 1 of 12")}));
  }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
