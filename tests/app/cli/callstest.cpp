#include <QTest>
#include <set>

#include "tests/app/cli/salefiles.h"
#include "tests/app/cli/tillfolder.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const QString &line) {
  return line.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

// How kassir-cli may be called, whatever the command.
class CallsTest : public QObject {
  Q_OBJECT

  TillFolder m_till;
  QString m_missing = m_till.path(u"missing"_s);

  // The same complaint in each language, in the order of their codes: en, kk, ru.
  [[nodiscard]] QString complaintIn(const QString &language) {
    return m_till.run({u"sale"_s, u"check"_s, m_missing, u"--language"_s, language})
        .text(u"problems.0.text"_s);
  }

 private Q_SLOTS:
  void takesOptionsAnywhere_data() {
    QTest::addColumn<QString>("line");  // D and F stand for folder and file
    for (const char *line :
         {"--data D --json --language kk sale check F", "sale --data D check --json F --language kk",
          "sale check F --json --data D --language kk", "--json sale --language=kk check --data=D F",
          "--language kk sale check --json F --data D", "sale check --json --data D --language kk -- F"}) {
      QTest::newRow(line) << QString::fromLatin1(line);
    }
  }
  void takesOptionsAnywhere() {
    QFETCH(QString, line);
    QVERIFY(m_till.set(u"shop.vat-payer"_s, u"no"_s));  // so that the data folder makes a difference
    const QString file = m_till.file(sale());
    QStringList arguments;
    for (const QString &word : words(line)) {
      if (word == u"F"_s) {
        arguments << file;
      } else {
        arguments << (word.endsWith(u'D') ? word.chopped(1) + m_till.data() : word);
      }
    }
    const CliResult result = m_till.start(arguments).result();
    const CliResult expected = m_till.run({u"sale"_s, u"check"_s, file, u"--language"_s, u"kk"_s});
    QVERIFY(m_till.set(u"shop.vat-payer"_s, u"yes"_s));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.problems(), QStringList{u"warning items[0].vat_percent vat-ignored"_s});
    QCOMPARE(result.out, expected.out);
  }

  void takesAFileWithAnyName_data() {
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"--json"_s, u"-h"_s, u"a b.json"_s, u"сату №1.json"_s, u"\U0001F642"_s})
      QTest::newRow(name.toUtf8().constData()) << name;
  }
  void takesAFileWithAnyName() {
    QFETCH(QString, name);
    QVERIFY(QFile::copy(m_till.file(sale()), m_till.path(name)));
    const CliResult whole = m_till.run({u"sale"_s, u"check"_s, m_till.path(name)});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.at(u"amount"_s), "12000");
    const CliResult behind = m_till.run({u"sale"_s, u"check"_s, u"--"_s, name});
    QCOMPARE(behind.problems(),
             QStringList{u"error  file-unreadable"_s});  // not an option: no such file here
  }

  void speaksTheLanguageThatWasAskedFor_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("environment");  // "-": none
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *option, const char *setting, const char *environment,
                        const char *spoken) {
      QTest::addRow("%s|%s|%s", option, setting, environment)
          << QString::fromLatin1(option) << QString::fromLatin1(setting) << QString::fromLatin1(environment)
          << QString::fromLatin1(spoken);
    };
    row("", "", "kk_KZ.UTF-8", "kk");
    row("", "", "ru_RU.UTF-8", "ru");
    row("", "", "en_GB", "en");
    row("", "", "kk", "kk");
    row("", "", "kk_KZ@latin", "kk");
    row("", "", "uz_UZ.UTF-8", "ru");
    row("", "", "C", "ru");
    row("", "", "", "ru");
    row("", "", "-", "ru");
    row("", "", "kkk_KZ", "ru");
    row("", "en", "kk_KZ.UTF-8", "en");
    row("", "kk", "-", "kk");
    row("ru", "en", "kk_KZ.UTF-8", "ru");
    row("kk", "", "en_US.UTF-8", "kk");
    row("en", "kk", "ru_RU.UTF-8", "en");
  }
  void speaksTheLanguageThatWasAskedFor() {
    QFETCH(QString, option);
    QFETCH(QString, setting);
    QFETCH(QString, environment);
    QFETCH(QString, spoken);
    QVERIFY(m_till.set(u"language"_s, setting));
    const QProcessEnvironment before = m_till.environment;
    m_till.environment.remove(u"LANG"_s);
    if (environment != u"-"_s) m_till.environment.insert(u"LANG"_s, environment);
    const QStringList more = option.isEmpty() ? QStringList() : QStringList{u"--language"_s, option};
    const QString said =
        m_till.run(QStringList{u"sale"_s, u"check"_s, m_missing} + more).text(u"problems.0.text"_s);
    m_till.environment = before;
    QVERIFY(m_till.set(u"language"_s, QString()));
    QCOMPARE(said, complaintIn(spoken));
    QCOMPARE((std::set<QString>{complaintIn(u"kk"_s), complaintIn(u"ru"_s), complaintIn(u"en"_s)}).size(),
             3u);
  }

  void refusesAWrongCall_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");  // stands in the text
    const auto row = [](const char *line, const char *told) {
      QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line) << QString::fromLatin1(told);
    };
    row("", "");
    row("sell F", "sell");
    row("sale", "sale");
    row("sale chek F", "sale chek");
    row("sale check", "FILE");
    row("sale check F F", "F");
    row("sale check F --wait 3", "--wait");
    row("sale check F --wait-paid 3", "--wait-paid");
    row("sale send F --service-code 3", "--service-code");
    row("sale send F --wait-paid", "--wait-paid");
    row("sale send F --wait-paid soon", "soon");
    row("sale send F --wait-paid -1", "-1");
    row("sale send F --wait-paid 1.5", "1.5");
    row("sale send F --wait-paid 99999999999", "99999999999");
    row("sale list today", "today");
    row("sale list --from yesterday", "yesterday");
    row("sale list --to 2024-02-30", "2024-02-30");
    row("sale list --sweep", "--sweep");
    row("sale show", "ORDER");
    row("sale cancel 1 --again", "--again");
    row("sale sms 1", "PHONE");
    row("sale pay 1 its-value", "kassir-cli --help");
    row("sale reconcile 1 2", "2");
    row("sale reconcile --wait=5", "--wait");
    row("sale reconcile --settle soon", "soon");
    row("journal", "journal");
    row("journal export", "FILE");
    row("backup restore", "NAME");
    row("doctor now", "now");
    row("check", "ORDER_ID");
    row("check 1 --wait", "--wait");
    row("check 1 --wait x", "x");
    row("check 1 --colour", "--colour");
    row("settings", "settings");
    row("settings reset", "settings reset");
    row("settings show all", "all");
    row("settings set till.name", "VALUE");
    row("settings secret", "paycom-key");
    row("settings secret key", "key");
    row("settings secret paycom-key its-value", "kassir-cli --help");
    row("settings show --language", "--language");
    row("settings show --language uz", "uz");
    row("settings show --data", "--data");
    row("settings show --help=yes", "--help");
    row("settings show -x", "-x");
  }
  void refusesAWrongCall() {
    QFETCH(QString, line);
    QFETCH(QString, told);
    TillFolder till;
    QStringList call = words(line);
    std::set<QString> texts;
    for (const QString &language : {u"kk_KZ"_s, u"ru_RU"_s, u"en_US"_s}) {
      till.environment.insert(u"LANG"_s, language);
      const CliResult result = till.start(QStringList{u"--json"_s} + call).result();
      QCOMPARE(result.exitCode, 1);
      QCOMPARE(result.names(), QStringList{u"error"_s});
      QCOMPARE(result.names(u"error"_s), (QStringList{u"code"_s, u"text"_s, u"server"_s}));
      QCOMPARE(result.text(u"error.code"_s), u"usage"_s);
      QVERIFY2(!result.text(u"error.text"_s).contains(u"its-value"_s), "a misplaced secret came back");
      QVERIFY2(result.text(u"error.text"_s).contains(told), qPrintable(result.text(u"error.text"_s)));
      QCOMPARE(result.err, QByteArray());
      texts.insert(result.text(u"error.text"_s));
    }
    QCOMPARE(texts.size(), 3u);
    const CliResult inWords = till.start(call).result();
    QCOMPARE(inWords.exitCode, 1);
    QCOMPARE(inWords.out, QByteArray());
    QVERIFY(!inWords.err.isEmpty());
  }

  void helpsInEachLanguage_data() {
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "-h", "sale --help", "sale check --help", "--help no such command"})
      QTest::newRow(line) << QString::fromLatin1(line);
  }
  void helpsInEachLanguage() {
    QFETCH(QString, line);
    std::set<QByteArray> texts;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
      const CliResult result = m_till.start(words(line) + QStringList{u"--language"_s, language}).result();
      QCOMPARE(result.exitCode, 0);
      QCOMPARE(result.err, QByteArray());
      for (const char *part :
           {"sale check",     "sale send",      "--wait-paid",    "sale list",       "sale show",
            "sale cancel",    "sale sms",       "sale pay",       "sale resend",     "sale void",
            "sale reconcile", "journal export", "backup restore", "doctor",          "check ORDER_ID",
            "--service-code", "settings show",  "settings set",   "settings secret", "settings test",
            "--data",         "--json",         "--language"}) {
        QVERIFY2(result.out.contains(part), part);
      }
      texts.insert(result.out);
    }
    QCOMPARE(texts.size(), 3u);
  }

  void tellsItsVersion() {
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
      const CliResult result = m_till.start({u"--version"_s, u"--language"_s, language}).result();
      QCOMPARE(result.exitCode, 0);
      QVERIFY(result.out.startsWith("kassir-cli "));
      QVERIFY(result.out.endsWith('\n'));
    }
  }

  void keepsItsDataWhereTheDesktopSays() {
    TillFolder till;
    QCOMPARE(till.start({u"settings"_s, u"set"_s, u"till.name"_s, u"T9"_s}).result().exitCode, 0);
    QVERIFY(QFile::exists(till.path(u"share/kassir/settings.ini"_s)));
  }

  void losesNothingWhenStandardOutputIsFull() {
    TillFolder till;
    const QStringList call{u"--json"_s, u"--data"_s, till.data(), u"settings"_s, u"show"_s};
    CliRun run(call, till.environment, {u"/dev/full"_s, till.path(u"err"_s)}, {});
    const CliResult result = run.result();
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("paycom.environment"));
  }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
