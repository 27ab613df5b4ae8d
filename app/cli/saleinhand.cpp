#include "app/cli/saleinhand.h"

#include "app/cli/errorvalue.h"
#include "core/base/plaintext.h"
#include "core/base/random.h"
#include "ui/text/commandline.h"

namespace kassir::cli {

using json::Value;

till::CheckoutPolicy policyOf(const Session &session) {
  till::CheckoutPolicy policy;
  policy.settle.settle = session.arguments().settle.value_or(session.settings().paycom.settle);
  return policy;
}

SaleInHand::SaleInHand(Session &session, Parts parts, paycom::PaycomClient &client, store::SaleRecord record)
    : m_parts(std::move(parts)),
      m_gate(m_parts.connection->clock, systemRandom()),
      m_checkout({client, m_parts.connection->clock, *m_parts.journal.journal, m_gate, systemRandom(),
                  store::Actor::CommandLine},
                 std::move(record), policyOf(session)) {}

void failUnknownOrder(Session &session, const QString &orderId) {
  const text::Speaker &speaker = session.speaker();
  session.fail(Value(QStringLiteral("not-found")),
               text::line(text::Label::NoSuchSale, plainText(orderId, 64), speaker) + QStringLiteral(". ") +
                   text::line(text::Notice::HowToNameASale, speaker));
}

std::unique_ptr<SaleInHand> takeSale(Session &session, const QString &orderId, const Finish &finish) {
  SaleInHand::Parts parts;
  parts.connection = std::make_unique<Connection>(session);
  const Moment now = parts.connection->clock.moment();
  auto owned = ownJournal(session, now);
  if (!owned) {
    finish(failBy(owned.error(), session));
    return nullptr;
  }
  parts.journal = std::move(owned).value();
  auto found = parts.journal.journal->sales.find(orderId, now);
  if (!found) {
    finish(failBy(found.error(), session));
    return nullptr;
  }
  if (!found.value()) {
    failUnknownOrder(session, orderId);
    finish(ExitCode::NotFound);
    return nullptr;
  }
  parts.ways = std::make_unique<Ways>(session, *parts.connection);
  paycom::PaycomClient *client = parts.ways->to(found.value()->frozen.peer);
  if (client == nullptr) {
    session.fail(Value(QStringLiteral("no-way")), parts.ways->why());
    finish(ExitCode::NotSent);
    return nullptr;
  }
  auto sale = std::make_unique<SaleInHand>(session, std::move(parts), *client, std::move(*found.value()));
  sale->checkout().resume();
  return sale;
}

}  // namespace kassir::cli
