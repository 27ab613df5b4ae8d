#include <QFileDialog>
#include <QScrollArea>

#include "tests/ui/settings/shownsettings.h"

using namespace kassir;
using namespace kassir::ui;

class SettingsPagePartsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownSettings> m_shown;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownSettings>();
    QVERIFY(QTest::qWaitForWindowExposed(m_shown->page.get()));
  }

  void changesAccountFields() {
    m_shown->type("paycom.account.1.name", "Phone");
    m_shown->press("paycom.account.add");
    QVERIFY(m_shown->find("paycom.account.2.name")->hasFocus());
    m_shown->type("paycom.account.2.name", "table");
    m_shown->type("paycom.account.2.value", "Қос");
    m_shown->save();
    const QMap<QString, QString> expected{{QStringLiteral("Phone"), QStringLiteral("998901234567")},
                                          {QStringLiteral("table"), QStringLiteral("Қос")}};
    QCOMPARE(m_shown->source.settings.paycom.account, expected);
    m_shown->press("paycom.account.1.remove");
    QTRY_VERIFY(m_shown->page->hasUnsavedChanges());
    m_shown->save();
    QCOMPARE(m_shown->source.settings.paycom.account.keys(), QStringList{QStringLiteral("table")});
  }

  void marksAccountFieldsThatAreNoGood() {
    m_shown->press("paycom.account.add");
    m_shown->type("paycom.account.2.value", "x");
    m_shown->save();
    QVERIFY(!m_shown->error("paycom.account").isEmpty());
    m_shown->type("paycom.account.2.name", "phone");
    const std::size_t asked = m_shown->source.saves.size();
    m_shown->save();
    QVERIFY(m_shown->error("paycom.account").contains(QStringLiteral("same name")));
    QCOMPARE(m_shown->source.saves.size(), asked);
    QCOMPARE(m_shown->find("paycom.account.2.value")->text(), QStringLiteral("x"));
  }

  void testsAConnection() {
    const auto *result = m_shown->find<QLabel>("resultPayme");
    m_shown->press("testPayme");
    QVERIFY(!m_shown->find<QPushButton>("testPayme")->isEnabled());
    using Test = SettingsSource::ConnectionTest;
    (*m_shown->source.paycomTest)(
        Test{Test::Outcome::Fails, [this] { return languageCode(m_shown->speaker.language()); }});
    QVERIFY(result->text().contains(QStringLiteral("en")));
    m_shown->setLanguage(Language::Kazakh);
    QVERIFY(result->text().contains(QStringLiteral("kk")));
    m_shown->press("testTarlan");
    (*m_shown->source.tarlanTest)(Test{Test::Outcome::Works, {}});
    QVERIFY(m_shown->find<QLabel>("resultTarlan")->text().contains(QStringLiteral("Tarlan knows this shop")));
  }

  void tellsNothingAboutSettingsThatAreNoLongerSet() {
    m_shown->press("testPayme");
    const auto late = m_shown->source.paycomTest;
    m_shown->type("till.name", "T9");
    m_shown->save();
    using Test = SettingsSource::ConnectionTest;
    (*late)(Test{Test::Outcome::Works, {}});
    const auto *result = m_shown->find<QLabel>("resultPayme");
    QVERIFY2(result->text().isEmpty(), qPrintable(result->text()));
    m_shown->press("testPayme");
    (*m_shown->source.paycomTest)(Test{Test::Outcome::Works, {}});
    QVERIFY(result->text().contains(QStringLiteral("Payme knows this shop")));
  }

  void hasFieldsOfAnotherNameThanThePage() {
    QVERIFY(m_shown->page->findChild<QScrollArea *>()->accessibleName() != QStringLiteral("Settings"));
  }

  void browsesInTheTillsOwnLanguage() {
    m_shown->press("catalogue.file.browse");
    auto *dialog = m_shown->page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->testOption(QFileDialog::DontUseNativeDialog), "not the desktop's");
    dialog->reject();
  }

  void testsOnlyWhatIsSaved() {
    m_shown->type("till.name", "T9");
    m_shown->press("testPayme");
    QVERIFY(!m_shown->source.paycomTest);
    QVERIFY(m_shown->find<QLabel>("resultPayme")->text().contains(QStringLiteral("Save first")));
    m_shown->save();
    m_shown->press("testPayme");
    QVERIFY(m_shown->source.paycomTest);
  }

  void speaksOfAFieldByItsName() {
    m_shown->type("till.name", "т");
    m_shown->type("paycom.account.1.name", "a-b");
    m_shown->save();
    QCOMPARE(m_shown->error("till.name"),
             QStringLiteral("⚠ Till name: 1 to 8 capital letters A–Z and digits are wanted, such as T1"));
    QVERIFY(m_shown->error("paycom.account").startsWith(QStringLiteral("⚠ Account field “a-b”: ")));
    m_shown->type("paycom.account.1.name", "");
    m_shown->save();
    QVERIFY(m_shown->error("paycom.account").startsWith(QStringLiteral("⚠ An account field without a name")));
    QVERIFY(m_shown->topErrors().isEmpty());
  }

  void showsAtTheTopWhatHasNoField() {
    using settings::SettingFailure;
    using settings::SettingsFailure;
    m_shown->source.failure = SettingsFailure{
        SettingsFailure::Code::Refused,
        {},
        {SettingFailure{SettingFailure::Code::UnknownKey, QStringLiteral("no.such"), {}, {}, 0},
         SettingFailure{SettingFailure::Code::BadTillName, QStringLiteral("till.name")}}};
    m_shown->type("till.name", "T8");
    m_shown->save();
    QVERIFY(m_shown->topErrors().contains(QStringLiteral("no.such")));
    QVERIFY(!m_shown->topErrors().contains(QStringLiteral("till.name")));
    QVERIFY(!m_shown->error("till.name").isEmpty());
    QVERIFY(!m_shown->find<QLabel>("settingsErrors")->visibleRegion().isEmpty());
    const QString before = m_shown->topErrors();
    m_shown->setLanguage(Language::Russian);
    QVERIFY(m_shown->topErrors() != before);
    m_shown->source.failure.reset();
    m_shown->save();
    QVERIFY(m_shown->topErrors().isEmpty());
  }

  // The fields show the defaults then: nothing in them is wrong, and saving again would not help.
  void showsAtTheTopWhatIsWrongInTheFile() {
    using settings::SettingFailure;
    using settings::SettingsFailure;
    m_shown->source.failure =
        SettingsFailure{SettingsFailure::Code::BadValues,
                        QStringLiteral("/x/settings.ini"),
                        {SettingFailure{SettingFailure::Code::BadTillName, QStringLiteral("till.name")}}};
    m_shown->type("till.name", "T8");
    m_shown->save();
    QVERIFY(m_shown->topErrors().contains(QStringLiteral("till.name")));
    QVERIFY(m_shown->error("till.name").isEmpty());
    QVERIFY(m_shown->notice().contains(QStringLiteral("/x/settings.ini")));
  }

  void goesToTheFieldOfASetting_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("focused");
    const auto row = [](const char *key, const char *focused) {
      QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(focused);
    };
    row("proxy", "proxy");
    row("paycom.id", "paycom.id.test");
    row("paycom-key", "paycom-key.test");
    row("paycom.url", "paycom.environment.test");  // asked for with an own address alone
    row("paycom.environment", "paycom.environment.test");
    row("paycom.account.phone", "paycom.account.add");
    row("tarlan-secret", "tarlan-secret");
    row("vendors.tarlan", "vendors.tarlan");
  }
  void goesToTheFieldOfASetting() {
    QFETCH(QString, key);
    m_shown->page->goTo(key);
    const QWidget *focused = m_shown->page->focusWidget();
    QTEST(focused->objectName(), "focused");
    QVERIFY(!focused->visibleRegion().isEmpty());
  }

  void staysWhereItIsForASettingWithoutAField() {
    m_shown->find("till.name")->setFocus();
    m_shown->page->goTo(QString());
    m_shown->page->goTo(QStringLiteral("no.such"));
    QVERIFY(m_shown->find("till.name")->hasFocus());
  }
};

QTEST_MAIN(SettingsPagePartsTest)
#include "settingspagepartstest.moc"
