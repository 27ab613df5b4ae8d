#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/application.h"
#include "core/sandbox/sandbox.h"
#include "core/till/access/access.h"
#include "core/vault/keyfile.h"
#include "tests/app/window/opened.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

/// A till that is not set up, or wrongly, and the way from the words about it to the field that mends it.
class ComplaintsTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<vault::FileVault> m_secrets;
  std::unique_ptr<Application> m_till;

  [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }
  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_till->window().findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool hasFocus(const char *name) const {
    return find<QWidget>(name) == m_till->window().focusWidget();
  }
  [[nodiscard]] bool set(const char *key, const QString &text) const {
    return settings::changeSetting(data(), QString::fromLatin1(key), text, {}).hasValue();
  }
  // Everything is right but for what the test changes.
  [[nodiscard]] bool setUp() {
    const sandbox::Credentials &known = m_vendors->credentials();
    return set("paycom.environment", QStringLiteral("custom")) &&
           set("paycom.url", m_vendors->paycomUrl().toString()) && set("paycom.id", known.paycomId) &&
           set("tarlan.url", m_vendors->tarlanUrl().toString()) &&
           set("tarlan.provider-code", known.tarlanProviderCode) &&
           set("tarlan.service-code", known.tarlanServiceCode) &&
           set("fiscal.maker", QStringLiteral("tarlan")) && set("tls.ca-file", m_vendors->caFile()) &&
           m_secrets->store(till::paycomKeyName(settings::Environment::Custom),
                            SecretBytes(known.paycomKey)) &&
           m_secrets->store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret));
  }
  void begin() {
    const Options options{false, data(), Language::English};
    m_till = std::make_unique<Application>(options, test::opened(options));
    QSignalSpy painted(&m_till->window(), &ui::MainWindow::painted);
    m_till->start();
    QTRY_COMPARE(painted.size(), 1);  // then the goods are read
    QVERIFY(QTest::qWaitForWindowExposed(&m_till->window()));
  }
  void pay() {
    auto *entry = find<ui::EntryLine>("entry");
    test::typeText(entry, QStringLiteral("4780033020133"));
    QTest::keyClick(entry, Qt::Key_Return);
    find<QAbstractButton>("pay")->click();
  }
  [[nodiscard]] QMessageBox *complaint() const { return find<QMessageBox>("complaint"); }
  void openSettings() {
    auto *open = complaint()->findChild<QAbstractButton *>(QStringLiteral("openSettings"));
    QVERIFY(open != nullptr);
    open->click();
    // On a busy machine the page is made only now.
    QTRY_VERIFY(find<ui::SettingsPage>("settingsPage") != nullptr &&
                find<ui::SettingsPage>("settingsPage")->isVisible());
    QTRY_VERIFY(complaint() == nullptr);
  }

 private Q_SLOTS:
  void initTestCase() {
    sandbox::Options options;
    options.autoPay = std::chrono::milliseconds(0);
    options.step = std::chrono::milliseconds(0);
    auto started = sandbox::Sandbox::start(m_clock, options);
    QVERIFY(started.hasValue());
    m_vendors = std::move(started).value();
  }
  void init() {
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toLocal8Bit());
    m_secrets = std::make_unique<vault::FileVault>(data(), vault::defaultKeyFile());
    QVERIFY(set("catalogue.file", QStringLiteral(":/demo/goods.csv")));
  }
  void cleanup() { m_till.reset(); }

  void leadsToTheFieldThatIsEmpty() {
    begin();
    pay();
    QTRY_VERIFY(complaint() != nullptr);
    QVERIFY2(!complaint()->text().contains(QStringLiteral("paycom.id")), qPrintable(complaint()->text()));
    QTest::keyClick(complaint(), Qt::Key_Return);  // as a scanner ends
    QVERIFY2(complaint() != nullptr && complaint()->isVisible(), "it closes unread");
    QVERIFY2(!complaint()->windowIcon().isNull(), "the program's, as every window of its");
    openSettings();
    QTRY_VERIFY(hasFocus("paycom.id.test"));
    QVERIFY(!find<QLineEdit>("paycom.id.test")->visibleRegion().isEmpty());
    QVERIFY2(!find<ui::SalePage>("salePage")->isVisible(), "the sale waits behind");
  }

  void closesWithEscapeAndLeadsNowhere() {
    begin();
    pay();
    QTRY_VERIFY(complaint() != nullptr);
    QTest::keyClick(complaint(), Qt::Key_Escape);
    QTRY_VERIFY(complaint() == nullptr);
    QVERIFY(find<ui::SalePage>("salePage")->isVisible());
  }

  void speaksAnotherLanguageOnceThatIsChosen() {
    begin();
    pay();
    QTRY_VERIFY(complaint() != nullptr);
    const QString english = complaint()->text();
    Q_EMIT m_till->window().languageWanted(Language::Kazakh);
    QTRY_VERIFY(complaint()->text() != english);
    QVERIFY(!complaint()->text().isEmpty());
  }

  void leadsToTheKeyThatPaymeDoesNotKnow() {
    QVERIFY(setUp());
    QVERIFY(m_secrets->store(till::paycomKeyName(settings::Environment::Custom),
                             SecretBytes(QByteArrayView("wrong"))));
    begin();
    pay();
    QTRY_VERIFY(complaint() != nullptr);
    QVERIFY2(complaint()->text().contains(QStringLiteral("127.0.0.1")), qPrintable(complaint()->text()));
    openSettings();
    QTRY_VERIFY(hasFocus("paycom.environment.custom"));
  }

  void leadsToTheSecretThatTarlanRefuses() {
    QVERIFY(setUp());
    QVERIFY(m_secrets->store(till::tarlanSecretName(), SecretBytes(QByteArrayView("wrong"))));
    begin();
    QTest::keyClick(&m_till->window(), Qt::Key_F11);
    auto *order = find<QLineEdit>("order");
    test::typeText(order, QStringLiteral("T1-1"));
    QTest::keyClick(order, Qt::Key_Return);
    auto *open =
        find<ui::ResultPanel>("result")->findChild<QAbstractButton *>(QStringLiteral("openSettings"));
    QTRY_VERIFY(open->isVisible());
    open->click();
    QTRY_VERIFY(hasFocus("tarlan-secret"));
    QVERIFY(!find<QLineEdit>("tarlan-secret")->visibleRegion().isEmpty());
  }

  void saysOnceThatTheCheckOfAPaidSaleCannotBeLookedUp() {
    QVERIFY(setUp());
    QVERIFY(m_secrets->remove(till::tarlanSecretName()));
    begin();
    pay();
    QTRY_VERIFY_WITH_TIMEOUT(complaint() != nullptr, 15'000);
    QVERIFY2(complaint()->text().contains(QStringLiteral("Tarlan")), qPrintable(complaint()->text()));
    openSettings();
    QTRY_VERIFY(hasFocus("tarlan-secret"));
  }
};

QTEST_MAIN(ComplaintsTest)
#include "complaintstest.moc"
