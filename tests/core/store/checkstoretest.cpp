#include "core/store/checkstore.h"

#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class CheckStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;
  const QString m_link = QStringLiteral("https://ofd.example.uz/check?t=1&r=2");

  Result<void, Failure> keep(const QString &orderId, const fiscal::FiscalCheck &check) {
    Transaction unit = m_kept->unit(Action::FiscalCheck, orderId);
    m_kept->journal().checks.keep(unit, orderId, check, QStringLiteral("tarlan"));
    return unit.commit();
  }
  std::optional<fiscal::FiscalCheck> found() {
    const auto check = m_kept->journal().checks.find(QStringLiteral("T1-1"));
    return check ? check.value() : std::nullopt;
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
  }

  void knowsNoneAtFirst() { QVERIFY(!found()); }

  void keepsACheckWithoutANumber() {
    QVERIFY(keep(QStringLiteral("T1-1"), {std::nullopt, m_link}));
    QVERIFY(m_kept->open());
    QVERIFY(found());
    QVERIFY(!found()->number);
    QCOMPARE(found()->link, m_link);
  }

  void keepsWhatALaterLookUpSays() {
    const auto number = fiscal::FiscalNumber::read(QStringLiteral("2414350"));
    QVERIFY(number);
    QVERIFY(keep(QStringLiteral("T1-1"), {std::nullopt, m_link}));
    QVERIFY(keep(QStringLiteral("T1-1"), {number, m_link + u'0'}));
    QVERIFY(m_kept->open());
    QCOMPARE(found()->number->text(), QStringLiteral("2414350"));
    QCOMPARE(found()->link, m_link + u'0');
    QCOMPARE(m_kept->count(QStringLiteral("SELECT COUNT(*) FROM fiscal_check")), 1);
  }

  void refusesTheCheckOfASaleThatIsNotThere() {
    QCOMPARE(keep(QStringLiteral("nobody"), {std::nullopt, m_link}).error().code, Failure::Code::Refused);
  }
};

QTEST_GUILESS_MAIN(CheckStoreTest)
#include "checkstoretest.moc"
