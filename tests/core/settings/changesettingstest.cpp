#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/writerlock.h"
#include "core/settings/settingkey.h"
#include "core/settings/settingsfile.h"
#include "tests/support/processes.h"

using namespace kassir;
using settings::loadSettings;
using settings::SettingFailure;
using settings::Settings;
using settings::SettingsFailure;
using Code = SettingsFailure::Code;

class ChangeSettingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_data = m_folder->filePath(QStringLiteral("new/data"));
    m_path = m_data + QStringLiteral("/settings.ini");
  }

  void losesNoChangeOfManyAtOnce() {
    constexpr int processes = 6;
    QVERIFY(inProcesses(processes, [this](int number) {
      const QString key = QStringLiteral("paycom.account.field_%1").arg(number);
      return settings::changeSetting(m_data, key, QStringLiteral("x"), {}).hasValue();
    }));
    QCOMPARE(settings::loadSettings(m_data).value().paycom.account.size(), qsizetype{processes});
  }

  void makesNothingForAChangeThatIsNoGood() {
    const auto refused =
        settings::changeSetting(m_data, QStringLiteral("till.name"), QStringLiteral("t 1"), {});
    QCOMPARE(refused.error().code, settings::SettingsFailure::Code::Refused);
    QCOMPARE(refused.error().problems.at(0).key, QStringLiteral("till.name"));
    QVERIFY(!QFile::exists(m_data));
  }

  void changesManyAtOnce() {
    QVERIFY(change({{"paycom.id", QString(24, u'b')},
                    {"paycom.environment", QStringLiteral("production")},
                    {"shop.name", QStringLiteral("Дүкен")},
                    {"paycom.account.phone", QStringLiteral("1")}}));
    const Settings settings = loadSettings(m_data).value();
    QCOMPARE(settings.paycom.environment, settings::Environment::Production);
    QCOMPARE(settings.paycom.ids, (settings::PaycomSettings::Ids{{}, QString(24, u'b'), {}}));
    QCOMPARE(settings.shop.name, QStringLiteral("Дүкен"));
    QCOMPARE(settings.paycom.account.value(QStringLiteral("phone")), QStringLiteral("1"));
  }

  void doesNotMindTheOrderOfABatch() {
    QVERIFY(change({{"paycom.account.phone", QStringLiteral("1")}}));
    QVERIFY(change({{"paycom.account.order_id", QStringLiteral("2")},
                    {"paycom.order-field", QStringLiteral("phone")},
                    {"paycom.account.phone", {}}}));
    const Settings settings = loadSettings(m_data).value();
    QCOMPARE(settings.paycom.orderField, QStringLiteral("phone"));
    QCOMPARE(settings.paycom.account.keys(), QStringList{QStringLiteral("order_id")});
  }

  void tellsEveryChangeThatIsNoGoodAndTakesNone() {
    QVERIFY(change({{"till.name", QStringLiteral("T2")}}));
    const QByteArray text = fileText();
    const auto refused = change({{"till.name", QStringLiteral("t 1")},
                                 {"shop.name", QStringLiteral("Дүкен")},
                                 {"look.font-size", QStringLiteral("99")},
                                 {"no.such", {}}});
    QCOMPARE(refused.error().code, Code::Refused);
    QStringList keys;
    for (const SettingFailure &problem : refused.error().problems) keys << problem.key;
    QCOMPARE(keys, (QStringList{QStringLiteral("till.name"), QStringLiteral("look.font-size"),
                                QStringLiteral("no.such")}));
    QCOMPARE(fileText(), text);
  }

  void leadsNoSaleElsewhere() {
    QVERIFY(change({{"paycom.id", QString(24, u'a')}}));
    const QByteArray text = fileText();
    const auto refused = change({{"paycom.environment", QStringLiteral("production")},
                                 {"shop.name", QStringLiteral("Дүкен")},
                                 {"till.name", QStringLiteral("t 1")}},
                                {3, 0});
    QCOMPARE(refused.error(),
             (SettingsFailure{
                 Code::Refused,
                 m_path,
                 {{SettingFailure::Code::BadTillName, QStringLiteral("till.name"), QStringLiteral("t 1")},
                  {SettingFailure::Code::OpenSales, QStringLiteral("paycom.environment"), {}, {}, 3}}}));
    QCOMPARE(settings::changeSetting(m_data, QStringLiteral("paycom.id"), {}, {1, 0}).error().problems.at(0),
             (SettingFailure{SettingFailure::Code::OpenSales, QStringLiteral("paycom.id.test"), {}, {}, 1}));
    QCOMPARE(fileText(), text);
    QVERIFY(change({{"shop.name", QStringLiteral("Дүкен")}}, {3, 0}));
    QVERIFY(change({{"paycom.environment", QStringLiteral("production")}}));
  }

  void losesNoSaleByAnotherName() {
    QVERIFY(change({{"till.name", QStringLiteral("T2")}}));
    const auto refused = change({{"till.name", QStringLiteral("T3")}}, {0, 2});
    QCOMPARE(refused.error().problems,
             (std::vector<SettingFailure>{
                 {SettingFailure::Code::NameInUse, QStringLiteral("till.name"), {}, {}, 2}}));
    QVERIFY(change({{"till.name", QStringLiteral("T2")}, {"shop.name", QStringLiteral("x")}}, {0, 2}));
    QCOMPARE(loadSettings(m_data).value().till.name, QStringLiteral("T2"));
  }

  // What a till leaves behind that is killed while it writes.
  void takesNoNoticeOfALockThatNobodyHolds() {
    makeEmptyFile();
    QFile lock(m_path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(settings::changeSetting(m_data, QStringLiteral("till.name"), QStringLiteral("T2"), {}));
  }

  void waitsForAnotherWriterButNotForEver() {
    makeEmptyFile();
    WriterLock other(m_path);
    QVERIFY(other.acquire(std::chrono::milliseconds(0)));
    const auto refused =
        settings::changeSetting(m_data, QStringLiteral("till.name"), QStringLiteral("T2"), {});
    QCOMPARE(refused.error(), (SettingsFailure{Code::Busy, m_path, {}}));
  }

 private:
  [[nodiscard]] Result<void, SettingsFailure> change(
      const std::vector<std::pair<const char *, QString>> &changes,
      const settings::UnderWay &underWay = {}) const {
    std::vector<settings::SettingRow> rows;
    for (const auto &[key, text] : changes) rows.push_back({QString::fromLatin1(key), text});
    return settings::changeSettings(m_data, rows, underWay);
  }

  void makeEmptyFile() const {
    QVERIFY(QDir().mkpath(m_data));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
  }

  [[nodiscard]] QByteArray fileText() const {
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_data;
  QString m_path;
};

QTEST_GUILESS_MAIN(ChangeSettingsTest)
#include "changesettingstest.moc"
