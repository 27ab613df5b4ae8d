#include "app/cli/openjournal.h"
#include "app/cli/saleinhand.h"
#include "app/cli/salestory.h"
#include "core/base/plaintext.h"
#include "core/store/saleindex.h"
#include "core/store/snapshot.h"
#include "ui/text/commandline.h"
#include "ui/text/journal.h"
#include "ui/text/number.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using text::Label;

/// What is known of one sale, for people.
class Telling {
 public:
  Telling(Session &session, const SaleStory &story, const till::JournalDetails &details)
      : m_session(session), m_story(story), m_details(details) {}

  void tell() {
    tellHead();
    tellItems();
    m_session.say(QString());
    for (const till::JournalEvent &event : m_details.events)
      m_session.say(timeOf(event.time) + QStringLiteral("  ") + text::describe(event, speaker()));
    tellBodies();
  }

 private:
  [[nodiscard]] const text::Speaker &speaker() const { return m_session.speaker(); }
  static QString timeOf(const QDateTime &time) {
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
  }
  void say(Label label, const QString &value) {
    if (!value.isEmpty()) m_session.say(text::line(label, value, speaker()));
  }

  void tellHead() {
    const till::JournalEntry &entry = m_story.entry;
    say(Label::Order, entry.orderId);
    say(Label::State, text::describe(m_story.shown, speaker()));
    for (const QString &sentence :
         {text::advise(entry.alarm, speaker()), text::advise(m_story.shown, entry.receiptId, speaker())}) {
      if (!sentence.isEmpty()) m_session.say(sentence);
    }
    say(Label::Created, timeOf(entry.created));
    say(Label::ToPay, text::sum(entry.amount, speaker()));
    say(Label::PaymentId, entry.receiptId);
    for (const sale::Payment &payment : m_story.duplicates) say(Label::OtherPayment, payment.id);
    if (entry.paid) say(Label::PaidAt, timeOf(*entry.paid));
    if (!m_story.check) return;
    if (m_story.check->number) say(Label::FiscalNumber, m_story.check->number->text());
    constexpr qsizetype longestLink = 2048;
    say(Label::FiscalLink, plainText(m_story.check->link, longestLink));
  }

  void tellItems() {
    if (!m_details.sold) return;
    for (const sale::CheckedLine &line : m_details.sold->sale.lines) {
      m_session.say(QStringLiteral("  ") + line.title + QStringLiteral("  ") +
                    text::quantity(line.quantity, speaker()) + QStringLiteral(" × ") +
                    text::money(line.price, speaker()) + QStringLiteral(" = ") +
                    text::money(line.net, speaker()));
    }
  }

  // The way they went, secrets covered.
  void tellBodies() {
    for (const till::JournalEvent &event : m_details.events) {
      if (const auto *call = std::get_if<till::CallBegun>(&event.what)) tellBody(event.time, call->request);
      if (const auto *call = std::get_if<till::CallEnded>(&event.what)) tellBody(event.time, call->reply);
    }
  }
  void tellBody(const QDateTime &time, const QString &body) {
    if (body.isEmpty()) return;
    if (!std::exchange(m_hasDetails, true)) {
      m_session.say(QString());
      m_session.say(text::line(text::Notice::Details, speaker()));
    }
    m_session.say(timeOf(time));
    m_session.say(body);
  }

  Session &m_session;
  const SaleStory &m_story;
  const till::JournalDetails &m_details;
  bool m_hasDetails = false;
};

}  // namespace

void runSaleShow(Session &session, const Finish &finish) {
  const QString &orderId = session.arguments().words.at(0);
  const auto notFound = [&] {
    failUnknownOrder(session, orderId);
    finish(ExitCode::NotFound);
  };
  const auto journal = readJournal(session);
  if (!journal) return finish(failBy(journal.error(), session));
  if (!journal.value()) return notFound();
  const store::Snapshot snapshot(journal.value()->database());
  const auto details = till::JournalReading(journal.value()->database()).details(orderId);
  if (!details) return finish(failBy(details.error(), session));
  if (!details.value()) return notFound();
  const TillOpen till = isTillOpen(session) ? TillOpen::Yes : TillOpen::No;
  const auto story = storyOf(*journal.value(), details.value()->entry, till);
  if (!story) return finish(failBy(story.error(), session));
  Telling(session, story.value(), *details.value()).tell();
  session.answer(valueOf(story.value(), Bodies::Told));
  finish(ExitCode::Done);
}

}  // namespace kassir::cli
