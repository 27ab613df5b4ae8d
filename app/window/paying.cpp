#include "app/window/paying.h"

#include "core/till/access/access.h"
#include "core/till/journal/freezing.h"
#include "core/till/journal/orderid.h"

namespace kassir::window {

namespace {

std::vector<paycom::AccountRow> rowsOf(const std::vector<till::Ticket::AccountField> &account) {
  std::vector<paycom::AccountRow> rows;
  for (const till::Ticket::AccountField &field : account) rows.push_back({field.name, field.value});
  return rows;
}

}  // namespace

Paying::Paying(Parts parts) : m_parts(parts) {
  connect(&m_parts.sales, &till::OpenSales::changed, this, [this](const till::Checkout *changed) {
    if (changed == m_checkout) Q_EMIT this->changed();
  });
}

Result<void, PayFailure> Paying::begin(const sale::CheckedSale &sale,
                                       const std::vector<till::Ticket::AccountField> &account,
                                       const settings::Settings &settings) {
  // Asked before the sale freezes: what is not set up needs no sale in the journal.
  if (const auto kassa = till::kassaOf(settings, m_parts.secrets); !kassa)
    return failure(PayFailure(kassa.error()));
  const auto keepTicket = [this](store::Transaction &unit, const QString &orderId) {
    m_parts.keeper.freezeInto(unit, orderId);
  };
  auto frozen = till::freeze(m_parts.journal, {sale, rowsOf(account)}, settings, m_parts.clock.moment(),
                             store::Actor::Cashier, systemRandom(), keepTicket);
  if (!frozen) return failure(PayFailure(frozen.error()));
  const QString orderId = frozen.value().frozen.orderId;
  m_parts.keeper.setFrozen(orderId);
  m_parts.sales.add(std::move(frozen).value());
  if (show(orderId)) m_checkout->send(till::Checkout::Unsent::TryAgain);
  return {};
}

std::optional<sale::Problem> Paying::objection(const std::vector<till::Ticket::AccountField> &account,
                                               const settings::Settings &settings) const {
  const auto given = till::givenOrderId(rowsOf(account), settings);
  if (!given) return std::nullopt;
  const sale::Place place{sale::Member::Account, std::nullopt, settings.paycom.orderField};
  if (!till::isOrderId(*given))
    return sale::Problem{sale::Severity::Error, place, sale::Rule::OrderIdMalformed, {}};
  const auto isKnown = m_parts.journal.sales.isKnown(*given);
  if (isKnown && isKnown.value())
    return sale::Problem{sale::Severity::Error, place, sale::Rule::OrderIdUsed, {*given}};
  return std::nullopt;
}

bool Paying::show(const QString &orderId) {
  end();
  m_checkout = m_parts.sales.fetch(orderId);
  if (m_checkout == nullptr) return false;
  m_checkout->watch();
  m_sold = till::readSoldSale(m_checkout->record().frozen.checked).value_or(till::SoldSale());
  Q_EMIT changed();
  return true;
}

sale::SaleStatus Paying::keptStatus(const QString &orderId) const {
  const auto found = m_parts.journal.sales.find(orderId, m_parts.clock.moment());
  return found && found.value() ? found.value()->status : sale::SaleStatus();
}

void Paying::end() {
  if (m_checkout == nullptr) return;
  const QString orderId = m_checkout->orderId();
  m_checkout->leaveAlone();
  m_checkout = nullptr;
  m_parts.sales.release(orderId);
}

}  // namespace kassir::window
