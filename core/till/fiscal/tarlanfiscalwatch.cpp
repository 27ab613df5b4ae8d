#include "core/till/fiscal/tarlanfiscalwatch.h"

namespace kassir::till {

TarlanFiscalWatch::TarlanFiscalWatch(tarlan::TarlanClient &client, Clock &clock, FiscalPatience patience,
                                     QObject *parent)
    : FiscalWatch(parent), m_client(client), m_clock(clock), m_patience(patience) {}

void TarlanFiscalWatch::start(const QString &orderId) {
  m_orderId = orderId;
  m_started = m_clock.steady();
  look();
}

std::optional<fiscal::FiscalCheck> TarlanFiscalWatch::check() const {
  return m_last && *m_last ? std::optional(m_last->value()) : std::nullopt;
}

std::optional<tarlan::LookupFailure> TarlanFiscalWatch::failure() const {
  return m_last && !*m_last ? std::optional(m_last->error()) : std::nullopt;
}

void TarlanFiscalWatch::look() {
  ++m_looks;
  m_client.lookUp(m_orderId, std::nullopt,
                  Callback<tarlan::Lookup>(this, [this](const tarlan::Lookup &lookup) { settle(lookup); }));
}

void TarlanFiscalWatch::settle(const tarlan::Lookup &lookup) {
  m_last.emplace(lookup);
  const auto left = m_patience.total - (m_clock.steady() - m_started);
  // The last look comes when patience ends, not some pause before it.
  const auto pause = std::min(m_patience.pauseAfter(m_looks), left);
  const bool mayCome = !lookup && (mayStillCome(lookup.error()) || tarlan::anotherTryMayHelp(lookup.error()));
  m_hasEnded = !mayCome || left <= std::chrono::milliseconds(0);
  if (!m_hasEnded) m_clock.after(pause, Callback<>(this, [this] { look(); }));
  Q_EMIT changed();
}

}  // namespace kassir::till
