#include <QTest>

#include "core/paycom/createproof.h"
#include "core/paycom/definiterefusal.h"

using namespace kassir;
using namespace kassir::paycom;

Q_DECLARE_METATYPE(kassir::paycom::Difference)
Q_DECLARE_METATYPE(kassir::paycom::CreateEvidence)
Q_DECLARE_METATYPE(kassir::paycom::Change)

namespace {
Order order() {
  CreateRequest request;
  request.sale.amount = sale::Money::fromTiyin(1000);
  request.account = {{QStringLiteral("order_id"), QStringLiteral("T1-1")}};
  return orderOf(request);
}

Receipt receipt() {
  Receipt receipt;
  receipt.id = QStringLiteral("62da73b0803aced907a52b46");
  receipt.amount = sale::Money::fromTiyin(1000);
  receipt.currency = 860;
  return receipt;
}

Failure refused(qint64 code, bool isToOurId = true) {
  Failure failure;
  failure.kind = Failure::Kind::Refused;
  failure.code = code;
  failure.isToOurId = isToOurId;
  return failure;
}
}  // namespace

class CreateProofTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void acceptsOnlyTheReceiptThatWasAskedFor_data() {
    using Change = std::function<void(Receipt &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char *name, Difference difference, Change change) {
      QTest::newRow(name) << std::move(change) << difference;
    };
    row("as asked", Difference::None, [](Receipt &) {});
    row("no currency", Difference::None, [](Receipt &r) { r.currency.reset(); });
    row("our row", Difference::None, [](Receipt &r) {
      r.account = {{QStringLiteral("order_id"), QStringLiteral("T1-1")}};
    });
    row("Paycom's own row only", Difference::None, [](Receipt &r) {
      r.account = {{QStringLiteral("transaction"), QStringLiteral("80")}};
    });
    row("already paid", Difference::None, [](Receipt &r) { r.state = state::paid; });
    row("another amount", Difference::Amount, [](Receipt &r) { r.amount = sale::Money::fromTiyin(1001); });
    row("a hundredfold", Difference::Amount, [](Receipt &r) { r.amount = sale::Money::fromTiyin(100000); });
    row("another currency", Difference::Currency, [](Receipt &r) { r.currency = 840; });
    row("another order", Difference::Account, [](Receipt &r) {
      r.account = {{QStringLiteral("order_id"), QStringLiteral("T1-2")}};
    });
  }
  void acceptsOnlyTheReceiptThatWasAskedFor() {
    QFETCH(std::function<void(Receipt &)>, change);
    QFETCH(Difference, difference);
    Receipt given = receipt();
    change(given);
    const auto proved = proveCreated(given, order());
    QCOMPARE(proved.hasValue(), difference == Difference::None);
    QCOMPARE(evidenceOf(proved),
             difference == Difference::None ? CreateEvidence::Accepted : CreateEvidence::Alarm);
    if (proved) return;
    QCOMPARE(proved.error().difference, difference);
    QCOMPARE(proved.error().receiptId, given.id);
  }

  void knowsWhichRefusalsProveThatNothingWasCreated_data() {
    QTest::addColumn<qint64>("code");
    QTest::addColumn<CreateEvidence>("evidence");
    for (const qint64 code :
         {-32504, -32600, -32601, -32602, -32700, -31601, -31610, -31611, -31612, -31613}) {
      QTest::addRow("%lld", code) << code << CreateEvidence::Refused;
    }
    for (const qint64 code : {-32300, -32400, -32500, -31602, -31620, -31622, -31623, -31624, -31630, -31640,
                              -31700, -31800, -31001, -31002, -31100, -31900, 0, 1, 12345}) {
      QTest::addRow("%lld", code) << code << CreateEvidence::Unclear;
    }
  }
  void knowsWhichRefusalsProveThatNothingWasCreated() {
    QFETCH(qint64, code);
    const Result<Receipt, Failure> answer = failure(refused(code));
    QTEST(evidenceOf(answer), "evidence");
    const Result<Receipt, Failure> astray = failure(refused(code, false));
    QCOMPARE(evidenceOf(astray), CreateEvidence::Unclear);
  }

  void knowsWhatARefusalProvesOfEachChange_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<qint64>>("definite");
    QTest::newRow("link") << Change::SendLink
                          << QList<qint64>{-32504, -32600, -32601, -32602, -32700, -31601, -31602};
    QTest::newRow("cancel") << Change::Cancel
                            << QList<qint64>{-32504, -32600, -32601, -32602, -32700, -31602, -31800};
    QTest::newRow("pay") << Change::Pay << QList<qint64>{-32504, -32600, -32601, -32602, -32700, -31630};
  }
  void knowsWhatARefusalProvesOfEachChange() {
    QFETCH(Change, change);
    QFETCH(QList<qint64>, definite);
    for (const qint64 code : {-32300, -32400, -32500, -32504, -32600, -32601, -32602, -32700, -31601, -31602,
                              -31610, -31622, -31630, -31640, -31700, -31800, -31900, 0, 12345}) {
      QVERIFY2(isDefinite(refused(code), change) == definite.contains(code),
               qPrintable(QString::number(code)));
      QVERIFY(!isDefinite(refused(code, false), change));
    }
    Failure silent;
    silent.kind = Failure::Kind::NoAnswer;
    QVERIFY(!isDefinite(silent, change));
  }

  void neverTakesSilenceForARefusal() {
    Failure silent;
    silent.kind = Failure::Kind::NoAnswer;
    QCOMPARE(evidenceOf(failure(silent)), CreateEvidence::Unclear);
    silent.kind = Failure::Kind::Unreadable;
    QCOMPARE(evidenceOf(failure(silent)), CreateEvidence::Unclear);
    silent.kind = Failure::Kind::NotSent;
    QCOMPARE(evidenceOf(failure(silent)), CreateEvidence::NotSent);
  }
};

QTEST_GUILESS_MAIN(CreateProofTest)
#include "createprooftest.moc"
