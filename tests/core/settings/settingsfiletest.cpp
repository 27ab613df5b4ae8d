#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/settings/settingkey.h"
#include "core/settings/settingsfile.h"
#include "tests/support/generators.h"
#include "tests/support/hardship.h"

using namespace kassir;
using settings::loadSettings;
using settings::SettingFailure;
using settings::Settings;
using settings::SettingsFailure;
using Code = SettingsFailure::Code;

namespace {
template <class Value>
Value oneOf(std::initializer_list<Value> values) {
  return *rc::gen::elementOf(std::vector<Value>(values));
}

QString someId() {
  const auto digits =
      *rc::gen::container<std::string>(24, rc::gen::elementOf(std::string("0123456789abcdefABCDEF")));
  return *rc::gen::arbitrary<bool>() ? QString::fromStdString(digits) : QString();
}

Settings someSettings() {
  using namespace settings;
  Settings made;
  made.paycom.environment = oneOf({Environment::Test, Environment::Production, Environment::Custom});
  made.paycom.customUrl = QUrl(oneOf({QString(), QStringLiteral("https://127.0.0.1:8443/%D2%9B,;=/api")}));
  made.paycom.ids = {someId(), someId(), someId()};
  made.paycom.orderField = oneOf({QStringLiteral("order_id"), QStringLiteral("007")});
  for (const char *name : {"phone", "Table", "_1"}) {
    const QString text = lineOfText();
    if (!text.isEmpty()) made.paycom.account.insert(QLatin1String(name), text);
  }
  made.rules.fractionalCount = oneOf({sale::FractionalCount::Line, sale::FractionalCount::Number});
  made.tarlan = {made.paycom.customUrl, lineOfText(), lineOfText()};
  made.vendors = {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
  made.fiscal.maker =
      oneOf({FiscalMaker::Unknown, FiscalMaker::Payme, FiscalMaker::OwnRegister, FiscalMaker::Tarlan});
  if (*rc::gen::arbitrary<bool>()) made.fiscal.linkHosts = {QStringLiteral("a.kz"), QStringLiteral("b.uz")};
  made.rules.vatPayer = oneOf({sale::VatPayer::Yes, sale::VatPayer::No});
  const auto rates = *rc::gen::nonEmpty(rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 10000)));
  made.rules.vatRates.clear();
  for (const int rate : rates) made.rules.vatRates.push_back(sale::VatRate::fromHundredths(rate));
  made.rules.discountRounding = oneOf({sale::DiscountRounding::Tiyin, sale::DiscountRounding::WholeSum});
  made.till = {oneOf({QStringLiteral("T1"), QStringLiteral("00000001")}),
               oneOf({OrderIdForm::Text, OrderIdForm::Digits})};
  made.paycom.settle = std::chrono::seconds(*rc::gen::inRange(10, 3601));
  made.shop = {lineOfText(), lineOfText(), lineOfText(),
               oneOf({QString(), QStringLiteral("Asia/Almaty"), QStringLiteral("America/St_Johns")}),
               std::chrono::hours(*rc::gen::inRange(0, 13))};
  made.look = {oneOf({Scheme::Light, Scheme::Dark}), *rc::gen::inRange(100, 201)};
  made.catalogueFile = lineOfText();
  made.caFile = lineOfText();
  if (*rc::gen::arbitrary<bool>()) made.proxy = Proxy{Proxy::Kind::Socks5, QStringLiteral("p.example"), 1080};
  for (std::optional<Language> *language : {&made.language, &made.paperLanguage}) {
    *language = oneOf<std::optional<Language>>(
        {std::nullopt, Language::Kazakh, Language::Russian, Language::English});
  }
  return made;
}

std::vector<settings::SettingRow> everyRow(const Settings &settings) {
  auto rows = settings::settingRows(settings);
  const auto ids = settings::idRows(settings);
  rows.insert(rows.end(), ids.begin(), ids.end());
  return rows;
}
}  // namespace

class SettingsFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_data = m_folder->filePath(QStringLiteral("new/data"));
    m_path = m_data + QStringLiteral("/settings.ini");
  }

  void isTheDefaultsWithoutAFile() {
    QCOMPARE(loadSettings(m_data).value(), Settings());
    QVERIFY2(!QFile::exists(m_data), "asking makes nothing");
  }

  void loadsWhatWasSaved() {
    QVERIFY(rc::check("load(save(settings)) == settings", [this] {
      const Settings settings = someSettings();
      QFile::remove(m_path);
      RC_ASSERT(settings::changeSettings(m_data, everyRow(settings), {}).hasValue());
      const auto loaded = loadSettings(m_data);
      RC_ASSERT(loaded.hasValue());
      RC_ASSERT(loaded.value() == settings);
    }));
  }

  void refusesALineBreakHiddenInTheFile() {
    writeFile("paycom.account.phone=\"1\\n2\"\n");
    const QString key = QStringLiteral("paycom.account.phone");
    QCOMPARE(problems(), (std::vector{SettingFailure{
                             SettingFailure::Code::BadCharacter, key, QStringLiteral("1\n2"), {}, 0}}));
  }

  void isForItsOwnerAloneWhateverTheUmask() {
    const hardship::Umask umask(0);
    QVERIFY(change({}));
    QCOMPARE(hardship::modeOf(m_path), mode_t{0600});
    QCOMPARE(hardship::modeOf(m_data), mode_t{0700});
    QVERIFY(hardship::setMode(m_path, 0644));
    QVERIFY(loadSettings(m_data));
    QCOMPARE(hardship::modeOf(m_path), mode_t{0600});
    const QString lock = m_path + QStringLiteral(".lock");
    QCOMPARE(hardship::modeOf(lock), mode_t{0600});
    QCOMPARE(QDir(m_data).entryList(QDir::Files | QDir::Hidden).size(), 2);
  }

  void takesWhatAPersonWrote() {
    writeFile(
        "; our shop\n[General]\nshop.vat-rates=0, 12.5\nfiscal.link-hosts = a.kz,b.kz\n"
        "paycom.id=0123456789abcdef01234567\npaycom.environment=production\npaycom.account.phone=007\n"
        "tarlan.provider-code=Дүкен\n");
    const Settings settings = loadSettings(m_data).value();
    QCOMPARE(settings.rules.vatRates, (std::vector<sale::VatRate>{sale::VatRate::fromHundredths(0),
                                                                  sale::VatRate::fromHundredths(1250)}));
    QCOMPARE(settings.fiscal.linkHosts, (QStringList{QStringLiteral("a.kz"), QStringLiteral("b.kz")}));
    QCOMPARE(settings.paycom.ids.production, QStringLiteral("0123456789abcdef01234567"));
    QCOMPARE(settings.paycom.ids.test, QString());
    QCOMPARE(settings.paycom.account.value(QStringLiteral("phone")), QStringLiteral("007"));
    QCOMPARE(settings.tarlan.providerCode, QStringLiteral("Дүкен"));
    QVERIFY(change({}));
    QCOMPARE(loadSettings(m_data).value(), settings);
    QVERIFY(!fileText().contains("paycom.id="));
  }

  void tellsEveryBadValueAndLeavesTheFileAsItIs() {
    const QByteArray text =
        "paycom.environment=prod\npaycom.id.custom=12\npaycom.account.a-b=1\ntill.name=T2\n"
        "tls.ca-file=/a, b\nlanguage=@Variant(\\0\\0\\0\\x1)\n";
    writeFile(text);
    std::vector<std::pair<QString, SettingFailure::Code>> found;
    for (const auto &problem : problems()) found.emplace_back(problem.key, problem.code);
    using Problem = SettingFailure::Code;
    const decltype(found) expected{{QStringLiteral("paycom.id.custom"), Problem::BadId},
                                   {QStringLiteral("paycom.environment"), Problem::NotOneOf},
                                   {QStringLiteral("tls.ca-file"), Problem::NotText},
                                   {QStringLiteral("language"), Problem::NotText},
                                   {QStringLiteral("paycom.account.a-b"), Problem::BadFieldName}};
    QCOMPARE(found, expected);
    QCOMPARE(change({}).error().code, Code::BadValues);
    QCOMPARE(fileText(), text);
  }

  void leavesRubbishAsItIs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("no INI file") << QByteArray("till.name=T2\nhello\n") << static_cast<int>(Code::NotIni);
    QTest::newRow("not UTF-8") << QByteArray("till.name=\xff\n") << static_cast<int>(Code::NotIni);
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ';') << static_cast<int>(Code::TooLarge);
  }
  void leavesRubbishAsItIs() {
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    writeFile(text);
    const SettingsFailure expected{static_cast<Code>(code), m_path, {}};
    for (int i = 0; i < 2; ++i) QCOMPARE(loadSettings(m_data).error(), expected);
    QCOMPARE(change({}).error(), expected);
    QCOMPARE(fileText(), text);
  }

  void keepsKeysItDoesNotKnow() {
    writeFile(
        "later.setting=\"a, b\"\nlater.list=1, "
        "2\npaycom.account.phone=1\n[section]\nключ=қ%\n[paycom]\nid=x\n");
    QVERIFY(change({{"paycom.account.phone", {}}}));
    QVERIFY(change({}));
    const QByteArray text = fileText();
    QVERIFY(text.contains("\nlater.setting=\"a, b\"\n"));
    QVERIFY(text.contains("\nlater.list=1, 2\n"));
    QVERIFY(text.contains("\n[section]\n"));
    QVERIFY(text.contains("=қ%\n"));
    QVERIFY(text.contains("\n[paycom]\nid=x\n"));
    QVERIFY(!text.contains("phone"));
  }

  void leavesTheOldFileWholeWhereItCannotWrite() {
    const hardship::OrdinaryUser user(m_folder->path());
    QVERIFY(user.isReady());
    QVERIFY(change({}));
    const QByteArray text = fileText();
    QVERIFY(hardship::setMode(m_data, 0500));
    QCOMPARE(change({{"till.name", QStringLiteral("T2")}}).error(),
             (SettingsFailure{Code::CannotWrite, m_path, {}}));
    QVERIFY(hardship::setMode(m_data, 0700));
    {
      const hardship::FullDisk disk(10);
      QVERIFY(!change({{"till.name", QStringLiteral("T2")}}));
    }
    QCOMPARE(fileText(), text);
    QCOMPARE(loadSettings(m_data).value(), Settings());
    QVERIFY(hardship::setMode(m_path, 0000));
    QCOMPARE(loadSettings(m_data).error(), (SettingsFailure{Code::CannotRead, m_path, {}}));
  }

 private:
  [[nodiscard]] Result<void, SettingsFailure> change(
      const std::vector<std::pair<const char *, QString>> &changes) const {
    std::vector<settings::SettingRow> rows;
    for (const auto &[key, text] : changes) rows.push_back({QString::fromLatin1(key), text});
    return settings::changeSettings(m_data, rows, {});
  }

  void writeFile(const QByteArray &text) {
    QVERIFY(QDir().mkpath(m_data));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
  }

  [[nodiscard]] QByteArray fileText() const {
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  [[nodiscard]] std::vector<SettingFailure> problems() const {
    const auto loaded = loadSettings(m_data);
    return loaded ? std::vector<SettingFailure>() : loaded.error().problems;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_data;
  QString m_path;
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfiletest.moc"
