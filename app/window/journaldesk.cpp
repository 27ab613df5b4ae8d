#include "app/window/journaldesk.h"

#include <algorithm>

#include "core/settings/businessday.h"
#include "core/store/saleindex.h"
#include "core/till/access/access.h"

namespace kassir::window {

using sale::SaleState;

namespace {

std::vector<ui::NamelessPayment> namelessOf(const till::Checkout &checkout) {
  std::vector<ui::NamelessPayment> payments;
  for (const paycom::Receipt &receipt : checkout.candidates())
    payments.push_back({receipt.id, receipt.createTime, receipt.amount});
  return payments;
}

// The journal cannot tell a search that is under way from one that a dying program left.
void forgetSearchUnderWay(std::vector<till::JournalEvent> &events) {
  const auto last = std::find_if(events.rbegin(), events.rend(), [](const till::JournalEvent &event) {
    const auto *search = std::get_if<till::ListSearched>(&event.what);
    return search != nullptr && !search->outcome;
  });
  if (last != events.rend()) events.erase(std::next(last).base());
}

}  // namespace

JournalDesk::JournalDesk(Parts parts)
    : m_parts(std::move(parts)),
      m_reading(m_parts.journal.database(), m_parts.phoneHash),
      m_tables(m_parts.journal.database().path(), m_parts.worker, m_parts.speaker) {
  connect(&m_parts.sales, &till::OpenSales::changed, this,
          [this](const till::Checkout *checkout) { Q_EMIT changed(checkout->orderId()); });
  connect(&m_parts.fiscal, &FiscalFollowUp::changed, this, &JournalDesk::changed);
  connect(&m_parts.sweeping, &Sweeping::changed, this, &JournalDesk::comparisonChanged);
  connect(&m_parts.slips, &Slips::noted, this, &JournalDesk::changed);
  connect(&m_tables, &TableSaving::progressed, this, &JournalDesk::exportProgressed);
  connect(&m_tables, &TableSaving::saved, this, &JournalDesk::exported);
  connect(&m_tables, &TableSaving::failed, this, &JournalDesk::notExported);
}

ui::JournalPage *JournalDesk::makePage(QWidget *parent) {
  m_page = new ui::JournalPage(*this, m_parts.upkeep, m_parts.speaker, parent);
  wire(*m_page);
  return m_page;
}

void JournalDesk::find(const QString &orderId) {
  if (m_page) m_page->find(orderId);
}

void JournalDesk::wire(ui::JournalPage &page) {
  using Page = ui::JournalPage;
  connect(&page, &Page::lookWanted, this, [this](const QString &orderId) {
    if (till::Checkout *checkout = checkoutOf(orderId)) checkout->look();
  });
  connect(&page, &Page::cancelWanted, this, [this](const QString &orderId) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->giveUp());
  });
  connect(&page, &Page::giveUpWanted, this, [this](const QString &orderId, const QString &reason) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->giveUp(reason));
  });
  connect(&page, &Page::endByHandWanted, this, [this](const QString &orderId, const QString &reason) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->endByHand(reason));
  });
  connect(&page, &Page::overrideWanted, this, [this](const QString &orderId, const QString &reason) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->override(reason));
  });
  connect(&page, &Page::pickWanted, this, [this](const QString &orderId, const QString &payment) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->pick(payment));
  });
  connect(&page, &Page::settleWanted, this, [this](const QString &orderId, const QString &reason) {
    if (till::Checkout *checkout = checkoutOf(orderId)) tellOf(checkout->acknowledge(reason));
  });
  connect(&page, &Page::sendWanted, this, &JournalDesk::send);
  connect(&page, &Page::otherCancelWanted, this, [this](const QString &orderId, const QString &payment) {
    if (till::Checkout *checkout = checkoutOf(orderId)) checkout->cancelDuplicate(payment);
  });
  connect(&page, &Page::bringWanted, this, &JournalDesk::bring);
  connect(&page, &Page::printWanted, this, &JournalDesk::print);
  connect(&page, &Page::closeTillWanted, this, &JournalDesk::closeTillWanted);
}

QDate JournalDesk::today() const {
  return settings::businessDayOf(m_parts.clock.now(), m_parts.settings.shop);
}

void JournalDesk::read(const till::JournalQuery &query, std::optional<qint64> before, int most,
                       const Callback<FoundPage> &answer) {
  m_parts.worker.stop(m_search);
  store::SaleQuery meant = m_reading.meant(query);
  meant.before = before;
  meant.most = most;
  const store::SaleIndex index(m_parts.journal.database());
  const auto takesLong = index.takesLong(meant);
  if (!takesLong) return answer(failure(takesLong.error()));
  if (!takesLong.value()) return answer(index.page(meant));
  m_search = m_parts.worker.run<std::vector<till::JournalEntry>>(
      store::reading<std::vector<till::JournalEntry>>(
          m_parts.journal.database().path(),
          [meant](const store::Database &database, const store::Progress &) {
            return store::SaleIndex(database).page(meant);
          }),
      answer);
}

