#include "app/cli/sending.h"

#include "app/cli/alarmvalue.h"
#include "app/cli/errorvalue.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using sale::SaleState;
using text::Label;
using text::Notice;

struct Outcome {
  const char *name;
  ExitCode code;
};

/// One attempt at a payment, and the wait for the customer if one was asked for. Deletes itself when it is
/// done.
class Sending : public QObject {
 public:
  Sending(Session &session, Finish finish, std::unique_ptr<SaleInHand> sale)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_sale(std::move(sale)),
        m_checkout(m_sale->checkout()) {
    connect(&m_checkout, &till::Checkout::changed, this, [this] { follow(); });
  }

  void start(till::Checkout::Unsent unsent) {
    // Before anything leaves, so that whoever started this can always find the sale again.
    m_session.note(m_checkout.orderId());
    say(text::line(Label::Order, m_checkout.orderId(), m_session.speaker()));
    say(text::line(Label::ToPay, text::sum(m_checkout.amount(), m_session.speaker()), m_session.speaker()));
    m_unsent = unsent;
    m_checkout.send(unsent);
  }

 private:
  void follow() {
    const sale::SaleState state = m_checkout.status().state;
    if (m_isDone) return;
    if (m_checkout.storeFailure()) return endWithoutJournal();
    const bool isBefore = state == sale::SaleState::Queued && !m_checkout.failure();
    if (isBefore || state == sale::SaleState::Sending) return;
    const bool mayWait = m_session.arguments().waitPaid && sale::isWatched(state);
    if (!mayWait || m_isLastLook) return report();
    if (!m_isWaiting) wait();
  }

  // What does not get onto the disk does not leave; what has left is told as far as it is known.
  void endWithoutJournal() {
    m_isDone = true;
    m_notKept = m_checkout.storeFailure();
    const bool isQueued = m_checkout.status().state == sale::SaleState::Queued;
    if (isQueued && m_unsent == till::Checkout::Unsent::Void) m_checkout.giveUp();
    report();
  }

  void wait() {
    m_isWaiting = true;
    sayCreated();
    say(text::line(Notice::WaitingForPayment, m_session.speaker()));
    m_checkout.watch();
    m_sale->clock().after(*m_session.arguments().waitPaid, Callback<>(this, [this] {
      // One look at the very end, so that a wait shorter than a pause is no wait for nothing.
      m_isLastLook = true;
      m_checkout.look();
    }));
  }

  void sayCreated() {
    const auto &payment = m_checkout.status().payment;
    say(text::line(Notice::PaymentCreated, m_session.speaker()));
    say(text::line(Label::PaymentId, payment->id, m_session.speaker()));
    say(text::line(Label::PayHere, m_checkout.payUrl().toString(QUrl::FullyEncoded), m_session.speaker()));
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
      case sale::SaleState::Void:
      case sale::SaleState::Absent:
      case sale::SaleState::Queued: return {"not-sent", ExitCode::NotSent};
      case sale::SaleState::Accepted:
      case sale::SaleState::Held:
      case sale::SaleState::Attention: return {"accepted", waited ? ExitCode::NotPaid : ExitCode::Done};
      default: break;
    }
    return hasLeft() ? Outcome{"unknown", ExitCode::Unknown} : Outcome{"not-sent", ExitCode::NotSent};
  }

  // Of an attempt whose end could not be kept.
  [[nodiscard]] bool hasLeft() const {
    return !m_checkout.failure() || m_checkout.failure()->kind != paycom::Failure::Kind::NotSent;
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
    } else if (const auto state = stateNumber()) {
      say(text::line(Label::State, describeState(*state), speaker));
    }
    // Who could not look cannot say that nobody paid.
    if (m_isLastLook && sale::isWatched(status.state) && !m_checkout.failure()) {
      say(text::notPaidWithin(static_cast<int>(m_session.arguments().waitPaid->count()), speaker));
    }
    if (const QString error = errorText(); !error.isEmpty()) m_session.complain(error);
    const QString server =
        m_checkout.failure() ? text::serverSaid(*m_checkout.failure(), speaker) : QString();
    const QString alarm = text::advise(status.alarm, speaker);
    for (const QString &sentence : {server, alarm}) {
      if (!sentence.isEmpty()) m_session.complain(sentence);
    }
  }

  [[nodiscard]] QString describeState(qint64 state) const {
    const bool hasError = m_checkout.status().state == sale::SaleState::Attention;
    return text::describeState(state, hasError, m_session.speaker());
  }

  // Payme's own; nothing before a payment is known.
  [[nodiscard]] std::optional<qint64> stateNumber() const {
    const auto &payment = m_checkout.status().payment;
    return payment ? payment->number : std::nullopt;
  }

  // What happened, and what it means for the sale.
  [[nodiscard]] QString errorText() const {
    const text::Speaker &speaker = m_session.speaker();
    if (m_notKept) {
      if (m_checkout.status().payment) return inWords(*m_notKept, speaker);
      const bool mayExist = outcome().code == ExitCode::Unknown;
      const QString meaning = mayExist ? text::notConfirmed(speaker) : text::notCreated(speaker);
      return inWords(*m_notKept, speaker) + u' ' + meaning;
    }
    if (!m_checkout.failure()) return {};
    const QString what = text::describe(*m_checkout.failure(), m_checkout.serverName(), speaker);
    switch (m_checkout.status().state) {
      case sale::SaleState::Queued:
      case sale::SaleState::Void:
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
    const auto state = stateNumber();
    Value error;
    if (m_notKept) {
      error = errorValue(codeOf(*m_notKept), errorText(), {});
    } else if (m_checkout.failure()) {
      error = errorValue(codeOf(*m_checkout.failure()), errorText(),
                         text::serverWords(m_checkout.failure()->message, m_session.speaker().language()));
    }
    Value value =
        Value::object({{QStringLiteral("order_id"), Value(m_checkout.orderId())},
                       {QStringLiteral("outcome"), Value(QString::fromLatin1(result.name))},
                       {QStringLiteral("receipt_id"), textOrNull(receiptId())},
                       {QStringLiteral("state"), state ? Value(*state) : Value()},
                       {QStringLiteral("pay_url"),
                        payment ? Value(m_checkout.payUrl().toString(QUrl::FullyEncoded)) : Value()},
                       {QStringLiteral("error"), error}});
    insertAlarm(value, m_checkout.status().alarm, m_checkout.status().duplicates);
    return value;
  }

  void say(const QString &line) { m_session.say(line); }

  Session &m_session;
  Finish m_finish;
  std::unique_ptr<SaleInHand> m_sale;
  till::Checkout &m_checkout;
  till::Checkout::Unsent m_unsent = till::Checkout::Unsent::Void;
  std::optional<store::Failure> m_notKept;  // even if a later step was
  bool m_isWaiting = false;
  bool m_isLastLook = false;
  bool m_isDone = false;
};

}  // namespace

void startSending(Session &session, const Finish &finish, std::unique_ptr<SaleInHand> sale,
                  till::Checkout::Unsent unsent) {
  (new Sending(session, finish, std::move(sale)))->start(unsent);
}

Value notSentValue(const QString &orderId, const Value &error) {
  Value value = Value::object({{QStringLiteral("order_id"), textOrNull(orderId)},
                               {QStringLiteral("outcome"), Value(QStringLiteral("not-sent"))},
                               {QStringLiteral("receipt_id"), Value()},
                               {QStringLiteral("state"), Value()},
                               {QStringLiteral("pay_url"), Value()},
                               {QStringLiteral("error"), error}});
  insertAlarm(value, sale::SaleAlarm::None, {});
  return value;
}

}  // namespace kassir::cli
