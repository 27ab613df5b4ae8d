#include "ui/journal/saletext.h"

#include "ui/text/journal.h"
#include "ui/text/number.h"
#include "ui/text/till.h"
#include "ui/widgets/statelook.h"

namespace kassir::ui {

namespace {

QString between() {
  return QStringLiteral(" · ");
}

// By the clock of where it was sold.
QString withTime(const till::JournalDetails &sale, const QDateTime &time, const QString &words) {
  const QDateTime there = time.toOffsetFromUtc(sale.entry.created.offsetFromUtc());
  return there.toString(QStringLiteral("dd.MM.yyyy HH:mm:ss")) + QStringLiteral("  ") + words;
}

QString vatText(sale::VatRate rate, const till::ExportWords &words, const text::Speaker &speaker) {
  const QString text = text::vatRate(rate, speaker);
  return rate == sale::VatRate::withoutVat() ? text : words.vat + u' ' + text;
}

QString itemText(const sale::CheckedLine &line, const till::ExportWords &words,
                 const text::Speaker &speaker) {
  const QString unit = line.unitName.isEmpty() ? QString() : u' ' + line.unitName;
  QString text = line.title + u'\n' + text::quantity(line.quantity, speaker) + unit + QStringLiteral(" × ") +
                 text::money(line.price, speaker);
  if (line.discount != sale::Money()) text += QStringLiteral(" − ") + text::money(line.discount, speaker);
  text += QStringLiteral(" = ") + text::sum(line.net, speaker);
  return text + u'\n' + words.ikpu + u' ' + line.ikpu.digits() + between() +
         vatText(line.vat, words, speaker);
}

// The till asks again and again by itself: that is one thing that happened.
bool isTheSame(const till::JournalEvent &one, const till::JournalEvent &other) {
  const auto *act = std::get_if<till::ActDone>(&one.what);
  return act != nullptr && act->action == store::Action::Look && one.what == other.what;
}

}  // namespace

QString stateText(const till::JournalEntry &entry, const text::Speaker &speaker) {
  sale::SaleStatus status;
  status.state = entry.state;
  status.alarm = entry.alarm;
  status.attempts = entry.attempts;
  QString text = lookOf(status).sign + QStringLiteral(" ") + text::describe(entry.state, speaker);
  if (entry.alarm != sale::SaleAlarm::None) text += between() + text::describe(entry.alarm, speaker);
  return text;
}

QStringList itemTexts(const sale::CheckedSale &sold, const text::Speaker &speaker) {
  const till::ExportWords words = text::exportWords(speaker);
  QStringList texts;
  for (const sale::CheckedLine &line : sold.lines) texts << itemText(line, words, speaker);
  if (sold.shipping)
    texts << sold.shipping->title + QStringLiteral("\n= ") + text::sum(sold.shipping->price, speaker);
  return texts;
}

QStringList storyTexts(const till::JournalDetails &sale, const text::Speaker &speaker) {
  const std::vector<till::JournalEvent> &events = sale.events;
  QStringList texts;
  for (std::size_t i = 0; i < events.size();) {
    std::size_t next = i + 1;
    while (next < events.size() && isTheSame(events[i], events[next])) ++next;
    QString words = text::describe(events[i], speaker);
    if (next - i > 1) words += QStringLiteral(" × ") + text::integer(static_cast<qint64>(next - i));
    texts << withTime(sale, events[next - 1].time, words);
    i = next;
  }
  return texts;
}

QString bodiesText(const till::JournalDetails &sale, const text::Speaker &speaker) {
  QStringList texts;
  for (const till::JournalEvent &event : sale.events) {
    QString body;
    if (const auto *begun = std::get_if<till::CallBegun>(&event.what)) body = begun->request;
    if (const auto *ended = std::get_if<till::CallEnded>(&event.what)) body = ended->reply;
    if (!body.isEmpty()) texts << withTime(sale, event.time, text::describe(event, speaker)) + u'\n' + body;
  }
  return texts.join(QStringLiteral("\n\n"));
}

}  // namespace kassir::ui
