#include <algorithm>

#include "app/cli/listedsales.h"
#include "app/cli/openjournal.h"
#include "app/cli/parkedsale.h"
#include "app/cli/period.h"
#include "app/cli/salestory.h"
#include "core/store/snapshot.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using Entries = std::vector<till::JournalEntry>;

// Those of the days, and whatever still waits for somebody, in their order.
Result<Entries, store::Failure> listed(store::Journal &journal, const store::SalePeriod &period) {
  auto all = allOf(journal, {period, store::SaleChoice::All, std::nullopt});
  if (!all) return all;
  const auto open = allOf(journal, {{}, store::SaleChoice::Open, std::nullopt});
  if (!open) return open;
  Entries entries = std::move(all).value();
  entries.insert(entries.end(), open.value().begin(), open.value().end());
  std::sort(entries.begin(), entries.end(),
            [](const auto &one, const auto &other) { return one.sequence < other.sequence; });
  const auto isSame = [](const auto &one, const auto &other) { return one.sequence == other.sequence; };
  entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
  return entries;
}

/// What is printed of the sales, line by line.
class Listing {
 public:
  explicit Listing(Session &session) : m_session(session) {}

  void add(const SaleStory &story) {
    m_value.append(valueOf(story, Bodies::Left));
    QString state = text::describe(story.shown, m_session.speaker());
    const QString alarm = text::advise(story.entry.alarm, m_session.speaker());
    if (!alarm.isEmpty()) state += QStringLiteral(". ") + alarm;
    addRow(story.entry.created, story.entry.orderId, text::sum(story.entry.amount, m_session.speaker()),
           state);
  }
  void add(const ParkedSale &parked) {
    m_value.append(valueOf(parked));
    const text::Speaker &speaker = m_session.speaker();
    addRow(parked.changed, QStringLiteral("—"),
           parked.amount ? text::sum(*parked.amount, speaker) : QStringLiteral("—"),
           text::describe(sale::SaleState::Draft, speaker));
  }
  void tell() {
    qsizetype orderWidth = 0;
    qsizetype sumWidth = 0;
    for (const QStringList &row : m_rows) {
      orderWidth = std::max(orderWidth, row.at(1).size());
      sumWidth = std::max(sumWidth, row.at(2).size());
    }
    const QString gap = QStringLiteral("  ");
    for (const QStringList &row : m_rows)
      m_session.say(row.at(0) + gap + row.at(1).leftJustified(orderWidth) + gap +
                    row.at(2).rightJustified(sumWidth) + gap + row.at(3));
    if (m_rows.empty()) m_session.say(text::line(text::Notice::NoSales, m_session.speaker()));
    m_session.answer(m_value);
  }

 private:
  void addRow(const QDateTime &time, const QString &order, const QString &sum, const QString &state) {
    m_rows.push_back({time.toString(QStringLiteral("yyyy-MM-dd HH:mm")), order, sum, state});
  }

  Session &m_session;
  std::vector<QStringList> m_rows;
  Value m_value = Value::array();
};

Result<void, store::Failure> list(Session &session, store::Journal &journal, Listing &listing) {
  const TillOpen till = isTillOpen(session) ? TillOpen::Yes : TillOpen::No;
  // A till beside it may write between two of the readings.
  const store::Snapshot snapshot(journal.database());
  const auto entries = listed(journal, periodOf(session, SystemClock().now()));
  if (!entries) return failure(entries.error());
  for (const till::JournalEntry &entry : entries.value()) {
    const auto story = storyOf(journal, entry, till);
    if (!story) return failure(story.error());
    listing.add(story.value());
  }
  const auto parked = parkedSales(journal, session.settings().rules);
  if (!parked) return failure(parked.error());
  for (const ParkedSale &sale : parked.value()) listing.add(sale);
  return {};
}

}  // namespace

void runSaleList(Session &session, const Finish &finish) {
  const auto journal = readJournal(session);
  if (!journal) return finish(failBy(journal.error(), session));
  Listing listing(session);
  if (journal.value()) {
    if (const auto done = list(session, *journal.value(), listing); !done)
      return finish(failBy(done.error(), session));
  }
  listing.tell();
  finish(ExitCode::Done);
}

}  // namespace kassir::cli
