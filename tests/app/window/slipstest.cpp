#include "app/window/slips.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/slipstanding.h"
#include "tests/app/window/sellingtill.h"
#include "tests/support/hardship.h"
#include "tests/support/widgettest.h"
#include "tests/ui/print/tools.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleAlarm;
using sale::SaleState;
using slip::Standing;

// What stands on paper says no more than the till knows, and asks for no payment that must not be made.
class SlipsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::unique_ptr<test::SellingTill> m_till;
  text::Speaker m_speaker{Language::English};

  [[nodiscard]] static fiscal::FiscalCheck foundCheck() {
    return {fiscal::FiscalNumber::read(u"000123456789"), {}};
  }
  // Saves as a person does, and reads it.
  [[nodiscard]] QString saved(QWidget &window) const {
    auto *dialog = window.findChild<QFileDialog *>();
    if (dialog == nullptr) return {};
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    QFile::remove(path);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    return print::textOf(path);
  }

  static QStringList onePrinter() { return {QStringLiteral("Front desk")}; }
  // The dialog has no printer here: it prints into a file.
  [[nodiscard]] QString accepted(QWidget &window, QString path = {}) {
    if (path.isEmpty()) path = m_folder.filePath(QStringLiteral("print-%1.pdf").arg(++m_papers));
    auto *dialog = window.findChild<QPrintDialog *>();
    if (dialog == nullptr) return {};
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted();
    delete dialog;
    return QFile::exists(path) ? print::textOf(path) : QString();
  }
  [[nodiscard]] QString printed(Slips &slips, QWidget &window) {
    slips.print(QStringLiteral("T1-1"), foundCheck());
    return accepted(window);
  }

  int m_papers = 0;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
  }
  void cleanup() { m_till.reset(); }

  void standsByTheStateOfTheWholeSale_data() {
    QTest::addColumn<sale::SaleState>("state");
    QTest::addColumn<sale::SaleAlarm>("alarm");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<Standing>("standing");
    const auto row = [](const char *name, sale::SaleState state, bool exists, Standing standing,
                        sale::SaleAlarm alarm = sale::SaleAlarm::None) {
      QTest::newRow(name) << state << alarm << exists << standing;
    };
    row("nothing left", sale::SaleState::Queued, false, Standing::NotMade);
    row("searched for in vain", sale::SaleState::Absent, false, Standing::NotMade);
    row("refused", sale::SaleState::Rejected, false, Standing::NotMade);
    row("given up, nothing exists", sale::SaleState::Void, false, Standing::NotMade);
    row("being sent", sale::SaleState::Sending, false, Standing::Unconfirmed);
    row("no answer", sale::SaleState::Unknown, false, Standing::Unconfirmed);
    row("being searched for", sale::SaleState::Reconciling, false, Standing::Unconfirmed);
    row("given up, may exist", sale::SaleState::CancelWanted, false, Standing::Unconfirmed);
    row("waits for the customer", sale::SaleState::Accepted, true, Standing::Waiting);
    row("found beside another's", sale::SaleState::Accepted, true, Standing::Unconfirmed,
        sale::SaleAlarm::SomethingElse);
    row("held", sale::SaleState::Held, true, Standing::Held);
    row("stopped", sale::SaleState::Attention, true, Standing::Stopped);
    row("another's", sale::SaleState::Attention, true, Standing::Unconfirmed, sale::SaleAlarm::SomethingElse);
    row("given up", sale::SaleState::CancelWanted, true, Standing::Cancelling);
    row("being cancelled", sale::SaleState::Cancelling, true, Standing::Cancelling);
    row("cancelled", sale::SaleState::Cancelled, true, Standing::Cancelled);
    row("paid", sale::SaleState::Paid, true, Standing::Paid);
    row("paid twice", sale::SaleState::Paid, true, Standing::Paid, sale::SaleAlarm::PaidTwice);
  }
  void standsByTheStateOfTheWholeSale() {
    QFETCH(bool, exists);
    sale::SaleStatus status;
    status.state = *static_cast<sale::SaleState *>(QTest::qData("state", qMetaTypeId<sale::SaleState>()));
    status.alarm = *static_cast<sale::SaleAlarm *>(QTest::qData("alarm", qMetaTypeId<sale::SaleAlarm>()));
    // At the provider it still waits, whatever became of it here.
    if (exists) status.payment = sale::Payment{QStringLiteral("1"), sale::PaymentFace::Waiting};
    QTEST(standingOf(status), "standing");
  }

  void marksNoCheckOfAShopWithoutPaymeAsTraining() {
    QWidget window;
    window.show();
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal());
    slips.setSettings(settings::Settings());
    const QString training = QStringLiteral("TRAINING MODE");
    slips.savePdf(QStringLiteral("T1-1"), foundCheck());
    QVERIFY2(saved(window).contains(training), "nothing counts until somebody says so");
    QTRY_VERIFY(window.findChild<QFileDialog *>() == nullptr);
    slips.setMode(Slips::Mode::Real);
    slips.savePdf(QStringLiteral("T1-1"), foundCheck());
    const QString paper = saved(window);
    QVERIFY(paper.contains(QStringLiteral("000123456789")));
    QVERIFY2(!paper.contains(training), qPrintable(paper));
  }

  void printsASaleAsItWasSent() {
    QWidget window;
    window.show();
    m_till->settings.paycom.customUrl =
        QUrl(QStringLiteral("https://127.0.0.1:1/api"));  // nobody listens there
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Queued);
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal());
    slips.setMode(Slips::Mode::Real);
    settings::Settings settings = m_till->settings;
    settings.paycom.environment = settings::Environment::Production;  // it was sent elsewhere
    settings.shop.name = QStringLiteral("Bereke");
    slips.setSettings(settings);
    slips.savePdf(m_till->paying());
    const QString paper = saved(window);
    for (const char *words : {"TRAINING MODE", "NOT PAID", "No payment was made.", "Bereke"})
      QVERIFY2(paper.contains(QLatin1String(words)), qPrintable(paper));
    QVERIFY2(!paper.contains(QStringLiteral("scan")), qPrintable(paper));
  }

  // A journal that says "printed" of what stayed in the printer, or nothing of what came out, helps nobody.
  void notesEachPrintBeforeItGoesOut() {
    QWidget window;
    window.show();
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    const QStringList papers{printed(slips, window), printed(slips, window), printed(slips, window)};
    QVERIFY(!papers[0].contains(QStringLiteral("COPY")));
    QVERIFY2(papers[1].contains(QStringLiteral("COPY No. 1")), qPrintable(papers[1]));
    QVERIFY2(papers[2].contains(QStringLiteral("COPY No. 2")), qPrintable(papers[2]));
    const auto prints = m_till->journal().prints.of(QStringLiteral("T1-1")).value();
    QCOMPARE(prints.size(), std::size_t{3});
    QVERIFY(prints.back().ended.has_value());
    m_till->restart();
    Slips later(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    QVERIFY(printed(later, window).contains(QStringLiteral("COPY No. 3")));
  }

  // Asked for before the one before it was answered, and answered the other way round.
  void notesEachOfTwoThatGoOutTogether() {
    QWidget first;
    QWidget second;
    first.show();
    second.show();
    Slips slips(first, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    slips.print(QStringLiteral("T1-1"), foundCheck());
    const QPointer<QPrintDialog> before = first.findChild<QPrintDialog *>();
    before->setParent(&second, before->windowFlags());
    slips.print(QStringLiteral("T1-2"), foundCheck());
    QVERIFY(!accepted(first).isEmpty());
    QVERIFY(!accepted(second).isEmpty());
    for (const char *order : {"T1-1", "T1-2"}) {
      const auto prints = m_till->journal().prints.of(QLatin1String(order)).value();
      QCOMPARE(prints.size(), std::size_t{1});
      QVERIFY2(prints.front().ended.has_value(), order);
    }
  }

  void asksWhereAPrintMayHaveComeOut() {
    store::Journal &journal = m_till->journal();
    store::Transaction unit = journal.begin(
        {store::Actor::Cashier, store::Action::Print, m_till->clock.moment(), QStringLiteral("T1-1")});
    journal.prints.begin(unit, QStringLiteral("T1-1"));
    QVERIFY(unit.commit());
    m_till->restart();  // killed with the slip on its way
    QWidget window;
    window.show();
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    slips.print(QStringLiteral("T1-1"), foundCheck());
    auto *question = window.findChild<QMessageBox *>(QStringLiteral("question"));
    QVERIFY(question != nullptr && window.findChild<QPrintDialog *>() == nullptr);
    QVERIFY(question->text().contains(QStringLiteral("whether it came out is not known")));
    question->findChild<QPushButton *>(QStringLiteral("doItButton"))->click();
    QTRY_VERIFY(window.findChild<QPrintDialog *>() != nullptr);
    QVERIFY(accepted(window).contains(QStringLiteral("COPY No. 1")));
    QVERIFY(printed(slips, window).contains(QStringLiteral("COPY No. 2")));
  }

  void printsNothingThatCannotBeNoted() {
    QWidget window;
    window.show();
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    QSignalSpy failed(&slips, &Slips::failed);
    slips.print(QStringLiteral("T1-1"), foundCheck());
    {
      const hardship::FullDisk disk(100);
      QVERIFY(accepted(window).isEmpty());
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().value<Slips::Sentence>()().startsWith(
        QStringLiteral("The slip was not printed")));
    QVERIFY(m_till->journal().prints.of(QStringLiteral("T1-1")).value().empty());
  }

  void forgetsWhatThePrinterRefused() {
    QWidget window;
    window.show();
    Slips slips(window, m_speaker, m_till->clock, m_till->fiscal(), m_till->journal(), onePrinter);
    QSignalSpy failed(&slips, &Slips::failed);
    slips.print(QStringLiteral("T1-1"), foundCheck());
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    QVERIFY(accepted(window, QStringLiteral("/nowhere/at/all.pdf")).isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_till->journal().prints.of(QStringLiteral("T1-1")).value().empty());
  }
};

QTEST_MAIN(SlipsTest)
#include "slipstest.moc"
