#include "app/window/paying.h"

#include <algorithm>

#include "core/till/access/access.h"
#include "core/till/journal/orderid.h"
#include "core/till/fiscal/fiscalplan.h"
#include "core/till/fiscal/paymefiscalwatch.h"
#include "core/till/fiscal/tarlanfiscalwatch.h"

namespace kassir::window {

Paying::Way::Way(settings::Settings chosen, paycom::Kassa kassa, sale::CheckedSale sent, Clock &clock,
                 Connections &connections)
    : sale(std::move(sent)),
      began(clock.now()),
      settings(std::move(chosen)),
      transport(till::networkPolicyOf(settings)),
      toPaycom(transport, till::Vendor::Paycom, connections),
      toTarlan(transport, till::Vendor::Tarlan, connections),
      paycom(toPaycom, std::move(kassa), paycom::firstRequestId()),
      checkout(std::make_unique<till::Checkout>(paycom, clock)) {}

Paying::Paying(const vault::SecretStore &secrets, Clock &clock, Connections &connections)
    : m_secrets(secrets), m_clock(clock), m_connections(connections) {}

Result<void, till::SetupFailure> Paying::begin(const sale::CheckedSale &sale,
                                               const std::vector<till::Ticket::AccountField> &account,
                                               const settings::Settings &settings) {
  auto kassa = till::kassaOf(settings, m_secrets);
  if (!kassa) return failure(kassa.error());
  end();
  m_way = std::make_unique<Way>(settings, std::move(kassa).value(), sale, m_clock, m_connections);

  paycom::CreateRequest request{
      sale, {{settings.paycom.orderField, orderId(account, settings)}}, settings.rules.fractionalCount};
  for (const auto &field : account) {
    if (field.name != settings.paycom.orderField) request.account.push_back({field.name, field.value});
  }
  for (auto field = settings.paycom.account.begin(); field != settings.paycom.account.end(); ++field) {
    const bool isGiven = std::any_of(request.account.begin(), request.account.end(),
                                     [&field](const auto &row) { return row.name == field.key(); });
    if (!isGiven) request.account.push_back({field.key(), field.value()});
  }
  connect(m_way->checkout.get(), &till::Checkout::changed, this, &Paying::follow);
  m_way->checkout->send(request);
  m_way->checkout->watch();
  return {};
}

std::optional<sale::Problem> Paying::objection(const std::vector<till::Ticket::AccountField> &account,
                                               const settings::Settings &settings) const {
  const auto given = std::find_if(account.begin(), account.end(), [&settings](const auto &field) {
    return field.name == settings.paycom.orderField;
  });
  if (given == account.end()) return std::nullopt;
  const sale::Place place{sale::Member::Account, std::nullopt, given->name};
  if (!till::isOrderId(given->value))
    return sale::Problem{sale::Severity::Error, place, sale::Rule::OrderIdMalformed, {}};
  if (m_usedOrders.contains(given->value))
    return sale::Problem{sale::Severity::Error, place, sale::Rule::OrderIdUsed, {given->value}};
  return std::nullopt;
}

// A sale from a file brings the order id it was given elsewhere; every other gets one of ours.
QString Paying::orderId(const std::vector<till::Ticket::AccountField> &account,
                        const settings::Settings &settings) const {
  for (const auto &field : account) {
    if (field.name == settings.paycom.orderField) return field.value;
  }
  const till::Random random = till::systemRandom();
  return settings.till.orderIdForm == settings::OrderIdForm::Digits
             ? till::digitsOrderId(m_clock.now(), random)
             : till::textOrderId(settings.till.name, m_clock.now(), random);
}

void Paying::end() {
  if (!m_way) return;
  if (m_way->checkout->status().state != sale::SaleState::Draft)
    m_usedOrders.insert(m_way->checkout->orderId());
  // It may be one of its own signals that ends it.
  m_way->checkout->disconnect(this);
  QMetaObject::invokeMethod(
      this, [way = std::shared_ptr<Way>(std::move(m_way))] {}, Qt::QueuedConnection);
}

void Paying::follow() {
  if (m_way->checkout->status().state == sale::SaleState::Paid && !m_way->isFiscalBegun) {
    m_way->isFiscalBegun = true;
    m_way->fiscalWatch = watchFiscal();
    if (m_way->fiscalWatch) Q_EMIT fiscalWatchBegan();
  }
  Q_EMIT changed();
}

std::unique_ptr<till::FiscalWatch> Paying::watchFiscal() {
  switch (till::fiscalSourceAfterPayment(m_way->settings)) {
    case till::FiscalSource::Nowhere: return nullptr;
    case till::FiscalSource::Payme: {
      auto watch = std::make_unique<till::PaymeFiscalWatch>(m_way->paycom, m_clock);
      watch->start(m_way->checkout->status().payment->id);
      return watch;
    }
    case till::FiscalSource::Tarlan: {
      auto account = till::tarlanAccountOf(m_way->settings, m_secrets, std::nullopt);
      if (!account) {
        Q_EMIT fiscalNotSetUp(account.error());
        return nullptr;
      }
      m_way->tarlan =
          std::make_unique<tarlan::TarlanClient>(m_way->toTarlan, m_clock, std::move(account).value());
      auto watch = std::make_unique<till::TarlanFiscalWatch>(*m_way->tarlan, m_clock);
      watch->start(m_way->checkout->orderId());
      return watch;
    }
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::window
