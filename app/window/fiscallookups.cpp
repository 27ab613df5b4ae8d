#include "app/window/fiscallookups.h"

#include "core/till/access/access.h"

namespace kassir::window {

namespace {

till::FiscalLookup settled(const tarlan::Lookup &lookup) {
  if (lookup) return lookup.value();
  return failure(till::FiscalLookupFailure(lookup.error()));
}

}  // namespace

FiscalLookups::Way::Way(const settings::Settings &settings, Clock &clock, Connections &connections,
                        tarlan::Account account)
    : transport(till::networkPolicyOf(settings)),
      watched(transport, till::Vendor::Tarlan, connections),
      client(watched, clock, std::move(account)) {}

FiscalLookups::FiscalLookups(const settings::Settings &settings, const vault::SecretStore &secrets,
                             Clock &clock, Connections &connections)
    : m_settings(settings), m_secrets(secrets), m_clock(clock), m_connections(connections) {}

void FiscalLookups::lookUp(const QString &orderId, const std::optional<QString> &serviceCode,
                           Callback<till::FiscalLookup> callback) {
  end();
  m_question = std::make_unique<QObject>();
  auto account = till::tarlanAccountOf(m_settings, m_secrets, serviceCode);
  if (!account) {
    const till::FiscalLookup refusal = failure(till::FiscalLookupFailure(account.error()));
    return m_clock.after(std::chrono::milliseconds(0),
                         Callback<>(m_question.get(), [callback, refusal] { callback(refusal); }));
  }
  m_way = std::make_unique<Way>(m_settings, m_clock, m_connections, std::move(account).value());
  m_way->client.lookUp(
      orderId, serviceCode,
      Callback<tarlan::Lookup>(m_question.get(), [this, callback](const tarlan::Lookup &lookup) {
        end();
        callback(settled(lookup));
      }));
}

void FiscalLookups::stop() {
  end();
}

fiscal::LinkHosts FiscalLookups::linkHosts() const {
  return till::linkHostsOf(m_settings);
}

void FiscalLookups::end() {
  m_question.reset();
  if (!m_way) return;
  // It may be its own answer that ends it.
  QMetaObject::invokeMethod(
      &m_lifetime, [way = std::shared_ptr<Way>(std::move(m_way))] {}, Qt::QueuedConnection);
}

}  // namespace kassir::window
