#include "tests/support/journalfill.h"

#include <QCryptographicHash>
#include <algorithm>
#include <random>

#include "core/store/saleindex.h"
#include "core/till/journal/soldsale.h"

namespace kassir {

using namespace Qt::Literals::StringLiterals;

namespace {

using store::Action;
using store::Actor;
using store::Transaction;

constexpr int salesAUnit = 10'000;
constexpr int openSales = 10;

sale::CheckedLine lineOf(std::mt19937 &chance) {
  const QStringList nouns{u"Молоко"_s, u"Нан"_s,   u"Сүт"_s,    u"Хлеб"_s, u"Печенье"_s, u"Шай"_s,
                          u"Су"_s,     u"Сыр"_s,   u"Қаймақ"_s, u"Кофе"_s, u"Ет"_s,      u"Алма"_s,
                          u"Рис"_s,    u"Сахар"_s, u"Тұз"_s,    u"Мыло"_s, u"Батон"_s,   u"Йогурт"_s};
  const QStringList makers{u"«Ёлочка»"_s, u"«Айналайын»"_s, u"Село"_s, u"Дастархан"_s, u"Ақ"_s, u"Premium"_s};
  const auto at = [&chance](const QStringList &list) {
    return list[static_cast<qsizetype>(chance() % static_cast<unsigned>(list.size()))];
  };
  const auto kind = static_cast<qint64>(chance() % 900);
  const auto price = sale::Money::fromTiyin(100'000 + 50 * static_cast<qint64>(chance() % 40'000));
  const auto quantity = sale::Quantity::fromThousandths(1000 * (1 + static_cast<qint64>(chance() % 3)));
  const sale::Money gross = sale::grossOf(price, quantity);
  return {u"%1 %2 %3 г"_s.arg(at(nouns), at(makers), QString::number(100 + kind)),
          price,
          quantity,
          sale::Ikpu::parse(u"01905001001%1"_s.arg(100'000 + kind)).value(),
          sale::PackageCode::parse(QString::number(1'234'000 + kind)).value(),
          sale::VatRate::fromHundredths(12'00),
          std::nullopt,
          u"дана"_s,
          gross,
          {},
          gross,
          QString::number(4'780'000'100'000 + kind)};
}

// Some hundred sales that are sold again and again.
std::vector<store::FrozenSale> wares() {
  std::mt19937 chance(1);
  std::vector<store::FrozenSale> wares;
  for (int i = 0; i < 700; ++i) {
    sale::CheckedSale sale;
    for (auto left = 1 + chance() % 5; left > 0; --left) sale.lines.push_back(lineOf(chance));
    for (const sale::CheckedLine &line : sale.lines) sale.amount += line.net;
    store::FrozenSale frozen;
    frozen.amount = sale.amount;
    frozen.title = sale.lines.front().title;
    frozen.lineCount = static_cast<qint64>(sale.lines.size());
    frozen.checked = till::writeSoldSale(sale, {});
    frozen.payload = frozen.checked;
    frozen.orderField = u"order_id"_s;
    frozen.peer = {u"https://checkout.test.paycom.uz/api"_s, u"5e730e8e0b852a417aa49ceb"_s};
    frozen.searchWords = till::searchWordsOf(sale);
    wares.push_back(std::move(frozen));
  }
  return wares;
}

QString hexOf(std::mt19937 &chance, int digits) {
  QString text;
  for (; digits > 0; digits -= 8) text += u"%1"_s.arg(chance(), 8, 16, QChar(u'0'));
  return text;
}

/// Writes one sale after the other into the unit that is open.
class Writer {
 public:
  Writer(store::Journal &journal, const JournalFill &fill)
      : m_journal(journal), m_fill(fill), m_wares(wares()) {}

  [[nodiscard]] Result<void, store::Failure> write(int from, int to) {
    Transaction unit = m_journal.begin({Actor::Till, Action::Freeze, momentOf(from), {}, u"filled"_s});
    for (int i = from; i < to; ++i) writeSale(unit, i);
    return unit.commit();
  }

 private:
  [[nodiscard]] Moment momentOf(int number) const {
    const int daysAgo = (m_fill.sales - 1 - number) / m_fill.salesADay;
    const int inDay = number % m_fill.salesADay;
    const QDateTime morning(m_fill.lastDay.addDays(-daysAgo), {9, 0}, Qt::OffsetFromUTC, 5 * 3600);
    return {morning.addMSecs(qint64{inDay} * 12 * 3600 * 1000 / m_fill.salesADay), u"boot"_s, {}};
  }

  void writeSale(Transaction &unit, int number) {
    const Moment now = momentOf(number);
    store::FrozenSale frozen = m_wares[m_chance() % m_wares.size()];
    frozen.orderId = filledOrderId(m_fill, number);
    frozen.day = now.wall.date();
    frozen.created = now.wall;
    m_journal.sales.freeze(unit, frozen);
    const bool isOpen = m_fill.sales - number <= openSales;
    const bool isCancelled = !isOpen && m_chance() % 50 == 0;
    sale::SaleStatus status;
    status.state = isOpen        ? sale::SaleState::Accepted
                   : isCancelled ? sale::SaleState::Cancelled
                                 : sale::SaleState::Paid;
    status.attempts = 1;
    status.alarm = number == m_fill.sales - 1 ? sale::SaleAlarm::SomethingElse : sale::SaleAlarm::None;
    status.payment = sale::Payment{QString::number(now.wall.toSecsSinceEpoch(), 16) + hexOf(m_chance, 16),
                                   isCancelled ? sale::PaymentFace::Cancelled : sale::PaymentFace::Paid,
                                   isCancelled ? 50 : 4};
    m_journal.sales.setStatus(unit, frozen.orderId, status);
    writeAttempt(unit, frozen, now);
    writeActs(unit, frozen.orderId, now);
    if (!isOpen && !isCancelled) writeCheck(unit, frozen.orderId);
    if (m_chance() % 10 == 0) writePhone(unit, frozen.orderId, now);
  }

  void writeAttempt(Transaction &unit, const store::FrozenSale &sale, const Moment &now) {
    unit.write(
        u"INSERT INTO attempt (till, order_id, method, number, endpoint, kassa, began, began_offset, "
        u"request_id,"
        " request, request_hash, body_left, ended, http_status, reply, reply_hash, outcome)"
        " VALUES (:till, :order, 'create', 1, :endpoint, :kassa, :began, :offset, 1, :request, :hash,"
        " :left, :ended, 200, :reply, :reply_hash, 'accepted')"_s,
        {{u":till"_s, unit.till()},
         {u":order"_s, sale.orderId},
         {u":endpoint"_s, sale.peer.endpoint},
         {u":kassa"_s, sale.peer.kassa},
         {u":began"_s, store::utcOf(now.wall)},
         {u":offset"_s, store::offsetOf(now.wall)},
         {u":request"_s, sale.payload},
         {u":hash"_s, m_hash},
         {u":left"_s, store::utcOf(now.wall.addMSecs(40))},
         {u":ended"_s, store::utcOf(now.wall.addMSecs(300))},
         {u":reply"_s, sale.payload},
         {u":reply_hash"_s, m_hash}});
  }

  void writeActs(Transaction &unit, const QString &orderId, const Moment &now) {
    unit.write(
        u"INSERT INTO act (till, time, utc_offset, actor, action, order_id)"
        " SELECT :till, :time, :offset, 'till', value, :order FROM json_each('[\"freeze\", \"begin-attempt\","
        " \"body-leaves\", \"reply\", \"outcome\", \"look\"]')"_s,
        {{u":till"_s, unit.till()},
         {u":time"_s, store::utcOf(now.wall)},
         {u":offset"_s, store::offsetOf(now.wall)},
         {u":order"_s, orderId}});
  }

  void writeCheck(Transaction &unit, const QString &orderId) {
    const quint64 number = m_chance() * quint64{1'000} + m_chance() % 1'000;
    const QString text = QString::number(number).rightJustified(12, u'0').right(12);
    m_journal.checks.keep(unit, orderId,
                          {fiscal::FiscalNumber::read(text), u"https://ofd.soliq.uz/check?t="_s + text},
                          u"payme"_s);
  }

  void writePhone(Transaction &unit, const QString &orderId, const Moment &now) {
    const QString digits = u"99890%1"_s.arg(m_chance() % 10'000'000, 7, 10, QChar(u'0'));
    unit.write(
        u"INSERT INTO phone (till, order_id, ending, hash, time, utc_offset)"
        " VALUES (:till, :order, :ending, :hash, :time, :offset)"_s,
        {{u":till"_s, unit.till()},
         {u":order"_s, orderId},
         {u":ending"_s, digits.right(4)},
         {u":hash"_s, QCryptographicHash::hash(digits.toLatin1(), QCryptographicHash::Sha256)},
         {u":time"_s, store::utcOf(now.wall)},
         {u":offset"_s, store::offsetOf(now.wall)}});
  }

  store::Journal &m_journal;
  const JournalFill &m_fill;
  const std::vector<store::FrozenSale> m_wares;
  const QByteArray m_hash = QByteArray(32, '\x5a');
  std::mt19937 m_chance{2};
};

}  // namespace

Result<void, store::Failure> fillJournal(store::Journal &journal, const JournalFill &fill) {
  Writer writer(journal, fill);
  for (int from = 0; from < fill.sales; from += salesAUnit) {
    const auto written = writer.write(from, std::min(from + salesAUnit, fill.sales));
    if (!written) return written;
  }
  return {};
}

bool isFilled(store::Journal &journal, const JournalFill &fill) {
  const auto newest = store::SaleIndex(journal.database()).page({});
  if (!newest) return false;
  if (newest.value().empty()) return fillJournal(journal, fill).hasValue();
  return newest.value().front().sequence == fill.sales;
}

QString filledOrderId(const JournalFill &fill, int sale) {
  const int daysAgo = (fill.sales - 1 - sale) / fill.salesADay;
  return u"T1-%1-%2-ABCD"_s.arg(fill.lastDay.addDays(-daysAgo).toString(u"yyyyMMdd"_s),
                                QString::number(sale + 1));
}

}  // namespace kassir
