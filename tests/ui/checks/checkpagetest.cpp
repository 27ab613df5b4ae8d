#include "ui/checks/checkpage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "fakesource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::ui;
using namespace std::chrono_literals;
using tarlan::LookupFailure;
using till::SetupFailure;

namespace {

constexpr auto listed = "https://ofd.soliq.uz/check?t=UZ210317220001&r=1234";

}  // namespace

class CheckPageTest : public QObject {
  Q_OBJECT

  text::Speaker m_speaker{Language::English};
  test::FakeClock m_clock;
  std::unique_ptr<test::FakeSource> m_source;
  std::unique_ptr<CheckPage> m_page;

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_page->findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString label(const char *name) const {
    return find<QLabel>(name)->text().remove(QChar(0x200b));
  }
  [[nodiscard]] bool isShown(const char *name) const { return find<QWidget>(name)->isVisible(); }
  void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  void enter(const char *order) {
    find<QLineEdit>("order")->clear();
    scan(order);
  }
  // A scanner types wherever the focus is, and clears nothing before.
  void scan(const char *order) {
    test::typeText(find<QLineEdit>("order"), QString::fromUtf8(order));
    QTest::keyClick(find<QLineEdit>("order"), Qt::Key_Return);
  }
  void lookUp(const char *order, const char *number, const char *link) {
    enter(order);
    m_source->find(number, link);
  }
  [[nodiscard]] QTableView *list() const { return find<QTableView>("lookups"); }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_speaker.setLanguage(Language::English);
    m_source = std::make_unique<test::FakeSource>();
    m_page = std::make_unique<CheckPage>(*m_source, m_speaker, m_clock);
    m_page->resize(1366, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->focusEntry();
  }
  void cleanup() { m_page.reset(); }

  void takesTheFocusWheneverItIsShown() {
    find<QLineEdit>("service")->setFocus();
    m_page->hide();
    m_page->show();
    QCOMPARE(m_page->focusWidget(), find<QLineEdit>("order"));
  }

