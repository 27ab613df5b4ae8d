#include "app/window/connections.h"

#include <optional>

namespace kassir::window {

namespace {

using ui::Connection;

// Nothing where this computer held the request back.
std::optional<Connection> toldBy(const net::Exchange &exchange) {
  using Code = net::Failure::Code;
  if (exchange) return Connection::Connected;
  switch (exchange.error().code) {
    case Code::HeldBack:
    case Code::HeaderMalformed:
    case Code::HttpsRequired: return std::nullopt;
    case Code::Redirected:
    case Code::TooLarge:
    case Code::Encoded: return Connection::Connected;  // somebody answered
    case Code::TlsUnavailable:
    case Code::CaFileUnreadable:
    case Code::HostNotFound:
    case Code::ConnectionRefused:
    case Code::NetworkUnreachable:
    case Code::ProxyFailed:
    case Code::CertificateExpired:
    case Code::CertificateWrongHost:
    case Code::CertificateUntrusted:
    case Code::TlsFailed:
    case Code::TimedOut:
    case Code::ConnectionLost:
    case Code::NotHttp: return Connection::Lost;
  }
  Q_UNREACHABLE();
}

std::size_t placeOf(till::Vendor vendor) {
  return static_cast<std::size_t>(vendor);
}

bool haveTheSameWay(const settings::Settings &one, const settings::Settings &other) {
  return one.paycom == other.paycom && one.tarlan == other.tarlan && one.caFile == other.caFile &&
         one.proxy == other.proxy;
}

}  // namespace

void Connections::follow(const settings::Settings &settings) {
  if (!haveTheSameWay(m_settings, settings)) m_states.fill(Connection::NotChecked);
  m_settings = settings;
  Q_EMIT changed();
}

void Connections::note(till::Vendor vendor, const net::Exchange &exchange) {
  if (exchange && exchange.value().date) Q_EMIT dated(vendor, *exchange.value().date);
  const auto told = toldBy(exchange);
  if (!told || m_states[placeOf(vendor)] == *told) return;
  m_states[placeOf(vendor)] = *told;
  Q_EMIT changed();
}

std::vector<ui::VendorConnection> Connections::all() const {
  std::vector<ui::VendorConnection> all;
  if (m_settings.vendors.paycom)
    all.push_back({QStringLiteral("Payme"), m_states[placeOf(till::Vendor::Paycom)]});
  if (m_settings.vendors.tarlan)
    all.push_back({QStringLiteral("Tarlan"), m_states[placeOf(till::Vendor::Tarlan)]});
  return all;
}

}  // namespace kassir::window
