#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/application.h"
#include "tests/app/window/opened.h"
#include "tests/support/widgettest.h"
#include "ui/mainwindow/keysdialog.h"

using namespace kassir;
using namespace kassir::window;

// The whole way as its user goes it: the real program against its stand-ins.
class ApplicationTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::unique_ptr<Application> m_till;

  template <class T>
  [[nodiscard]] T *find(const char *name) {
    return m_till->window().findChild<T *>(QString::fromLatin1(name));
  }
  void press(const char *name) {
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), name);
    button->click();
  }
  void scan(const char *typed) {
    auto *entry = find<ui::EntryLine>("entry");
    test::typeText(entry, QString::fromUtf8(typed));
    QTest::keyClick(entry, Qt::Key_Return);
  }
  [[nodiscard]] QString total() {
    return find<ui::SummaryPanel>("summary")
        ->findChild<QLabel *>(QStringLiteral("total"))
        ->text()
        .replace(QChar::Nbsp, u' ');
  }
  // Every sentence that can be seen.
  [[nodiscard]] bool isSeen(const QString &words) {
    const QList<QLabel *> labels = m_till->window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
      return label->isVisible() && label->text().contains(words);
    });
  }

  [[nodiscard]] static qint64 number(const QString &folder, const char *select) {
    const auto database = store::Database::open(store::journalFile(folder), store::Access::Read);
    if (!database) return -1;
    store::Rows rows = database.value()->select(QString::fromLatin1(select));
    return rows.next() ? rows.integer(0) : -1;
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    const Options options{true, m_folder.filePath(QStringLiteral("data")), Language::Russian};
    m_till.reset();
    m_till = std::make_unique<Application>(options, test::opened(options));
    m_till->start();
    // It is seen before everything in it is made.
    QTRY_VERIFY(find<ui::SettingsPage>("settingsPage") != nullptr);
  }
  void cleanup() { m_till.reset(); }

  void ringsUpSwitchesPaysAndFindsTheFiscalCheck() {
    scan("4780033020133");
    scan("3*5449000000996");
    scan("мол");
    QCOMPARE(total(), QStringLiteral("111 000,00 сум"));
    press("language_kk");
    QTRY_COMPARE(total(), QStringLiteral("111 000,00 сом"));
    QVERIFY(find<QPushButton>("pay")->text().startsWith(QStringLiteral("Payme төлемін қабылдау")));
    press("pay");
    QTRY_VERIFY(isSeen(QStringLiteral("Төлем күтілуде")));
    QTRY_VERIFY(find<QPushButton>("customerPays")->isEnabled());
    press("customerPays");
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral("Төленді")), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral("Фискалдық чек, белгісі:")), 15'000);
    press("newSaleButton");
    QVERIFY(find<ui::EntryLine>("entry")->isVisible());
    QCOMPARE(total(), QStringLiteral("0,00 сом"));
  }

  void beginsWithAnEmptySaleAfterAPaidOneWhoseVendorsAreGone() {
    scan("4780033020133");
    press("pay");
    QTRY_VERIFY(find<QPushButton>("customerPays")->isEnabled());
    press("customerPays");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("newSaleButton")->isVisible(), 15'000);
    init();
    QVERIFY2(find<QMessageBox>("complaint") == nullptr, "it complains of what is over");
    QVERIFY(find<ui::EntryLine>("entry")->isVisible());
    QCOMPARE(total(), QStringLiteral("0,00 сум"));
  }

  // The stand-ins of a training are gone with it, and so is what they knew.
  void saysThatAPaymentOfAnEarlierTrainingCameToNothing() {
    scan("4780033020133");
    press("pay");
    QTRY_VERIFY(find<QPushButton>("customerPays")->isEnabled());
    init();
    const auto *word = find<ui::SalePage>("salePage")->findChild<QLabel *>(QStringLiteral("toastText"));
    const QRegularExpression time(QStringLiteral("\\d\\d:\\d\\d"));
    QTRY_VERIFY(word->isVisible() && time.match(word->text()).hasMatch());
    QCOMPARE(total(), QStringLiteral("62 500,00 сум"));
    QVERIFY(find<ui::EntryLine>("entry")->isVisible());
    // Nobody gave it up, and Payme refused nothing.
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    QCOMPARE(number(folder, "SELECT COUNT(*) FROM act WHERE action = 'end-training' AND actor = 'till'"), 1);
    QCOMPARE(number(folder, "SELECT COUNT(*) FROM act WHERE action = 'void'"), 0);
    press("pay");
    QTRY_VERIFY(find<QPushButton>("customerPays")->isEnabled());
    press("customerPays");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("newSaleButton")->isVisible(), 15'000);
    press("newSaleButton");
  }

  void doesNotCloseWhileAPaymentIsOpen() {
    scan("4780033020133");
    press("pay");
    QTRY_VERIFY(find<QPushButton>("customerPays")->isEnabled());
    QVERIFY(!m_till->window().close());
    QVERIFY(m_till->window().isVisible());
  }

  void opensEachPageByItsKey() {
    QTest::keyClick(&m_till->window(), Qt::Key_F11);
    QTRY_VERIFY(find<ui::CheckPage>("checkPage")->isVisible());
    QTest::keyClick(&m_till->window(), Qt::Key_F10);
    QTRY_VERIFY(find<ui::SettingsPage>("settingsPage")->isVisible());
    QTest::keyClick(&m_till->window(), Qt::Key_F2);
    QTRY_VERIFY(find<ui::SalePage>("salePage")->isVisible());
    QTest::keyClick(&m_till->window(), Qt::Key_F1);
    QTRY_VERIFY(find<ui::KeysDialog>("keys") != nullptr);
  }

  // What is sold into it would be lost together with it.
  void sellsNothingIntoADamagedJournal() {
    m_till.reset();
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    const qint64 before = number(folder, "SELECT COUNT(*) FROM sale");
    const qint64 page = number(folder, "SELECT rootpage FROM sqlite_schema WHERE name = 'phone'");
    QFile file(store::journalFile(folder));
    QVERIFY(page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    QVERIFY(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    const Options options{true, folder, Language::Russian};
    m_till = std::make_unique<Application>(options, test::opened(options));
    m_till->start();
    QTRY_VERIFY(find<QPushButton>("startAgainNow") != nullptr);
    QSignalSpy started(m_till.get(), &Application::startAgainWanted);
    press("startAgainNow");
    QTRY_COMPARE(started.size(), 1);
    for (auto *box : m_till->window().findChildren<QMessageBox *>(QStringLiteral("complaint"))) box->close();
    // Both: practice must never look like the real thing.
    QVERIFY(isSeen(QStringLiteral("УЧЕБНЫЙ РЕЖИМ")) && find<QLabel>("trouble")->isVisible());
    press("startAgain");
    QCOMPARE(started.size(), 2);
    scan("4780033020133");
    QVERIFY2(!find<QPushButton>("pay")->isEnabled(), "nothing new can be paid");
    m_till->window().action(ui::MainWindow::Command::Pay).trigger();
    QTRY_VERIFY(find<QMessageBox>("complaint") != nullptr);
    QCOMPARE(number(folder, "SELECT COUNT(*) FROM sale"), before);
    m_till.reset();
    QVERIFY(QDir(folder).removeRecursively());
  }
};

QTEST_MAIN(ApplicationTest)
#include "applicationtest.moc"