  void isWalkedThroughFromTopToBottom() {
    lookUp("T1-1", "0011", listed);
    QStringList names;
    const QWidget *first = find<QLineEdit>("order");
    const QWidget *next = first;
    do {
      if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled())
        names << next->objectName();
      next = next->nextInFocusChain();
    } while (next != first);
    const QStringList expected{
        QStringLiteral("order"),      QStringLiteral("service"),  QStringLiteral("lookUp"),
        QStringLiteral("openLink"),   QStringLiteral("copyLink"), QStringLiteral("copyNumber"),
        QStringLiteral("printCheck"), QStringLiteral("savePdf"),  QStringLiteral("lookups")};
    QCOMPARE(names, expected);
  }

  void showsTheCheckThatWasFound() {
    enter(" T1-20240131-7-ABCD ");
    QCOMPARE(m_source->lastOrder, QStringLiteral("T1-20240131-7-ABCD"));
    QVERIFY(!m_source->lastService);
    m_source->find("0012345678901", listed);
    QCOMPARE(label("fiscalNumber"), QStringLiteral("0012345678901"));
    QCOMPARE(label("resultOrder"), QStringLiteral("Order T1-20240131-7-ABCD"));
    QVERIFY(label("linkVerdict").contains(QStringLiteral("ofd.soliq.uz")));
    QCOMPARE(label("link"), QString::fromLatin1(listed));
    QVERIFY(isShown("linkCode"));
    QVERIFY(isShown("openLink"));
    QVERIFY(!isShown("status"));
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral(" T1-20240131-7-ABCD "));
  }

  void namesTheServiceThatWasTyped() {
    test::typeText(find<QLineEdit>("service"), QStringLiteral(" other "));
    enter("T1-1");
    QCOMPARE(m_source->lastService, std::optional(QStringLiteral("other")));
  }

  void asksNobodyWithoutAProperOrder_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << ""
                             << "Enter the order number";
    QTest::newRow("spaces") << "   "
                            << "Enter the order number";
    QTest::newRow("too long") << QString(65, u'1') << "64 visible characters";
    QTest::newRow("two spaces") << "T1  1"
                                << "no two in a row";
  }
  void asksNobodyWithoutAProperOrder() {
    QFETCH(QString, typed);
    QFETCH(QString, word);
    enter(typed.toUtf8().constData());
    QCOMPARE(m_source->lookUps, 0);
    QVERIFY2(label("status").contains(word), qPrintable(label("status")));
    QVERIFY(isShown("status"));
    QCOMPARE(find<QLineEdit>("order")->text(), typed);
    enter("T1-1");
    QCOMPARE(m_source->lookUps, 1);
  }

  void tellsInWordsWhyThereIsNoCheck_data() {
    QTest::addColumn<till::FiscalLookupFailure>("cause");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("server");
    const auto row = [](const char *name, const till::FiscalLookupFailure &cause, const char *words,
                        const char *server) {
      QTest::newRow(name) << cause << QString::fromUtf8(words) << QString::fromUtf8(server);
    };
    using Code = LookupFailure::Code;
    row("not found", LookupFailure{Code::NotFound, 1041, QStringLiteral("Order <b>not</b> found")},
        "does not know this order", "“Order <b>not</b> found” (code 1041)");
    row("not yet", LookupFailure{Code::NotYet}, "⏳ The fiscal check is not made yet", "");
    row("refused", LookupFailure{Code::Refused, 1014, QStringLiteral("Bad sign")},
        "did not accept the signature", "“Bad sign” (code 1014)");
    row("no network",
        LookupFailure{
            Code::NotSent, 0, {}, net::Failure{net::Failure::Code::HostNotFound, net::Delivery::NotSent}},
        "No connection to Tarlan", "");
    row("not set up", SetupFailure{till::Vendor::Tarlan, SetupFailure::Code::SecretMissing}, "tarlan-secret",
        "");
  }
  void tellsInWordsWhyThereIsNoCheck() {
    QFETCH(till::FiscalLookupFailure, cause);
    QFETCH(QString, words);
    QFETCH(QString, server);
    enter("T1-1");
    m_source->fail(cause);
    QVERIFY2(label("outcome").contains(words), qPrintable(label("outcome")));
    QCOMPARE(isShown("serverSaid"), !server.isEmpty());
    QVERIFY(label("serverSaid").contains(server));
    QVERIFY(!isShown("found"));
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(find<QPushButton>("lookUp")->isEnabled());
  }

  void asksForPaperWithOrderAndCheck() {
    QSignalSpy printed(m_page.get(), &CheckPage::printWanted);
    QSignalSpy saved(m_page.get(), &CheckPage::pdfWanted);
    lookUp("T1-1", "0012", listed);
    click("printCheck");
    click("savePdf");
    for (const QSignalSpy *spy : {&printed, &saved}) {
      QCOMPARE(spy->size(), 1);
      QCOMPARE(spy->at(0).at(0).toString(), QStringLiteral("T1-1"));
      QCOMPARE(spy->at(0).at(1).value<fiscal::FiscalCheck>().number->text(), QStringLiteral("0012"));
    }
  }

  void countsTheSecondsAndTakesNoSecondEnter() {
    enter("T1-1");
    QVERIFY(label("status").contains(QStringLiteral(" 0 s")));
    QVERIFY(isShown("stop"));
    QVERIFY(!find<QPushButton>("lookUp")->isEnabled());
    m_clock.advance(12s);
    QVERIFY(label("status").contains(QStringLiteral(" 12 s")));
    enter("T1-2");
    QCOMPARE(m_source->lookUps, 1);
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-2"));
    m_source->find("1", listed);
    QCOMPARE(label("resultOrder"), QStringLiteral("Order T1-1"));
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-2"));
    m_clock.advance(5s);
    QVERIFY(!isShown("status"));
    QCOMPARE(m_clock.waiting(), std::size_t{0});
  }

  void stopsAndBeginsAnew() {
    enter("T1-1");
    click("stop");
    QVERIFY(!m_source->isAsked());
    QVERIFY(label("status").startsWith(QStringLiteral("Stopped")));
    QVERIFY(!isShown("stop"));
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-1"));
    m_clock.advance(500ms);
    enter("T1-1");
    QCOMPARE(m_source->lookUps, 2);
    // A tick left over from the first look-up goes off and leaves no second row of ticks behind.
    m_clock.advance(600ms);
    QVERIFY(label("status").contains(QStringLiteral(" 0 s")));
    QCOMPARE(m_clock.waiting(), std::size_t{1});
  }

  void showsAgainWhatWasLookedUpBefore() {
    lookUp("T1-1", "0011", listed);
    enter("T1-2");
    QVERIFY(!isShown("found"));  // nothing of the first order while the second is looked for
    m_source->fail(LookupFailure{LookupFailure::Code::NotYet});
    QVERIFY(!isShown("found"));
    QCOMPARE(list()->currentIndex().row(), 0);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(isShown("found"));
    QCOMPARE(label("resultOrder"), QStringLiteral("Order T1-1"));
    QCOMPARE(label("fiscalNumber"), QStringLiteral("0011"));
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-2"));
    QCOMPARE(m_source->lookUps, 2);
  }

  void takesTheNextScanForAnotherOrder() {
    scan("T1-1");
    QCOMPARE(m_source->lastOrder, QStringLiteral("T1-1"));
    m_source->find("0011", listed);
    scan("T1-2");
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-2"));
    QCOMPARE(m_source->lastOrder, QStringLiteral("T1-2"));
    m_source->fail(LookupFailure{LookupFailure::Code::NotFound});
    scan("T1-2  3");
    QVERIFY(label("status").startsWith(QStringLiteral("⚠")));
    click("lookUp");
    QCOMPARE(m_page->focusWidget(), find<QLineEdit>("order"));
    scan("T1-4");
    QCOMPARE(m_source->lastOrder, QStringLiteral("T1-4"));
  }

  void keepsEverythingThroughAChangeOfLanguage() {
    lookUp("T1-1", "0011", listed);
    test::typeText(find<QLineEdit>("service"), QStringLiteral("svc"));
    find<QLineEdit>("order")->end(false);
    test::typeText(find<QLineEdit>("order"), QStringLiteral("-more"));
    click("copyNumber");
    const QString verdict = label("linkVerdict");
    const QString copied = label("outcome");
    m_speaker.setLanguage(Language::Kazakh);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QApplication::sendEvent(find<ResultPanel>("result"), &change);
    QCOMPARE(find<QLineEdit>("order")->text(), QStringLiteral("T1-1-more"));
    QCOMPARE(find<QLineEdit>("service")->text(), QStringLiteral("svc"));
    QCOMPARE(label("fiscalNumber"), QStringLiteral("0011"));
    QCOMPARE(label("outcome"), copied);
    QVERIFY(label("linkVerdict") != verdict);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().row(), 0);

    enter("T1-3");
    m_clock.advance(3s);
    QApplication::sendEvent(m_page.get(), &change);
    QVERIFY(isShown("stop"));
    QVERIFY(label("status").contains(QStringLiteral(" 3 ")));
    QVERIFY(m_source->isAsked());
  }

  void givesEveryPartAName() {
    lookUp("T1-1", "0011", listed);
    std::set<QString> names;
    const auto fields = m_page->findChildren<QWidget *>();
    for (const QWidget *field : fields) {
      const bool isInteractive = qobject_cast<const QPushButton *>(field) != nullptr ||
                                 qobject_cast<const QLineEdit *>(field) != nullptr ||
                                 qobject_cast<const QTableView *>(field) != nullptr;
      // The toast's button has a name as soon as there is something to take back.
      if (!isInteractive || field->objectName() == QStringLiteral("toastUndo")) continue;
      QVERIFY(!field->objectName().isEmpty());
      QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
      QVERIFY2(names.insert(field->accessibleName()).second, qPrintable(field->accessibleName()));
    }
    QCOMPARE(find<QLabel>("orderName")->buddy(), find<QLineEdit>("order"));
    QCOMPARE(find<QLabel>("serviceName")->buddy(), find<QLineEdit>("service"));
  }
};

QTEST_MAIN(CheckPageTest)
#include "checkpagetest.moc"
