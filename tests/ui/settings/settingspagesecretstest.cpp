#include "tests/ui/settings/shownsettings.h"

using namespace kassir;
using namespace kassir::ui;

class SettingsPageSecretsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownSettings> m_shown;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownSettings>();
    QVERIFY(QTest::qWaitForWindowExposed(m_shown->page.get()));
  }

  void storesASecretAndForgetsIt() {
    m_shown->type("paycom-key.test", "  %key&of-the kassa ");
    QCOMPARE(m_shown->find("paycom-key.test")->echoMode(), QLineEdit::Password);
    m_shown->save();
    QCOMPARE(m_shown->source.secrets[Secret::PaycomTestKey], QByteArray("%key&of-the kassa"));
    QVERIFY(m_shown->source.saves.empty());
    QLineEdit *edit = m_shown->find("paycom-key.test");
    QVERIFY(edit->text().isEmpty());
    edit->undo();
    edit->redo();
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(m_shown->find<QLabel>("paycom-key.test.state")->text(), QStringLiteral("Stored"));
  }

  void neverShowsASecret() {
    QCOMPARE(m_shown->find<QLabel>("tarlan-secret.state")->text(), QStringLiteral("Stored"));
    QCOMPARE(m_shown->find<QLabel>("paycom-key.test.state")->text(), QStringLiteral("Not stored"));
    for (const QLineEdit *edit : m_shown->page->findChildren<QLineEdit *>())
      QVERIFY(!edit->text().contains(QStringLiteral("secret of")));
    for (const QLabel *label : m_shown->page->findChildren<QLabel *>())
      QVERIFY(!label->text().contains(QStringLiteral("secret of")));
    m_shown->type("till.name", "T9");
    m_shown->save();
    QCOMPARE(m_shown->source.secrets[Secret::TarlanSecret], QByteArray("the secret of tarlan"));
  }

  void removesASecretWhenItIsSaved() {
    m_shown->press("tarlan-secret.remove");
    QVERIFY(m_shown->source.secrets.count(Secret::TarlanSecret) == 1);
    m_shown->save();
    QVERIFY(m_shown->source.secrets.count(Secret::TarlanSecret) == 0);
    QCOMPARE(m_shown->find<QLabel>("tarlan-secret.state")->text(), QStringLiteral("Not stored"));
  }

  void storesNoSecretWhileASettingIsRefused() {
    m_shown->type("till.name", "т");
    m_shown->type("tarlan-secret", "another");
    m_shown->save();
    QCOMPARE(m_shown->source.secrets[Secret::TarlanSecret], QByteArray("the secret of tarlan"));
    QCOMPARE(m_shown->find("tarlan-secret")->text(), QStringLiteral("another"));
  }

  void saysWhyASecretWasNotStored() {
    m_shown->source.vaultFailure = QStringLiteral("The vault is damaged.");
    m_shown->type("till.name", "T9");
    m_shown->type("tarlan-secret", "another");
    m_shown->save();
    QVERIFY(m_shown->error("tarlan-secret").contains(m_shown->source.vaultFailure));
    QCOMPARE(m_shown->find("tarlan-secret")->text(), QStringLiteral("another"));
    QCOMPARE(m_shown->source.settings.till.name, QStringLiteral("T9"));
    QVERIFY(m_shown->page->hasUnsavedChanges());
  }
};

QTEST_MAIN(SettingsPageSecretsTest)
#include "settingspagesecretstest.moc"
