#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/application.h"
#include "tests/app/window/opened.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

/// What was typed on the settings page and is not saved yet, whatever else is pressed.
class UnsavedSettingsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Application> m_till;

  [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }
  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_till->window().findChild<T *>(QString::fromLatin1(name));
  }
  void press(Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) {
    QTest::keyClick(&m_till->window(), key, modifier);
  }
  [[nodiscard]] bool isMarked() const { return find<QAbstractButton>("settingsTab")->text().contains(u'*'); }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toLocal8Bit());
    const Options options{false, data(), Language::Russian};
    m_till = std::make_unique<Application>(options, test::opened(options));
    m_till->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_till->window()));
    press(Qt::Key_F10);
    QTRY_VERIFY(find<ui::SettingsPage>("settingsPage")->isVisible());
    find<QLineEdit>("shop.name")->setFocus();
    test::typeText(find<QLineEdit>("shop.name"), QStringLiteral("Дүкен"));
  }
  void cleanup() { m_till.reset(); }

  void areSavedByTheKeyThatSavesTheSaleElsewhere() {
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(settings::loadSettings(data()).value().shop.name, QStringLiteral("Дүкен"));
    QVERIFY(find<QFileDialog>("saveSaleDialog") == nullptr);
    QVERIFY(!isMarked());
    press(Qt::Key_F2);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(find<QFileDialog>("saveSaleDialog") != nullptr);
  }

  void areKeptAndSpokenOfWhenThePageIsLeft() {
    QVERIFY(isMarked());
    press(Qt::Key_F2);
    QTRY_VERIFY(find<ui::SalePage>("salePage")->isVisible());
    QVERIFY(find<ui::SalePage>("salePage")->findChild<QLabel *>(QStringLiteral("toastText"))->isVisible());
    QVERIFY(isMarked());
    press(Qt::Key_F10);
    QCOMPARE(find<QLineEdit>("shop.name")->text(), QStringLiteral("Дүкен"));
    QVERIFY(find<QLabel>("settingsNotice")->isVisible());
    find<QAbstractButton>("discardSettings")->click();
    QVERIFY(!isMarked());
    press(Qt::Key_F2);
  }

  void stayHalfTypedWhenTheLanguageChanges() {
    auto *name = find<QLineEdit>("shop.name");
    name->setSelection(1, 2);
    find<QAbstractButton>("language_kk")->click();
    QTRY_COMPARE(find<QAbstractButton>("saveSettings")->text(), QStringLiteral("Сақтау"));
    QCOMPARE(name->text(), QStringLiteral("Дүкен"));
    QCOMPARE(name->selectedText(), QStringLiteral("үк"));
    QCOMPARE(m_till->window().focusWidget(), name);

    auto *size = find<QSpinBox>("look.font-size");
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("15"));  // on the way to 150
    const QString half = size->text();
    find<QAbstractButton>("language_ru")->click();
    QCOMPARE(size->text(), half);
    QVERIFY(isMarked());
  }
};

QTEST_MAIN(UnsavedSettingsTest)
#include "unsavedsettingstest.moc"
