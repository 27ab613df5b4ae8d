#include <QSignalSpy>

#include "openjournal.h"

using namespace kassir;
using namespace kassir::ui;
using Standing = Comparison::Standing;

// A person has the journal compared with Payme, and reads what came of it.
class CompareTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;

  void stand(const Comparison &comparison) {
    m_open->source.compared = comparison;
    Q_EMIT m_open->source.comparisonChanged();
  }
  [[nodiscard]] QString words() const { return m_open->label("comparison"); }
  [[nodiscard]] static Comparison at(Standing standing) {
    Comparison comparison;
    comparison.standing = standing;
    comparison.ended = QDateTime({2026, 6, 30}, {14, 3});
    comparison.payments = 37;
    return comparison;
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
    m_open->open();
  }
  void cleanup() { m_open->close(); }

  void isWantedByAPress() {
    QCOMPARE(words(), QStringLiteral("The journal was not compared with Payme yet."));
    m_open->press("compareNow");
    QCOMPARE(m_open->source.comparisons, 1);
    stand(at(Standing::UnderWay));
    QCOMPARE(words(), QStringLiteral("The journal is being compared with Payme…"));
    QVERIFY(!m_open->find<QPushButton>("compareNow")->isEnabled());
    stand(at(Standing::Done));
    QVERIFY(m_open->find<QPushButton>("compareNow")->isEnabled());
    QCOMPARE(words(), QStringLiteral(
                          "Compared with Payme on 30.06.2026 14:03. Everything agrees; payments read: 37."));
  }

  void tellsWhatDiffers() {
    Comparison found = at(Standing::Done);
    found.turnedUp = 1;
    stand(found);
    QVERIFY(words().endsWith(QStringLiteral("14:03. Sales brought up to date: 1.")));
    using Kind = store::Difference::Kind;
    const auto differs = [](Kind kind, const char *order, qint64 sequence) {
      return store::Difference{kind,
                               QLatin1String(order),
                               QStringLiteral("62da73b0803aced907a52b46"),
                               sale::Money::fromTiyin(5'000'00),
                               QDateTime({2026, 6, 30}, {9, 1}),
                               sequence};
    };
    found.differences = {differs(Kind::Stranger, "T1-1", 1), differs(Kind::Stranger, "T1-9", 2),
                         differs(Kind::Missing, "T1-2", 3), differs(Kind::Missing, "T1-3", 5),
                         differs(Kind::Missing, "T1-4", 6)};
    stand(found);
    QVERIFY(
        words().endsWith(QStringLiteral("Payments unknown to this journal: 2. Sales whose payment Payme "
                                        "does not show: 3. Call the manager.")));
    QVERIFY(!m_open->isShown("differences"));
    m_open->press("showDifferences");
    QVERIFY(m_open->isShown("differences"));
    const QString rows = m_open->label("differences");
    QVERIFY2(rows.startsWith(
                 QStringLiteral("Unknown here, not paid: order T1-1, payment 62da73b0803aced907a52b46, "
                                "30.06.2026 09:01, 5 000 sum\n")),
             qPrintable(rows));
    QVERIFY(rows.contains(QStringLiteral("\nNot shown by Payme: order T1-4, payment 62da")));
    found.differences.front().isPaid = true;
    stand(found);
    QVERIFY(m_open->label("differences").startsWith(QStringLiteral("Unknown here, and paid: order T1-1")));
    // It stays there, whatever becomes of the next comparison, until somebody has dealt with what is read.
    found.standing = Standing::Failed;
    stand(found);
    QVERIFY(words().endsWith(QStringLiteral("Payme does not show: 3. Call the manager.")));
    QVERIFY(m_open->isShown("differences"));
    m_open->press("dealtWith");
    m_open->find<QLineEdit>("reason")->setText(QStringLiteral("sold by hand"));
    m_open->press("doItButton");
    QCOMPARE(m_open->source.dealtHow, QStringLiteral("sold by hand"));
    QCOMPARE(m_open->source.dealtWith, (std::vector<qint64>{1, 2, 3, 5, 6}));
    found.differences.assign(30, differs(Kind::Missing, "T1-2", 7));
    stand(found);
    QVERIFY(m_open->label("differences").endsWith(QStringLiteral("and 20 more")));
    stand(at(Standing::UnderWay));
    QVERIFY(!m_open->isShown("showDifferences") && !m_open->isShown("differences"));
    QVERIFY(!m_open->isShown("dealtWith"));
  }

  // The next manager must find what was said about the money, and where nothing else differs.
  void tellsHowItWasDealtWith() {
    Comparison found = at(Standing::Done);
    found.dealt = {{{store::Difference::Kind::Stranger, QStringLiteral("T1-1"),
                     QStringLiteral("62da73b0803aced907a52b46"), sale::Money::fromTiyin(5'000'00),
                     QDateTime({2026, 6, 30}, {9, 1})},
                    QDateTime({2026, 7, 1}, {10, 5}),
                    QStringLiteral("given back, slip %3")}};
    stand(found);
    QVERIFY(words().endsWith(QStringLiteral("payments read: 37.")));
    QCOMPARE(m_open->find<QPushButton>("showDifferences")->text(), QStringLiteral("What was dealt with"));
    QVERIFY(!m_open->isShown("differences"));
    m_open->press("showDifferences");
    QCOMPARE(m_open->label("differences"),
             QStringLiteral(
                 "Dealt with on 01.07.2026 10:05 (given back, slip %3): Unknown here, not paid: order T1-1, "
                 "payment 62da73b0803aced907a52b46, 30.06.2026 09:01, 5 000 sum"));
    QVERIFY2(!m_open->isShown("dealtWith"), "there is nothing left to deal with");
  }

  void callsNothingAgreedWhereNothingWasCompared() {
    Comparison found = at(Standing::Done);
    found.payments = 0;
    found.elsewhere = 4;
    stand(found);
    QCOMPARE(words(), QStringLiteral("Compared with Payme on 30.06.2026 14:03. Not compared, because they "
                                     "were sent to another kassa or server: 4."));
    found.isTraining = true;
    stand(found);
    QVERIFY2(words().endsWith(QStringLiteral("14:03. Not compared, because the practice server forgets its "
                                             "payments whenever the till is closed: 4 of these days.")),
             qPrintable(words()));
    found.elsewhere = 0;
    stand(found);
    QVERIFY(words().endsWith(QStringLiteral("no payments of these days on either side.")));
    found.sales = 2;
    found.elsewhere = 0;
    stand(found);
    QVERIFY(words().endsWith(QStringLiteral("Everything agrees; payments read: 0.")));
  }

  void tellsWhyItCouldNot() {
    Comparison failed = at(Standing::Failed);
    paycom::Failure why;
    why.kind = paycom::Failure::Kind::NotSent;
    failed.failure = why;
    stand(failed);
    QVERIFY(words().startsWith(QStringLiteral("Could not be compared with Payme on 30.06.2026 14:03. No ")));
    QVERIFY(words().contains(QStringLiteral("No connection to Payme.")));
    stand(at(Standing::NobodyToAsk));
    QVERIFY(words().startsWith(QStringLiteral("Payme cannot be asked")));
  }
};

QTEST_MAIN(CompareTest)
#include "comparetest.moc"
