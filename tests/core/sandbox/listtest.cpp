#include <QTest>

#include "core/sandbox/receiptlist.h"
#include "tests/support/fakeclock.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What receipts.get_all shows when the options leave rows out or move them between pages.
class ListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_options = {};
    m_receipts = std::make_unique<sandbox::Receipts>(m_clock, m_options);
    m_list = std::make_unique<sandbox::ReceiptList>(*m_receipts, m_options);
    for (int i = 1; i <= 9; ++i) sell(QString::number(i));
  }

  void leavesOutWhatIsUnpaid() {
    QVERIFY(m_receipts->pay(m_receipts->all()[1].id));
    QCOMPARE(page(0), u"987654321"_s);
    m_options.listUnpaid = sandbox::ListUnpaid::Hidden;
    QCOMPARE(page(0), u"2"_s);
    QVERIFY(m_receipts->cancel(m_receipts->all()[3].id));
    QCOMPARE(page(0), u"42"_s);
    m_options.listUnpaid = sandbox::ListUnpaid::Shown;
    QCOMPARE(page(0), u"987654321"_s);
  }

  void showsANewOneLate() {
    m_options.listDelay = 2s;
    m_clock.advance(1s);
    sell(u"n"_s);
    m_clock.advance(999ms);
    QCOMPARE(page(0), QString());
    m_clock.advance(1ms);
    QCOMPARE(page(0), u"987654321"_s);
    m_clock.advance(1s);
    QCOMPARE(page(0), u"n987654321"_s);
  }

  void movesBetweenPages_data() {
    QTest::addColumn<int>("shift");
    QTest::addColumn<QStringList>("pages");  // of three, at the offsets 0, 3, 6 and 9
    QTest::newRow("stands still") << 0 << QStringList{u"987"_s, u"654"_s, u"321"_s, {}};
    QTest::newRow("a newer one each time") << 1 << QStringList{u"987"_s, u"765"_s, u"543"_s, u"321"_s};
    QTest::newRow("two newer ones") << 2 << QStringList{u"987"_s, u"876"_s, u"765"_s, u"654"_s};
    QTest::newRow("farther than its top") << 50 << QStringList{u"987"_s, u"987"_s, u"987"_s, u"987"_s};
    QTest::newRow("one goes each time") << -1 << QStringList{u"987"_s, u"543"_s, u"1"_s, {}};
    QTest::newRow("more than there are go") << -50 << QStringList{u"987"_s, {}, {}, {}};
  }
  void movesBetweenPages() {
    QFETCH(int, shift);
    QFETCH(QStringList, pages);
    m_options.listShift = shift;
    for (int walk = 1; walk <= 2; ++walk) {
      for (int i = 0; i < 4; ++i) QCOMPARE(page(3 * i, 3), pages[i]);
    }
  }

  void movesForEachWalkByItself() {
    m_options.listShift = 1;
    QCOMPARE(page(0, 3), u"987"_s);
    QCOMPARE(page(3, 3), u"765"_s);
    QCOMPARE(page(0, 3, 1), u"987"_s);
    QCOMPARE(page(3, 3, 1), u"765"_s);
    QCOMPARE(page(6, 3), u"543"_s);
  }

  // Nothing springs back to where it was.
  void staysWhereItIsWhenItMovesNoMore() {
    m_options.listShift = 1;
    QCOMPARE(page(0, 3), u"987"_s);
    QCOMPARE(page(3, 3), u"765"_s);
    m_options.listShift = 0;
    QCOMPARE(page(6, 3), u"432"_s);
    QCOMPARE(page(0, 3), u"987"_s);
    QCOMPARE(page(3, 3), u"654"_s);
  }

 private:
  void sell(const QString &description) {
    sandbox::ReceiptDraft draft;
    draft.description = description;
    m_receipts->create(draft);
  }

  /// The descriptions of one page, one character each.
  [[nodiscard]] QString page(qint64 offset, qint64 count = 50, qint64 from = 0) {
    QString descriptions;
    for (const sandbox::Receipt *receipt : m_list->page({from, 9'999'999'999'999, offset, count})) {
      descriptions += receipt->draft.description;
    }
    return descriptions;
  }

  test::FakeClock m_clock;
  sandbox::Options m_options;
  std::unique_ptr<sandbox::Receipts> m_receipts;
  std::unique_ptr<sandbox::ReceiptList> m_list;
};

QTEST_GUILESS_MAIN(ListTest)
#include "listtest.moc"
