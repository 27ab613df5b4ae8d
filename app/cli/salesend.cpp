#include <algorithm>

#include "app/cli/connection.h"
#include "app/cli/errorvalue.h"
#include "app/cli/saleinput.h"
#include "core/till/checkout/checkout.h"
#include "core/till/checkout/orderid.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Label;
using text::Notice;
using till::CheckoutState;

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
    const CheckoutState state = m_checkout.status().state;
    const bool isBefore = state == CheckoutState::Queued && !m_checkout.failure();
    if (m_isDone || isBefore || state == CheckoutState::Sending) return;
    const bool mayWait = m_session.arguments().waitPaid && till::isWatched(state);
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
    // Paycom's condition of use: every application says so where the customer is asked to pay. Never translated.
    say(QStringLiteral("Powered by Payme"));
  }

  [[nodiscard]] Outcome outcome() const {
    const bool waited = m_session.arguments().waitPaid.has_value();
    switch (m_checkout.status().state) {
      case CheckoutState::Paid: return {"paid", ExitCode::Done};
      case CheckoutState::Cancelling:
      case CheckoutState::Cancelled: return {"cancelled", ExitCode::NotPaid};
      case CheckoutState::Rejected: return {"rejected", ExitCode::Refused};
      case CheckoutState::Queued: return {"not-sent", ExitCode::NotSent};
      case CheckoutState::Accepted:
      case CheckoutState::Held:
      case CheckoutState::Attention: return {"accepted", waited ? ExitCode::NotPaid : ExitCode::Done};
      default: return {"unknown", ExitCode::Unknown};
    }
  }

  void report() {
    m_isDone = true;
    const Outcome result = outcome();
    sayOutcome(result);
    m_session.answer(value(result));
    m_finish(result.code);
    deleteLater();
  }

  void sayOutcome(const Outcome &result) {
    const text::Speaker &speaker = m_session.speaker();
    const auto state = m_checkout.paycomState();
    if (m_checkout.status().payment && !m_isWaiting) sayCreated();
    if (state) say(text::line(Label::State, describeState(*state), speaker));
    if (result.code == ExitCode::NotPaid && m_checkout.status().state != CheckoutState::Cancelled) {
      say(text::notPaidWithin(
          static_cast<int>(m_session.arguments().waitPaid.value_or(std::chrono::seconds(0)).count()),
          speaker));
    }
    if (const QString error = errorText(); !error.isEmpty()) m_session.complain(error);
    const QString server =
        m_checkout.failure() ? text::serverSaid(*m_checkout.failure(), speaker) : QString();
    if (!server.isEmpty()) m_session.complain(server);
  }

  [[nodiscard]] QString describeState(qint64 state) const {
    const bool hasError = m_checkout.status().state == CheckoutState::Attention;
    return text::describeState(state, hasError, m_session.speaker());
  }

  // What happened, and what it means for the sale.
  [[nodiscard]] QString errorText() const {
    if (!m_checkout.failure()) return {};
    const text::Speaker &speaker = m_session.speaker();
    const QString what = text::describe(*m_checkout.failure(), m_server, speaker);
    switch (m_checkout.status().state) {
      case CheckoutState::Queued:
      case CheckoutState::Rejected: return what + u' ' + text::notCreated(speaker);
      case CheckoutState::Unknown:
        // A receipt that is not the one that was asked for says so itself.
        if (m_checkout.failure()->kind == paycom::Failure::Kind::Mismatch) return what;
        return what + u' ' + text::notConfirmed(speaker);
      default: return what;
    }
  }

  [[nodiscard]] Value value(const Outcome &result) const {
    const auto &payment = m_checkout.status().payment;
    const auto state = m_checkout.paycomState();
    Value error;
    if (m_checkout.failure()) {
      error = errorValue(codeOf(*m_checkout.failure()), errorText(),
                         text::serverWords(m_checkout.failure()->message, m_session.speaker().language()));
    }
    return Value::object(
        {{QStringLiteral("order_id"), Value(m_request.orderId())},
         {QStringLiteral("outcome"), Value(QString::fromLatin1(result.name))},
         {QStringLiteral("receipt_id"), payment ? Value(payment->id) : Value()},
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

Value notSent(const QString &orderId, const Value &error) {
  return Value::object({{QStringLiteral("order_id"), textOrNull(orderId)},
                        {QStringLiteral("outcome"), Value(QStringLiteral("not-sent"))},
                        {QStringLiteral("receipt_id"), Value()},
                        {QStringLiteral("state"), Value()},
                        {QStringLiteral("pay_url"), Value()},
                        {QStringLiteral("error"), error}});
}

// The order field first, then what the file and the settings add; the file speaks for this one sale, so it
// goes first.
std::vector<paycom::AccountRow> accountOf(const paycom::SaleFile &file, const settings::Settings &settings) {
  const settings::PaycomSettings &paycom = settings.paycom;
  const auto hasRow = [](const std::vector<paycom::AccountRow> &rows, const QString &name) {
    return std::any_of(rows.begin(), rows.end(),
                       [&name](const paycom::AccountRow &row) { return row.name == name; });
  };
  const auto given =
      std::find_if(file.account.begin(), file.account.end(),
                   [&paycom](const paycom::AccountRow &row) { return row.name == paycom.orderField; });
  const QDateTime now = QDateTime::currentDateTime();
  const bool asDigits = settings.till.orderIdForm == settings::OrderIdForm::Digits;
  const QString made = asDigits ? till::digitsOrderId(now, till::systemRandom())
                                : till::textOrderId(settings.till.name, now, till::systemRandom());
  std::vector<paycom::AccountRow> rows{
      {paycom.orderField, given == file.account.end() ? made : given->value}};
  for (const paycom::AccountRow &row : file.account) {
    if (!hasRow(rows, row.name)) rows.push_back(row);
  }
  for (auto row = paycom.account.begin(); row != paycom.account.end(); ++row) {
    if (!hasRow(rows, row.key())) rows.push_back({row.key(), row.value()});
  }
  return rows;
}

void refuseProblems(const sale::Problems &problems, Session &session, const Finish &finish) {
  sayProblems(problems, session);
  session.complain(text::line(Notice::NothingSent, session.speaker()));
  const Value code(QStringLiteral("problems"));
  Value value = notSent({}, errorValue(code, text::line(Notice::NothingSent, session.speaker()), {}));
  value.insert(QStringLiteral("problems"), problemsValue(problems, session.speaker()));
  session.answer(value);
  finish(ExitCode::Problems);
}

}  // namespace

void runSaleSend(Session &session, const Finish &finish) {
  const paycom::SaleFile file = readSale(session.arguments().words.at(0));
  sale::Check checked = paycom::checkSaleFile(file, session.settings().rules, sale::Purpose::Send);
  std::vector<paycom::AccountRow> account = accountOf(file, session.settings());
  if (!till::isOrderId(account.front().value)) {
    checked.problems.push_back({sale::Severity::Error,
                                {sale::Member::Account, std::nullopt, account.front().name},
                                sale::Rule::OrderIdMalformed,
                                {}});
    checked.sale.reset();
  }
  if (!checked.sale) return refuseProblems(checked.problems, session, finish);
  if (!checked.problems.empty()) sayProblems(checked.problems, session);

  auto kassa = till::kassaOf(session.settings(), session.secrets());
  if (!kassa) {
    const QString text = text::describe(kassa.error(), session.speaker());
    session.complain(text + u' ' + text::notCreated(session.speaker()));
    session.answer(notSent(account.front().value, errorValue(codeOf(kassa.error()), text, {})));
    return finish(ExitCode::NotSent);
  }
  paycom::CreateRequest request{*std::move(checked.sale), std::move(account),
                                session.settings().rules.fractionalCount};
  (new Sending(session, finish, std::move(kassa).value(), std::move(request)))->start();
}

}  // namespace kassir::cli