Result<bool, store::Failure> JournalDesk::isMeant(const till::JournalQuery &query,
                                                  const till::JournalEntry &entry) const {
  store::SaleQuery meant = m_reading.meant(query);
  meant.from = entry.sequence;
  meant.before = entry.sequence + 1;
  const auto found = store::SaleIndex(m_parts.journal.database()).page(meant);
  if (!found) return failure(found.error());
  return !found.value().empty();
}

Result<std::optional<till::JournalEntry>, store::Failure> JournalDesk::entry(const QString &orderId) const {
  return store::SaleIndex(m_parts.journal.database()).find(orderId);
}

// What is known of one that is under way is newer in memory than on the disk, if only by a moment.
Result<std::optional<ui::ShownSale>, store::Failure> JournalDesk::sale(const QString &orderId) const {
  auto details = m_reading.details(orderId);
  if (!details) return failure(details.error());
  if (!details.value()) return std::optional<ui::ShownSale>();
  ui::ShownSale sale{std::move(*details.value()), {}};
  if (const till::Checkout *checkout = m_parts.sales.find(orderId)) {
    sale.status = checkout->status();
    if (sale.status.state == SaleState::Reconciling) forgetSearchUnderWay(sale.details.events);
    sale.nameless = namelessOf(*checkout);
    sale.failure = checkout->failure();
    sale.server = checkout->serverName();
    return std::optional(std::move(sale));
  }
  const auto record = m_parts.journal.sales.find(orderId, m_parts.clock.moment());
  if (!record) return failure(record.error());
  if (record.value()) sale.status = record.value()->status;
  return std::optional(std::move(sale));
}

// A month of a large shop takes 2 ms.
void JournalDesk::sumPaid(const store::SalePeriod &period, const Callback<FoundSum> &answer) {
  m_parts.worker.stop(m_sum);
  constexpr qint64 daysAtOnce = 31;
  const bool isShort =
      period.from.isValid() && period.to.isValid() && period.from.daysTo(period.to) < daysAtOnce;
  if (isShort) return answer(store::SaleIndex(m_parts.journal.database()).paid(period));
  m_sum = m_parts.worker.run<store::SaleSum>(
      store::reading<store::SaleSum>(m_parts.journal.database().path(),
                                     [period](const store::Database &database, const store::Progress &) {
                                       return store::SaleIndex(database).paid(period);
                                     }),
      answer);
}

fiscal::LinkHosts JournalDesk::linkHosts() const {
  return till::linkHostsOf(m_parts.settings);
}

void JournalDesk::beginExport(const QString &path, const till::ExportRequest &request) {
  m_tables.begin(path, request);
}

void JournalDesk::stopExport() {
  m_tables.stop();
}

// Held until the till is closed: what was asked about it is answered also when nobody looks at it any more.
till::Checkout *JournalDesk::checkoutOf(const QString &orderId) {
  if (m_held.contains(orderId)) return m_parts.sales.find(orderId);
  till::Checkout *checkout = m_parts.sales.fetch(orderId);
  if (checkout != nullptr) {
    m_held.insert(orderId);
  } else if (m_page) {
    m_page->tell([] {
      return tr("Payme cannot be asked about this sale: check the kassa and its key in the settings");
    });
  }
  return checkout;
}

// A journal that does not take it says so on the banner.
void JournalDesk::tellOf(bool isDone) {
  if (!isDone && m_page)
    m_page->tell([] {
      return tr("Not possible at this moment: the sale has changed, or is being looked for. Try again.");
    });
}

// What waits to be sent goes out while somebody sees its payment: that is shown first.
void JournalDesk::send(const QString &orderId) {
  if (checkoutOf(orderId) == nullptr) return;
  bring(orderId);
  till::Checkout *shown = m_parts.paying.checkout();
  if (shown != nullptr && shown->orderId() == orderId) shown->send(till::Checkout::Unsent::TryAgain);
}

void JournalDesk::bring(const QString &orderId) {
  const till::Checkout *shown = m_parts.paying.checkout();
  if (shown == nullptr || shown->orderId() != orderId) {
    const auto aside = m_parts.keeper.aside();
    qint64 draft = 0;
    for (const till::AsideTicket &ticket : aside ? aside.value() : std::vector<till::AsideTicket>())
      if (ticket.orderId == orderId) draft = ticket.draft;
    draft != 0 ? m_parts.desk.bring(draft) : m_parts.desk.showSale(orderId);
  }
  Q_EMIT salePageWanted();
}

void JournalDesk::print(const QString &orderId) {
  const auto record = m_parts.journal.sales.find(orderId, m_parts.clock.moment());
  const auto details = m_reading.details(orderId);
  if (!record || !record.value() || !details || !details.value()) return;
  m_parts.slips.print(*record.value(), details.value()->check);
}

}  // namespace kassir::window
