#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "tests/ui/settings/shownsettings.h"

using namespace kassir;
using namespace kassir::ui;
using settings::SettingRow;

class SettingsPageTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownSettings> m_shown;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownSettings>();
    QVERIFY(QTest::qWaitForWindowExposed(m_shown->page.get()));
  }

  void showsWhatIsSet() {
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("T7"));
    QCOMPARE(m_shown->find("shop.name")->text(), QStringLiteral("Дүкен"));
    QVERIFY(m_shown->find<QRadioButton>("paycom.environment.test")->isChecked());
    QVERIFY(!m_shown->find<QCheckBox>("vendors.tarlan")->isChecked());
    QCOMPARE(m_shown->find<QComboBox>("fiscal.maker")->currentText(),
             QStringLiteral("The shop's own cash register"));
    QCOMPARE(m_shown->find<QSpinBox>("look.font-size")->value(), 150);
    QCOMPARE(m_shown->find("paycom.account.1.name")->text(), QStringLiteral("phone"));
    QCOMPARE(m_shown->find("paycom.account.1.value")->text(), QStringLiteral("998901234567"));
    QVERIFY(!m_shown->page->hasUnsavedChanges());
    QVERIFY(!m_shown->find<QPushButton>("saveSettings")->isEnabled());
  }

  void hasAControlForEachSetting() {
    for (const SettingRow &row : settings::settingRows(settings::Settings())) {
      if (row.key == QStringLiteral("paycom.id")) continue;  // each environment's has a field of its own
      QVERIFY2(m_shown->page->findChild<QWidget *>(row.key), qPrintable(row.key));
    }
    for (const SettingRow &row : settings::idRows(settings::Settings()))
      QVERIFY2(m_shown->page->findChild<QLineEdit *>(row.key), qPrintable(row.key));
  }

  // A choice that the table forgot would look as if nothing were set.
  void showsEachValueOfAChoice_data() {
    QTest::addColumn<QString>("key");
    for (const SettingDescription &description : settingDescriptions()) {
      if (!description.choices.empty())
        QTest::newRow(description.key) << QString::fromLatin1(description.key);
    }
  }
  void showsEachValueOfAChoice() {
    QFETCH(QString, key);
    const auto refused = settings::withSetting({}, key, QStringLiteral("?")).error();
    QStringList offered;
    for (const SettingDescription &description : settingDescriptions()) {
      if (QLatin1String(description.key) != key) continue;
      for (const SettingOption &option : description.choices) offered << QString::fromLatin1(option.value);
    }
    offered.removeAll(QString());  // "as elsewhere", which no refusal lists
    QCOMPARE(offered, refused.accepted);
  }

  void namesEveryControlDifferently() {
    m_shown->press("paycom.account.add");
    QSet<QString> names;
    for (const QWidget *widget : m_shown->page->findChildren<QWidget *>()) {
      const bool isTyped = qobject_cast<const QLineEdit *>(widget) != nullptr &&
                           qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) == nullptr;
      const bool isControl = isTyped || qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                             qobject_cast<const QComboBox *>(widget) != nullptr ||
                             qobject_cast<const QSpinBox *>(widget) != nullptr;
      if (!isControl) continue;
      QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
      names.insert(widget->accessibleName());
    }
    QVERIFY(names.size() > 40);
  }

  void savesOnlyWhatChanged() {
    QSignalSpy saved(m_shown->page.get(), &SettingsPage::saved);
    m_shown->type("shop.address", "Қостанай");
    m_shown->find<QCheckBox>("vendors.tarlan")->click();
    QTest::keyClick(m_shown->find<QComboBox>("look.scheme"), Qt::Key_Down);
    QTest::keyClick(m_shown->find<QSpinBox>("look.font-size"), Qt::Key_Up);
    QVERIFY(m_shown->notice().contains(QStringLiteral("unsaved")));
    m_shown->save();
    QCOMPARE(m_shown->source.saves.size(), 1u);
    const std::vector<SettingRow> expected{{QStringLiteral("vendors.tarlan"), QStringLiteral("on")},
                                           {QStringLiteral("shop.address"), QStringLiteral("Қостанай")},
                                           {QStringLiteral("look.scheme"), QStringLiteral("dark")},
                                           {QStringLiteral("look.font-size"), QStringLiteral("160")}};
    QCOMPARE(m_shown->source.saves.front(), expected);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_shown->page->hasUnsavedChanges());
    QVERIFY(m_shown->notice().contains(QStringLiteral("Saved")));
  }

  void saysThatNothingIsUnsavedWhenAChangeIsTakenBack() {
    m_shown->type("till.name", "T8");
    QVERIFY(m_shown->page->hasUnsavedChanges());
    m_shown->type("till.name", "T7");
    QVERIFY(!m_shown->page->hasUnsavedChanges());
    QVERIFY(m_shown->notice().isEmpty());
  }

  void showsAllRefusalsAtOnceAndKeepsWhatWasTyped() {
    QSignalSpy saved(m_shown->page.get(), &SettingsPage::saved);
    m_shown->type("till.name", "т 1");
    m_shown->type("shop.vat-rates", "a lot");
    m_shown->type("paycom.id.test", "123");
    m_shown->type("shop.name", "Нан");
    m_shown->save();
    for (const char *key : {"till.name", "shop.vat-rates", "paycom.id.test"}) {
      QVERIFY2(!m_shown->error(key).isEmpty(), key);
      QCOMPARE(m_shown->find(key)->accessibleDescription(), m_shown->error(key));
    }
    QCOMPARE(m_shown->error("shop.name"), QString());
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("т 1"));
    QCOMPARE(m_shown->find("shop.name")->text(), QStringLiteral("Нан"));
    QCOMPARE(m_shown->source.settings.shop.name, QStringLiteral("Дүкен"));
    QCOMPARE(saved.size(), 0);
    QVERIFY(m_shown->notice().contains(QStringLiteral("Nothing was saved")));
    QVERIFY2(m_shown->find("paycom.id.test")->hasFocus(), "the first of them");

    m_shown->type("till.name", "T1");
    m_shown->type("shop.vat-rates", "12");
    m_shown->type("paycom.id.test", "");
    m_shown->save();
    QCOMPARE(m_shown->error("till.name"), QString());
    QCOMPARE(m_shown->source.settings.till.name, QStringLiteral("T1"));
  }

  void saysWhyTheFileCouldNotBeWritten() {
    m_shown->source.failure =
        settings::SettingsFailure{settings::SettingsFailure::Code::CannotWrite, QStringLiteral("/x"), {}};
    m_shown->type("till.name", "T8");
    m_shown->save();
    QVERIFY(m_shown->notice().contains(QStringLiteral("could not be written")));
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("T8"));
  }

  void discardsWhatWasTyped() {
    m_shown->type("till.name", "т");
    m_shown->type("tarlan-secret", "typed");
    m_shown->save();
    m_shown->press("discardSettings");
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("T7"));
    QVERIFY(m_shown->find("tarlan-secret")->text().isEmpty());
    QCOMPARE(m_shown->error("till.name"), QString());
    QVERIFY(!m_shown->page->hasUnsavedChanges());
  }

  void keepsWhatWasTypedWhenTheLanguageChanges() {
    m_shown->type("till.name", "т 1");
    m_shown->type("tarlan-secret", "typed");
    m_shown->type("paycom.account.1.value", "7");
    m_shown->press("paycom.environment.production");
    m_shown->save();
    const QString before = m_shown->error("till.name");
    m_shown->setLanguage(Language::Russian);
    QVERIFY(m_shown->error("till.name") != before);
    QVERIFY(!m_shown->error("till.name").isEmpty());
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("т 1"));
    QCOMPARE(m_shown->find("tarlan-secret")->text(), QStringLiteral("typed"));
    QCOMPARE(m_shown->find("paycom.account.1.value")->text(), QStringLiteral("7"));
    QVERIFY(m_shown->find<QRadioButton>("paycom.environment.production")->isChecked());
    QCOMPARE(m_shown->find<QComboBox>("fiscal.maker")->currentData().toString(),
             QStringLiteral("own-register"));
  }

  void asksForTheIdAndKeyOfTheEnvironmentChosen() {
    QVERIFY(m_shown->find("paycom.id.test")->isVisible());
    QVERIFY(m_shown->find("paycom-key.test")->isVisible());
    QVERIFY(!m_shown->find("paycom.url")->isVisible());
    m_shown->press("paycom.environment.production");
    QVERIFY(!m_shown->find("paycom.id.test")->isVisible());
    QVERIFY(m_shown->find("paycom-key.production")->isVisible());
    QCOMPARE(m_shown->find("paycom.id.production")->text(), QString(24, u'b'));
    m_shown->press("paycom.environment.custom");
    QVERIFY(m_shown->find("paycom.url")->isVisible());
    m_shown->type("paycom.url", "http://example.com");
    m_shown->press("paycom.environment.test");
    m_shown->save();
    QVERIFY2(m_shown->find("paycom.url")->isVisible(), "something is wrong there");
    QVERIFY(!m_shown->error("paycom.url").isEmpty());
  }

  void takesWhatWasSetElsewhereUnlessSomethingIsTyped() {
    m_shown->page->hide();
    m_shown->source.settings.till.name = QStringLiteral("T5");
    m_shown->page->show();
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("T5"));
    m_shown->type("shop.name", "x");
    m_shown->page->hide();
    m_shown->source.settings.till.name = QStringLiteral("T6");
    m_shown->page->show();
    QCOMPARE(m_shown->find("shop.name")->text(), QStringLiteral("x"));
    QCOMPARE(m_shown->find("till.name")->text(), QStringLiteral("T5"));
  }

  void browsesForAFile() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("goods.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_shown->press("catalogue.file.browse");
    auto *dialog = m_shown->find<QFileDialog>("catalogue.file.dialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->reject();
    QCOMPARE(m_shown->find("catalogue.file")->text(), file.fileName());
    QVERIFY(m_shown->page->hasUnsavedChanges());
  }

  void leavesTheWheelToThePage() {
    auto *box = m_shown->find<QComboBox>("fiscal.maker");
    const QPointF centre = QRectF(box->rect()).center();
    QWheelEvent wheel(centre, box->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentData().toString(), QStringLiteral("own-register"));
  }

  void goesThroughTheFieldsAsTheEyeDoes() {
    m_shown->page->resize(1000, 6000);
    m_shown->press("paycom.account.add");
    const auto topOf = [this](const QWidget *widget) {
      return widget->mapTo(m_shown->page.get(), QPoint()).y();
    };
    QTRY_VERIFY(topOf(m_shown->find("paycom.account.2.name")) >
                topOf(m_shown->find("paycom.account.1.name")));
    m_shown->find<QCheckBox>("vendors.paycom")->setFocus();
    int last = -1;
    int steps = 0;
    QSet<const QWidget *> seen;
    for (QWidget *focused = m_shown->page->focusWidget(); !seen.contains(focused);
         focused = m_shown->page->focusWidget()) {
      seen.insert(focused);
      const int top = topOf(focused);
      QVERIFY2(top >= last - focused->height(), qPrintable(focused->objectName()));
      last = top;
      ++steps;
      if (focused->objectName() == QStringLiteral("look.font-size")) break;
      QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY2(steps > 30, qPrintable(QString::number(steps)));
    QVERIFY(seen.contains(m_shown->find("paycom.account.2.value")));
    QVERIFY(seen.contains(m_shown->find<QAbstractButton>("paycom.account.add")));
  }
};

QTEST_MAIN(SettingsPageTest)
#include "settingspagetest.moc"
