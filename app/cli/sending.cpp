#include "app/cli/sending.h"

#include "app/cli/connection.h"
#include "app/cli/errorvalue.h"
#include "core/till/checkout/checkout.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Label;
using text::Notice;
using sale::SaleState;

struct Outcome {
  const char *name;
  ExitCode code;
};

/// One attempt at a payment, and the wait for the customer if one was asked for. Deletes itself when it is
/// done.
class Sending : public QObject {
 public:
  Sending(Session &session, Finish finish, paycom::Kassa kassa, paycom::CreateRequest request)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_request(std::move(request)),
        m_server(kassa.endpoint.host()),
        m_connection(session),
        m_client(paycomClient(m_connection, std::move(kassa))),
        m_checkout(*m_client, m_connection.clock) {
    connect(&m_checkout, &till::Checkout::changed, this, [this] { follow(); });
  }

  void start() {
    say(text::line(Label::Order, m_request.orderId(), m_session.speaker()));
    say(text::line(Label::ToPay, text::sum(m_request.sale.amount, m_session.speaker()), m_session.speaker()));
    m_checkout.send(m_request);
  }

 private:
  void follow() {
    const sale::SaleState state = m_checkout.status().state;
    const bool isBefore = state == sale::SaleState::Queued && !m_checkout.failure();
    if (m_isDone || isBefore || state == sale::SaleState::Sending) return;
    const bool mayWait = m_session.arguments().waitPaid && sale::isWatched(state);
    if (!mayWait || m_isLastLook) return report();
    if (!m_isWaiting) wait();
  }

  void wait() {
    m_isWaiting = true;
    sayCreated();
    say(text::line(Notice::WaitingForPayment, m_session.speaker()));
    m_checkout.watch();
    m_connection.clock.after(*m_session.arguments().waitPaid, Callback<>(this, [this] {
      // One look at the very end, so that a wait shorter than a pause is no wait for nothing.
      m_isLastLook = true;
      m_checkout.look();
    }));
  }

  void sayCreated() {
    const auto &payment = m_checkout.status().payment;
    say(text::line(Notice::PaymentCreated, m_session.speaker()));
    say(text::line(Label::PaymentId, payment->id, m_session.speaker()));
    say(text::line(Label::PayHere, m_client->payUrl(payment->id).toString(QUrl::FullyEncoded),
                   m_session.speaker()));
    // Paycom's condition of use: every application says so where the customer is asked to pay. Never
    // translated.
    say(QStringLiteral("Powered by Payme"));
  }

  [[nodiscard]] Outcome outcome() const {
    const bool waited = m_session.arguments().waitPaid.has_value();
    switch (m_checkout.status().state) {
      case sale::SaleState::Paid: return {"paid", ExitCode::Done};
      case sale::SaleState::Cancelling:
      case sale::SaleState::Cancelled: return {"cancelled", ExitCode::NotPaid};
      case sale::SaleState::Rejected: return {"rejected", ExitCode::Refused};
      case sale::SaleState::Queued: return {"not-sent", ExitCode::NotSent};
      case sale::SaleState::Accepted:
      case sale::SaleState::Held:
      case sale::SaleState::Attention: return {"accepted", waited ? ExitCode::NotPaid : ExitCode::Done};
      default: return {"unknown", ExitCode::Unknown};
    }
  }

  void report() {
    m_isDone = true;
    const Outcome result = outcome();
    sayOutcome();
    m_session.answer(value(result));
    m_finish(result.code);
    deleteLater();
  }

  void sayOutcome() {
    const text::Speaker &speaker = m_session.speaker();
    const sale::SaleStatus &status = m_checkout.status();
    const bool isWaiting = status.state == sale::SaleState::Accepted;
    if (status.payment && !m_isWaiting && isWaiting) sayCreated();
    if (status.payment && !m_isWaiting && !isWaiting)
      say(text::line(Label::PaymentId, status.payment->id, speaker));
    if (status.state == sale::SaleState::Cancelled) {
      say(text::line(Notice::Cancelled, speaker));
    } else if (const auto state = m_checkout.stateNumber()) {
      say(text::line(Label::State, describeState(*state), speaker));
    }
    // Who could not look cannot say that nobody paid.
    if (m_isLastLook && sale::isWatched(status.state) && !m_checkout.failure()) {
      say(text::notPaidWithin(static_cast<int>(m_session.arguments().waitPaid->count()), speaker));
    }
    if (const QString error = errorText(); !error.isEmpty()) m_session.complain(error);
    const QString server =
        m_checkout.failure() ? text::serverSaid(*m_checkout.failure(), speaker) : QString();
    if (!server.isEmpty()) m_session.complain(server);
  }

  [[nodiscard]] QString describeState(qint64 state) const {
    const bool hasError = m_checkout.status().state == sale::SaleState::Attention;
    return text::describeState(state, hasError, m_session.speaker());
  }

  // What happened, and what it means for the sale.
  [[nodiscard]] QString errorText() const {
    if (!m_checkout.failure()) return {};
    const text::Speaker &speaker = m_session.speaker();
    const QString what = text::describe(*m_checkout.failure(), m_server, speaker);
    switch (m_checkout.status().state) {
      case sale::SaleState::Queued:
      case sale::SaleState::Rejected: return what + u' ' + text::notCreated(speaker);
      case sale::SaleState::Unknown:
        // A receipt that is not the one that was asked for says so itself.
        if (m_checkout.failure()->kind == paycom::Failure::Kind::Mismatch) return what;
        return what + u' ' + text::notConfirmed(speaker);
      default: return what;
    }
  }

  // Also of a receipt that is not the one that was asked for: somebody must be able to find it.
  [[nodiscard]] QString receiptId() const {
    if (m_checkout.status().payment) return m_checkout.status().payment->id;
    return m_checkout.failure() ? m_checkout.failure()->receiptId : QString();
  }

  [[nodiscard]] Value value(const Outcome &result) const {
    const auto &payment = m_checkout.status().payment;
    const auto state = m_checkout.stateNumber();
    Value error;
    if (m_checkout.failure()) {
      error = errorValue(codeOf(*m_checkout.failure()), errorText(),
                         text::serverWords(m_checkout.failure()->message, m_session.speaker().language()));
    }
    return Value::object(
        {{QStringLiteral("order_id"), Value(m_request.orderId())},
         {QStringLiteral("outcome"), Value(QString::fromLatin1(result.name))},
         {QStringLiteral("receipt_id"), textOrNull(receiptId())},
         {QStringLiteral("state"), state ? Value(*state) : Value()},
         {QStringLiteral("pay_url"),
          payment ? Value(m_client->payUrl(payment->id).toString(QUrl::FullyEncoded)) : Value()},
         {QStringLiteral("error"), error}});
  }

  void say(const QString &line) { m_session.say(line); }

  Session &m_session;
  Finish m_finish;
  paycom::CreateRequest m_request;
  QString m_server;
  Connection m_connection;
  std::unique_ptr<paycom::PaycomClient> m_client;
  till::Checkout m_checkout;
  bool m_isWaiting = false;
  bool m_isLastLook = false;
  bool m_isDone = false;
};

}  // namespace

void startSending(Session &session, const Finish &finish, paycom::Kassa kassa,
                  paycom::CreateRequest request) {
  (new Sending(session, finish, std::move(kassa), std::move(request)))->start();
}

}  // namespace kassir::cli
