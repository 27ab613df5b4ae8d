#include "core/till/fiscal/paymefiscalwatch.h"

#include <array>

namespace kassir::till {

namespace {

using namespace std::chrono_literals;

// After the payment: at 5 s, and at 60 s.
constexpr std::array<std::chrono::milliseconds, 2> pauses{5s, 55s};

}  // namespace

PaymeFiscalWatch::PaymeFiscalWatch(paycom::PaycomClient &client, Clock &clock, QObject *parent)
    : FiscalWatch(parent), m_client(client), m_clock(clock) {}

void PaymeFiscalWatch::start(const QString &receiptId) {
  m_receiptId = receiptId;
  lookAfter(pauses.front());
}

void PaymeFiscalWatch::lookAfter(std::chrono::milliseconds pause) {
  m_clock.after(pause, Callback<>(this, [this] { look(); }));
}

void PaymeFiscalWatch::look() {
  ++m_looks;
  m_client.get(m_receiptId, Callback<Result<paycom::Receipt, paycom::Failure>>(
                                this, [this](const Result<paycom::Receipt, paycom::Failure> &answer) {
                                  if (answer) m_check = answer.value().fiscalCheck;
                                  const auto looks = static_cast<std::size_t>(m_looks);
                                  m_hasEnded = m_check.has_value() || looks == pauses.size();
                                  if (!m_hasEnded) lookAfter(pauses[looks]);
                                  Q_EMIT changed();
                                }));
}

}  // namespace kassir::till
