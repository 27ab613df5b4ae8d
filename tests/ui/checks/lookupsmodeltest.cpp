#include "ui/checks/lookupsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kassir;
using namespace kassir::ui;

namespace {

PastLookup lookup(const QString &orderId, const till::FiscalLookup &outcome) {
  return {QDateTime({2024, 1, 31}, {15, 45, 1}, Qt::LocalTime), orderId, outcome};
}

till::FiscalLookup found(const char *number) {
  return fiscal::FiscalCheck{fiscal::FiscalNumber::read(QString::fromLatin1(number)),
                             QStringLiteral("https://consumer.oofd.kz/1")};
}

}  // namespace

class LookupsModelTest : public QObject {
  Q_OBJECT

  text::Speaker m_speaker{Language::English};
  std::unique_ptr<LookupsModel> m_model;
  std::unique_ptr<QAbstractItemModelTester> m_tester;

  [[nodiscard]] QString shown(int row, LookupsModel::Column column) const {
    return m_model->index(row, column).data().toString();
  }

 private Q_SLOTS:
  void init() {
    m_model = std::make_unique<LookupsModel>(m_speaker);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    m_tester.reset();
    m_speaker.setLanguage(Language::English);
  }

  void showsTheNewestFirst() {
    m_model->add(lookup(QStringLiteral("T1-1"), found("123")));
    m_model->add(lookup(QStringLiteral("T1-2"), found("456")));
    QCOMPARE(shown(0, LookupsModel::Time), QStringLiteral("31.01.2024 15:45:01"));
    QCOMPARE(shown(0, LookupsModel::Order), QStringLiteral("T1-2"));
    QCOMPARE(shown(0, LookupsModel::Outcome), QStringLiteral("Check found: 456"));
    QCOMPARE(shown(1, LookupsModel::Order), QStringLiteral("T1-1"));
    QCOMPARE(m_model->lookup(1).orderId, QStringLiteral("T1-1"));
  }

  void saysEachOutcomeInWords() {
    m_model->add(lookup(QStringLiteral("a"), found("")));
    QCOMPARE(shown(0, LookupsModel::Outcome), QStringLiteral("Check found, without a number"));
    m_model->add(
        lookup(QStringLiteral("b"), failure(till::FiscalLookupFailure(till::SetupFailure{
                                        till::Vendor::Tarlan, till::SetupFailure::Code::SwitchedOff}))));
    QVERIFY(shown(0, LookupsModel::Outcome).contains(QStringLiteral("vendors.tarlan")));
    m_model->add(lookup(
        QStringLiteral("c"),
        failure(till::FiscalLookupFailure(tarlan::LookupFailure{tarlan::LookupFailure::Code::NotYet}))));
    QVERIFY(shown(0, LookupsModel::Outcome).contains(QStringLiteral("not made yet")));
    const QString spoken = m_model->index(0, LookupsModel::Order).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("Order c"));
  }

  void speaksAnotherLanguageAtOnce() {
    m_model->add(lookup(
        QStringLiteral("c"),
        failure(till::FiscalLookupFailure(tarlan::LookupFailure{tarlan::LookupFailure::Code::NotYet}))));
    const QString before = shown(0, LookupsModel::Outcome);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_speaker.setLanguage(Language::Kazakh);
    m_model->retranslate();
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown(0, LookupsModel::Outcome) != before);
  }

  void forgetsTheOldestBeyondAThousand() {
    for (int i = 0; i < 1002; ++i) m_model->add(lookup(QString::number(i), found("1")));
    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(shown(0, LookupsModel::Order), QStringLiteral("1001"));
    QCOMPARE(shown(999, LookupsModel::Order), QStringLiteral("2"));
  }
};

QTEST_GUILESS_MAIN(LookupsModelTest)
#include "lookupsmodeltest.moc"
