#include <QTest>

#include "ui/text/catalogue.h"

using namespace kassir;
using till::RefusedRow;

class CatalogueTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesTheRowAndTheCellOnce_data() {
    QTest::addColumn<sale::Rule>("rule");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("words");
    QTest::newRow("a rule that does not quote")
        << sale::Rule::CodeNotDigits << QStringLiteral("18x\u202E6")
        << QStringLiteral("Line 12, IKPU: the code must be digits only. In the file: “18x6”");
    QTest::newRow("a rule that quotes") << sale::Rule::NotANumber << QStringLiteral("12x")
                                        << QStringLiteral("Line 12, IKPU: “12x” is not a number; use digits");
    QTest::newRow("an empty cell") << sale::Rule::Missing << QString()
                                   << QStringLiteral("Line 12, IKPU: nothing is given; fill it in");
  }
  void namesTheRowAndTheCellOnce() {
    QFETCH(sale::Rule, rule);
    QFETCH(QString, given);
    std::vector<sale::Parameter> parameters;
    if (rule == sale::Rule::NotANumber) parameters.emplace_back(given);
    const RefusedRow row{12, sale::Member::Code, rule, parameters, given};
    QTEST(text::describe(row, text::Speaker(Language::English)), "words");
  }
};

QTEST_GUILESS_MAIN(CatalogueTextTest)
#include "cataloguetest.moc"
