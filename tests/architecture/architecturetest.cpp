#include <QTest>

#include "arrows.h"
#include "rules.h"

namespace {

SourceFile file(const char *path, const char *line) {
  return {QString::fromLatin1(path), {QString::fromLatin1(line)}};
}

}  // namespace

class ArchitectureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theHouseStandsAsItIsDrawn() {
    const auto sources = readSources(QStringLiteral(SOURCE_FOLDER));
    QVERIFY(sources.size() > 100);
    const QStringList breaches = breachesOfArrows(sources);
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
  }

  void valueHeadersHoldValuesOnly() {
    const QStringList heavy = heavyValueHeaders(readSources(QStringLiteral(SOURCE_FOLDER)));
    QVERIFY2(heavy.isEmpty(), qPrintable(u'\n' + heavy.join(u'\n')));
    QCOMPARE(heavyValueHeaders({file("core/paycom/failure.h", "#include \"core/net/transport.h\"")}).size(),
             qsizetype{1});
    QCOMPARE(heavyValueHeaders({file("core/paycom/failure.h", "#include <QNetworkReply>")}).size(),
             qsizetype{1});
  }

  void theRulesAreKept() {
    const QStringList breaches = breachesOfRules(readSources(QStringLiteral(SOURCE_FOLDER)));
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
  }

  // The judge is judged: each of these must be noticed.
  void noticesAReversedArrow_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *line) {
      QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("core/sale/money.cpp", "#include \"core/json/value.h\"");
    row("core/json/value.cpp", "#include \"core/sale/money.h\"");
    row("core/net/x.cpp", "#include \"core/paycom/receipt.h\"");
    row("core/paycom/x.cpp", "#include \"core/till/checkout/checkout.h\"");
    row("core/paycom/x.cpp", "#include \"core/sandbox/sandbox.h\"");
    row("core/paycom/x.cpp", "#include \"core/settings/settings.h\"");
    row("core/sandbox/x.cpp", "#include \"core/tarlan/signature.h\"");
    row("core/settings/x.cpp", "#include \"core/vault/filevault.h\"");
    row("core/till/fiscal/x.cpp", "#include \"core/till/checkout/checkout.h\"");
    row("core/sale/x.cpp", "#include \"ui/text/sale.h\"");
    row("core/base/x.cpp", "#include \"core/sale/money.h\"");
    row("ui/text/x.cpp", "#include \"core/paycom/paycomclient.h\"");
    row("ui/checks/x.cpp", "#include \"core/tarlan/tarlanclient.h\"");
    row("core/till/catalogue/x.cpp", "#include \"core/paycom/failure.h\"");
    row("ui/text/x.cpp", "#include \"app/cli/session.h\"");
    row("core/sale/x.cpp", "  #  include <QtCore/QString>");
    row("core/newroom/x.cpp", "");
  }
  void noticesAReversedArrow() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(breachesOfArrows({{path, {line}}}).size(), qsizetype{1});
  }

  void letsTheDrawnArrowsPass() {
    QVERIFY(
        breachesOfArrows({file("core/paycom/x.cpp", "#include \"core/sale/money.h\""),
                          file("core/sale/x.cpp", "#include \"core/base/result.h\""),
                          file("ui/text/x.cpp", "#include \"core/paycom/failure.h\""),
                          file("ui/checks/x.cpp", "#include \"core/tarlan/lookupfailure.h\""),
                          file("core/till/fiscal/x.cpp", "#include \"core/till/access/setupfailure.h\""),
                          file("app/cli/x.cpp", "#include \"core/till/checkout/checkout.h\""),
                          file("core/sale/x.cpp", "#include <QString>")})
            .isEmpty());
  }

  void noticesABrokenRule_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *line) {
      QTest::addRow("%s", line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("core/sale/x.cpp", "  double price = 0;");
    row("core/sale/x.cpp", "return text.toDouble();");
    row("core/paycom/x.cpp", "return tr(\"Paid\");");
    row("core/paycom/x.cpp", "QNetworkRequest request(url);");
    row("core/net/x.cpp", "reply->ignoreSslErrors();");
    row("core/net/x.cpp", "configuration.setCaCertificates(list);");
    row("core/net/x.cpp", "manager.clearConnectionCache();");
    row("core/json/x.cpp", "QJsonDocument::fromJson(bytes);");
    row("core/paycom/x.cpp", "nlohmann::json value;");
    row("app/cli/x.cpp", "QEventLoop loop;");
    row("core/till/checkout/x.cpp", "QThread worker;");
    row("core/store/database.cpp", "QThreadPool::globalInstance()->start(job);");
    row("ui/sale/x.cpp", "std::thread worker(job);");
    row("app/window/x.cpp", "auto job = QtConcurrent::run(work);");
    row("app/cli/x.cpp", "QDesktopServices::openUrl(url);");
    row("ui/sale/x.cpp", "button->setStyleSheet(red);");
    row("ui/sale/x.cpp", "dialog.exec();");
    row("ui/sale/x.cpp", "label->setTextFormat(Qt::RichText);");
    row("core/paycom/x.cpp", "Log::instance().write();");
    row("core/net/x.cpp", "qWarning(\"x\");");
    row("core/sale/x.h", "  Q_OBJECT");
  }
  void noticesABrokenRule() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QVERIFY(!breachesOfRules({{path, {line}}}).isEmpty());
  }

  void readsNoRulesIntoComments() {
    QVERIFY(breachesOfRules({file("core/sale/x.cpp", "  // a double would round"),
                             file("core/sale/x.cpp", "int a;  // no double")})
                .isEmpty());
  }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecturetest.moc"
