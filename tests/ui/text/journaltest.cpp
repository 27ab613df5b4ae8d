#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "everyvalue.h"
#include "ui/text/journal.h"
#include "ui/text/journalact.h"

using namespace kassir;
using namespace kassir::till;
using text::everyValue;
using text::Speaker;
using What = decltype(JournalEvent::what);

Q_DECLARE_METATYPE(kassir::till::JournalEvent)

namespace {

// Every kind of event that is told in words of its own.
std::vector<What> everything() {
  std::vector<What> all;
  for (const auto action : everyValue<store::Action>()) {
    all.push_back(ActDone{action, store::Actor::Till, {}});
    all.push_back(ActDone{action, store::Actor::Cashier, QStringLiteral("«%1»")});
  }
  for (const auto method : everyValue<store::Method>()) {
    all.push_back(CallBegun{method, 1, true, {}});
    all.push_back(CallEnded{method, 1, CallOutcome::Accepted, 200, {}, {}});
  }
  all.push_back(CallBegun{store::Method::Create, 2, true, {}});
  all.push_back(CallBegun{store::Method::Create, 1, false, {}});
  for (const auto outcome : everyValue<CallOutcome>()) {
    if (outcome == CallOutcome::Accepted) continue;
    all.push_back(CallEnded{store::Method::Create, 1, outcome, 200, QStringLiteral("-31601"), {}});
    all.push_back(CallEnded{store::Method::Create, 1, outcome, {}, {}, {}});
  }
  all.push_back(CallEnded{store::Method::Cancel, 1, CallOutcome::Refused, 200, {}, {}});
  all.push_back(CallEnded{});
  for (const auto outcome : everyValue<SearchOutcome>()) all.push_back(ListSearched{outcome, 12, 1});
  all.push_back(ListSearched{SearchOutcome::Empty, 12, 3});
  all.push_back(ListSearched{SearchOutcome::Empty, 12, 4, true});
  for (const auto difference : {paycom::Difference::None, paycom::Difference::Amount,
                                paycom::Difference::Currency, paycom::Difference::Account}) {
    paycom::Failure failure;
    failure.kind = paycom::Failure::Kind::Mismatch;
    failure.difference = difference;
    all.push_back(CallEnded{store::Method::Create, 1, CallOutcome::Alarm, 200, {}, {}, failure});
  }
  all.push_back(ListSearched{});
  all.push_back(PaymentMade{sale::Money::fromTiyin(5'000'50)});
  all.push_back(CheckFound{});
  all.push_back(CheckFound{{fiscal::FiscalNumber::read(u"0012"), {}}, {}});
  for (const int number : {1, 2}) {
    all.push_back(SlipPrinted{number, true});
    all.push_back(SlipPrinted{number, false});
  }
  return all;
}

QString told(const What &what) {
  return text::describe(JournalEvent{{}, what}, Speaker(Language::English));
}

}  // namespace

class JournalTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsEveryEventInEveryLanguage() {
    static const QRegularExpression leftover(QStringLiteral("%[2-9n]|(?<!«)%1"));
    QSet<QString> all;
    for (const What &what : everything()) {
      QSet<QString> inLanguages;
      for (const Language language : everyValue<Language>()) {
        const QString text = text::describe(JournalEvent{{}, what}, Speaker(language));
        QVERIFY(!text.trimmed().isEmpty());
        QVERIFY2(!text.contains(leftover), qPrintable(text));
        inLanguages.insert(text);
      }
      QCOMPARE(inLanguages.size(), 3);
      all += inLanguages;
    }
    // Those without a reply or with a number alone are told alike.
    QVERIFY(static_cast<std::size_t>(all.size()) >= 3 * (everything().size() - 3));
  }

  void tellsWhatACashierNeedsToKnow() {
    QCOMPARE(told(CallBegun{store::Method::Create, 1, true, {}}), QStringLiteral("Sent to Payme."));
    QCOMPARE(told(CallEnded{store::Method::Create, 1, CallOutcome::Unclear, {}, {}, {}}),
             QStringLiteral("No answer came: not confirmed."));
    QCOMPARE(
        told(CallEnded{store::Method::Create, 1, CallOutcome::Refused, 200, QStringLiteral("of-later"), {}}),
        QStringLiteral("Payme refused: no payment was created. (of-later)"));
    QCOMPARE(told(ListSearched{SearchOutcome::Empty, 12, 1}),
             QStringLiteral("Looked for it at Payme: not there, look 1 of 2."));
    QCOMPARE(told(ListSearched{SearchOutcome::Empty, 12, 2}),
             QStringLiteral("Looked for it at Payme: still not there."));
    QCOMPARE(told(ListSearched{SearchOutcome::Empty, 12, 5, true}),
             QStringLiteral("Looked for it at Payme: not there, look 2 of 2. It does not exist."));
    QCOMPARE(told(ActDone{store::Action::GiveUp, store::Actor::Cashier, QStringLiteral("left %1")}),
             QStringLiteral("The sale was given up. Reason: left %1"));
    QCOMPARE(told(SlipPrinted{3, true}), QStringLiteral("Copy No. 2 of the slip was printed."));
  }

  // No name of the journal's and no number alone.
  void tellsInWordsWhatWentWrong() {
    const auto ended = [](const paycom::Failure &failure) {
      return CallEnded{
          store::Method::Create, 1, CallOutcome::Unclear, {}, QStringLiteral("name"), {}, failure};
    };
    paycom::Failure failure;
    failure.kind = paycom::Failure::Kind::NoAnswer;
    QCOMPARE(told(ended(failure)), QStringLiteral("No answer came: not confirmed. The connection was lost. "
                                                  "Check the network connection."));
    failure.kind = paycom::Failure::Kind::Refused;
    failure.code = paycom::code::noMerchant;
    QVERIFY(told(ended(failure)).endsWith(QStringLiteral(" Payme's code: -31601")));
    failure.kind = paycom::Failure::Kind::Mismatch;
    failure.difference = paycom::Difference::Amount;
    QVERIFY(told(ended(failure)).endsWith(QStringLiteral(" Its sum is another.")));
    failure.kind = paycom::Failure::Kind::Unreadable;
    QCOMPARE(told(ended(failure)), QStringLiteral("No answer came: not confirmed."));
  }

  void namesWhoActed() {
    for (const auto actor : everyValue<store::Actor>()) {
      for (const Language language : everyValue<Language>())
        QVERIFY(!text::describe(actor, Speaker(language)).isEmpty());
    }
  }

  void tellsWhyATableWasNotSaved() {
    for (const auto code : everyValue<ExportFailure::Code>()) {
      QSet<QString> inLanguages;
      for (const Language language : everyValue<Language>())
        inLanguages.insert(text::describe(ExportFailure{code, {}}, Speaker(language)));
      QCOMPARE(inLanguages.size(), 3);
    }
  }

  void hasAWordForEveryColumn() {
    const std::vector<QString ExportWords::*> members{
        &ExportWords::till,        &ExportWords::day,          &ExportWords::number,
        &ExportWords::created,     &ExportWords::order,        &ExportWords::state,
        &ExportWords::amount,      &ExportWords::discount,     &ExportWords::vat,
        &ExportWords::lineCount,   &ExportWords::firstTitle,   &ExportWords::payment,
        &ExportWords::paid,        &ExportWords::fiscalNumber, &ExportWords::phone,
        &ExportWords::line,        &ExportWords::title,        &ExportWords::quantity,
        &ExportWords::unit,        &ExportWords::price,        &ExportWords::gross,
        &ExportWords::net,         &ExportWords::vatRate,      &ExportWords::ikpu,
        &ExportWords::packageCode, &ExportWords::withoutVat,   &ExportWords::delivery};
    for (const Language language : everyValue<Language>()) {
      const Speaker speaker(language);
      const ExportWords words = text::exportWords(speaker);
      QSet<QString> told;
      for (const auto member : members) {
        QVERIFY(!(words.*member).isEmpty());
        told.insert(words.*member);
      }
      // No two columns of one table are called alike.
      QCOMPARE(told.size(), static_cast<qsizetype>(members.size()));
      for (const auto state : everyValue<sale::SaleState>()) QVERIFY(!words.stateName(state).isEmpty());
    }
  }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "journaltest.moc"
