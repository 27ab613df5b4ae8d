#include <algorithm>

#include "app/cli/errorvalue.h"
#include "app/cli/saleinhand.h"
#include "app/cli/salereport.h"
#include "app/cli/secretinput.h"
#include "ui/text/commandline.h"
#include "ui/text/paycom.h"

namespace kassir::cli {

namespace {

using json::Value;
using sale::SaleState;
using text::Notice;

// Payme asks the customer's bank in between. From the answer to the code on: until that comes nobody can say
// that nothing is paid, and each call has a deadline of its own.
constexpr std::chrono::seconds usualPatience(30);

/// Pays a sale by the code that the customer shows, and looks at the payment whatever the answer was. Deletes
/// itself when it is done.
class PayingByCode : public QObject {
 public:
  PayingByCode(Session &session, Finish finish, std::unique_ptr<SaleInHand> sale)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_sale(std::move(sale)),
        m_checkout(m_sale->checkout()) {}

  void start(paycom::PaymentCode code) {
    if (m_checkout.status().state == SaleState::Paid) return end({"paid", ExitCode::Done});
    if (m_checkout.status().state != SaleState::Accepted) return end(notPossible(say(Notice::NothingWaits)));
    m_codesBefore = codesTried();
    if (m_checkout.payment().payByCode(std::move(code)) != till::CallStart::Begun)
      return end({"not-sent", ExitCode::NotSent, say(Notice::NothingChanged)});
    connect(&m_checkout.payment(), &till::PaymentCalls::changed, this, [this] { follow(); });
  }

 private:
  [[nodiscard]] QString say(Notice notice) const { return text::line(notice, m_session.speaker()); }

  [[nodiscard]] qsizetype codesTried() const {
    const auto attempts = m_sale->journal().attempts.withoutBodies(m_checkout.orderId());
    if (!attempts) return 0;
    return std::count_if(attempts.value().begin(), attempts.value().end(),
                         [](const auto &attempt) { return attempt.call.method == store::Method::Pay; });
  }

  // First the answer to the code comes, and then that of the look at it. No code goes out where the look
  // before it found the payment taken, or found nothing: then there is nothing more to come.
  void follow() {
    if (m_checkout.payment().isPaying()) return;
    if (codesTried() == m_codesBefore) return end(outcome());
    const auto patience = m_session.arguments().waitPaid.value_or(usualPatience);
    if (!std::exchange(m_isAnswered, true))
      return m_sale->clock().after(patience, Callback<>(this, [this] { end(outcome()); }));
    const bool mayStillCome = m_checkout.status().state == SaleState::Accepted &&
                              !m_checkout.payment().payFailure() && !m_checkout.failure();
    if (!mayStillCome) return end(outcome());
    if (!std::exchange(m_isWatching, true)) m_checkout.watch();
  }

  [[nodiscard]] SaleOutcome outcome() const {
    switch (m_checkout.status().state) {
      case SaleState::Paid: return {"paid", ExitCode::Done};
      case SaleState::Held: return {"held", ExitCode::NotPaid};
      case SaleState::Attention: return {"attention", ExitCode::NotPaid};
      case SaleState::Cancelled: return {"cancelled", ExitCode::NotPaid};
      default: break;
    }
    const auto &failed = m_checkout.payment().payFailure();
    const bool isUnsent = failed && failed->kind == paycom::Failure::Kind::NotSent;
    // Who could not look does not know, unless the code never left.
    if (!isUnsent && m_checkout.payment().failure()) {
      const SaleOutcome unseen =
          failedBy(*m_checkout.payment().failure(), m_checkout.serverName(), m_session);
      return {"unknown", ExitCode::Unknown, unseen.text, unseen.error};
    }
    if (!failed) return {"accepted", ExitCode::NotPaid, say(Notice::NotPaidByCode)};
    if (m_checkout.payment().hasSurelyPaidNothing())
      return failedBy(*failed, m_checkout.serverName(), m_session);
    return notConfirmed(*failed);
  }

  // Payme's words, and not ours about their code: that no money was taken is what it says, and no proof.
  [[nodiscard]] SaleOutcome notConfirmed(const paycom::Failure &failed) const {
    const text::Speaker &speaker = m_session.speaker();
    const QString said = failed.kind == paycom::Failure::Kind::Refused
                             ? text::serverSaid(failed, speaker)
                             : text::describe(failed, m_checkout.serverName(), speaker);
    const QString words = say(Notice::CodeNotConfirmed) + u' ' + said;
    return {"unknown", ExitCode::Unknown, words,
            errorValue(codeOf(failed), words, text::serverWords(failed.message, speaker.language()))};
  }

  void end(const SaleOutcome &outcome) {
    if (std::exchange(m_isDone, true)) return;
    m_finish(report(reported(m_checkout), outcome, m_session));
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  std::unique_ptr<SaleInHand> m_sale;
  till::Checkout &m_checkout;
  qsizetype m_codesBefore = 0;
  bool m_isAnswered = false;
  bool m_isWatching = false;
  bool m_isDone = false;
};

}  // namespace

void runSalePay(Session &session, const Finish &finish) {
  session.complain(text::line(Notice::TypeCode, session.speaker()));
  auto code = paycom::PaymentCode::parse(readSecret());
  if (!code) {
    session.fail(Value(QStringLiteral("code")), text::line(Notice::NotACode, session.speaker()));
    return finish(ExitCode::Problems);
  }
  auto sale = takeSale(session, session.arguments().words.at(0), finish);
  if (sale) (new PayingByCode(session, finish, std::move(sale)))->start(std::move(*code));
}

}  // namespace kassir::cli
