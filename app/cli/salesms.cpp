#include "app/cli/errorvalue.h"
#include "app/cli/saleinhand.h"
#include "app/cli/salereport.h"
#include "core/paycom/definiterefusal.h"
#include "core/till/access/journalkey.h"
#include "ui/text/commandline.h"
#include "ui/text/phone.h"
#include "ui/text/vault.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Notice;

/// Lets Payme text the customer a link. Deletes itself when it is done.
class SendingLink : public QObject {
 public:
  SendingLink(Session &session, Finish finish, std::unique_ptr<SaleInHand> sale)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_sale(std::move(sale)),
        m_calls(m_sale->checkout().payment()) {
    connect(&m_calls, &till::PaymentCalls::changed, this, [this] {
      if (m_calls.linkSent()) end(outcome(*m_calls.linkSent()));
    });
  }

  void start(const paycom::PhoneNumber &phone) {
    if (m_sale->checkout().status().state != sale::SaleState::Accepted)
      return end(notPossible(say(Notice::NothingWaits)));
    const auto before = m_calls.tries();
    if (!before) return endBy(before.error());
    if (before.value().linkGone && !m_session.arguments().again)
      return end(notPossible(say(Notice::LinkSentBefore)));
    const auto key = till::journalKey(m_session.secrets());
    if (!key) {
      m_session.fail(Value(QStringLiteral("vault")), text::describe(key.error(), m_session.speaker()));
      m_finish(ExitCode::NotSent);
      return deleteLater();
    }
    if (m_calls.sendLink(phone, till::phoneHash(key.value(), phone.digits())) != till::CallStart::Begun)
      end({"not-sent", ExitCode::NotSent, say(Notice::NothingChanged)});
  }

 private:
  [[nodiscard]] QString say(Notice notice) const { return text::line(notice, m_session.speaker()); }

  [[nodiscard]] SaleOutcome outcome(const Result<bool, paycom::Failure> &sent) const {
    if (!sent) return failed(sent.error());
    if (!sent.value()) return {"refused", ExitCode::Refused, say(Notice::LinkNotSent)};
    return {"sent", ExitCode::Done, say(Notice::LinkSent)};
  }

  // Payme may have sent it and answered with an error all the same: then the next is asked about.
  [[nodiscard]] SaleOutcome failed(const paycom::Failure &failure) const {
    SaleOutcome outcome = failedBy(failure, m_sale->checkout().serverName(), m_session);
    if (failure.kind != paycom::Failure::Kind::Refused || isDefinite(failure, paycom::Change::SendLink))
      return outcome;
    return {"unknown", ExitCode::Unknown, outcome.text, outcome.error};
  }

  void endBy(const store::Failure &failure) {
    m_finish(failBy(failure, m_session));
    deleteLater();
  }
  void end(const SaleOutcome &outcome) {
    m_finish(report(reported(m_sale->checkout()), outcome, m_session));
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  std::unique_ptr<SaleInHand> m_sale;
  till::PaymentCalls &m_calls;
};

}  // namespace

void runSaleSms(Session &session, const Finish &finish) {
  const auto phone = paycom::PhoneNumber::parse(session.arguments().words.at(1));
  if (!phone) {
    session.fail(Value(QStringLiteral("phone")), text::describe(phone.error(), session.speaker()));
    return finish(ExitCode::Problems);
  }
  auto sale = takeSale(session, session.arguments().words.at(0), finish);
  if (sale) (new SendingLink(session, finish, std::move(sale)))->start(phone.value());
}

}  // namespace kassir::cli
