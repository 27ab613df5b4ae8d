#include "app/cli/reconciled.h"

#include <algorithm>

#include "app/cli/alarmvalue.h"
#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "app/cli/resolving.h"
#include "core/base/plaintext.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"

namespace kassir::cli {

using json::Value;
using text::Label;

namespace {

constexpr qsizetype longestOrder = 64;

}  // namespace

void Reconciled::add(const till::Checkout &checkout) {
  const text::Speaker &speaker = m_session.speaker();
  if (checkout.storeFailure()) {
    if (!isUnclear(checkout.status())) ++m_unclear;  // what the disk refused may say otherwise
    const QString why = inWords(*checkout.storeFailure(), speaker);
    return add(checkout.orderId(), checkout.status(), errorValue(codeOf(*checkout.storeFailure()), why, {}),
               why);
  }
  if (checkout.failure()) {
    const paycom::Failure &failure = *checkout.failure();
    const QString why = text::describe(failure, checkout.serverName(), speaker);
    const QString server = text::serverWords(failure.message, speaker.language());
    return add(checkout.orderId(), checkout.status(), errorValue(codeOf(failure), why, server), why);
  }
  const bool isUnknown = checkout.status().state == sale::SaleState::Unknown;
  const auto add = [&](const QString &code, text::Notice notice) {
    const QString why = text::line(notice, speaker);
    this->add(checkout.orderId(), checkout.status(), errorValue(Value(code), why, {}), why);
  };
  if (isUnknown && !checkout.candidates().empty())
    return add(QStringLiteral("nameless"), text::Notice::NamelessPayments);
  if (isUnknown && checkout.searchOutcome() == till::SearchOutcome::Unproven)
    return add(QStringLiteral("unproven"), text::Notice::UnprovenAbsence);
  this->add(checkout.orderId(), checkout.status(), Value(), {});
}

void Reconciled::addUnreachable(const QString &orderId, const sale::SaleStatus &status, const QString &why) {
  add(orderId, status, errorValue(Value(QStringLiteral("no-way")), why, {}), why);
}

void Reconciled::add(const QString &orderId, const sale::SaleStatus &status, const Value &error,
                     const QString &why) {
  const text::Speaker &speaker = m_session.speaker();
  if (isUnclear(status)) ++m_unclear;
  m_session.say(orderId + QStringLiteral(": ") + text::describe(status.state, speaker));
  for (const QString &sentence : {why, text::advise(status.alarm, speaker)}) {
    if (!sentence.isEmpty()) m_session.complain(sentence);
  }
  Value value =
      Value::object({{QStringLiteral("order_id"), Value(orderId)},
                     {QStringLiteral("state"), Value(sale::nameOf(status.state))},
                     {QStringLiteral("receipt_id"), status.payment ? Value(status.payment->id) : Value()},
                     {QStringLiteral("error"), error}});
  insertAlarm(value, status.alarm, status.duplicates);
  m_sales.append(value);
}

void Reconciled::addFindings(const till::SweepFindings &findings) {
  if (!m_findings) m_findings.emplace();
  m_findings->receipts += findings.receipts;
  const auto append = [](auto &list, const auto &more) { list.insert(list.end(), more.begin(), more.end()); };
  append(m_findings->turnedUp, findings.turnedUp);
  append(m_findings->strangers, findings.strangers);
  m_findings->missing += findings.missing;
}

void Reconciled::addKept(const std::vector<store::Difference> &open) {
  const till::SweepFindings known = m_findings.value_or(till::SweepFindings());
  for (const store::Difference &difference : open) {
    if (difference.kind == store::Difference::Kind::Missing) {
      if (!known.missing.contains(difference.orderId)) m_kept.missing << difference.orderId;
      continue;
    }
    const bool isKnown =
        std::any_of(known.strangers.begin(), known.strangers.end(),
                    [&](const auto &stranger) { return stranger.receipt.id == difference.receiptId; });
    if (isKnown) continue;
    till::Stranger stranger{difference.orderId, {}};
    stranger.receipt.id = difference.receiptId;
    stranger.receipt.amount = difference.amount;
    m_kept.strangers.push_back(std::move(stranger));
  }
}

void Reconciled::setSweepFailure(const till::SweepFailure &failure, const QString &server) {
  const text::Speaker &speaker = m_session.speaker();
  const auto *ours = std::get_if<store::Failure>(&failure);
  setSweepFailure(ours ? inWords(*ours, speaker)
                       : text::describe(std::get<paycom::Failure>(failure), server, speaker));
}

void Reconciled::setSweepFailure(const QString &why) {
  m_sweepFailure = why;
}

void Reconciled::tellFindings(const till::SweepFindings &findings) {
  const text::Speaker &speaker = m_session.speaker();
  m_session.say(text::line(Label::Compared, text::integer(findings.receipts), speaker));
  for (const till::TurnedUp &found : findings.turnedUp)
    m_session.complain(text::line(Label::TurnedUp, found.orderId, speaker));
  tellDifferences(findings);
}

void Reconciled::tellDifferences(const till::SweepFindings &findings) {
  const text::Speaker &speaker = m_session.speaker();
  for (const till::Stranger &stranger : findings.strangers) {
    const QString which = plainText(stranger.orderId, longestOrder) + QStringLiteral(", ") +
                          stranger.receipt.id + QStringLiteral(", ") +
                          text::sum(stranger.receipt.amount, speaker);
    m_session.complain(text::line(Label::Stranger, which, speaker));
  }
  for (const QString &orderId : findings.missing)
    m_session.complain(text::line(Label::MissingThere, orderId, speaker));
  const auto count = static_cast<int>(std::ssize(findings.strangers) + findings.missing.size());
  m_unclear += count;
  m_hasDifferences = m_hasDifferences || count > 0;
}

Value Reconciled::sweepValue() const {
  const bool isKept = !m_kept.strangers.empty() || !m_kept.missing.empty();
  if (!m_findings && !m_sweepFailure && !isKept) return {};
  till::SweepFindings findings = m_findings.value_or(till::SweepFindings());
  findings.strangers.insert(findings.strangers.end(), m_kept.strangers.begin(), m_kept.strangers.end());
  findings.missing += m_kept.missing;
  Value turnedUp = Value::array();
  for (const till::TurnedUp &found : findings.turnedUp) turnedUp.append(Value(found.orderId));
  Value strangers = Value::array();
  for (const till::Stranger &stranger : findings.strangers) {
    strangers.append(Value::object({{QStringLiteral("order_id"), Value(stranger.orderId)},
                                    {QStringLiteral("receipt_id"), Value(stranger.receipt.id)},
                                    {QStringLiteral("amount"), Value(stranger.receipt.amount.tiyin())}}));
  }
  Value missing = Value::array();
  for (const QString &orderId : findings.missing) missing.append(Value(orderId));
  return Value::object(
      {{QStringLiteral("receipts"), m_findings ? Value(findings.receipts) : Value()},
       {QStringLiteral("turned_up"), turnedUp},
       {QStringLiteral("strangers"), strangers},
       {QStringLiteral("missing"), missing},
       {QStringLiteral("error"),
        m_sweepFailure ? errorValue(Value(QStringLiteral("not-compared")), *m_sweepFailure, {}) : Value()}});
}

ExitCode Reconciled::tell() {
  if (m_findings) tellFindings(*m_findings);
  tellDifferences(m_kept);
  if (m_hasDifferences) m_session.complain(text::line(text::Notice::HowToDealWithIt, m_session.speaker()));
  if (m_sweepFailure) {
    m_session.complain(text::line(text::Notice::NotCompared, m_session.speaker()) + u' ' + *m_sweepFailure);
    ++m_unclear;
  }
  m_session.say(m_unclear == 0 ? text::line(text::Notice::NothingUnclear, m_session.speaker())
                               : text::unclearCount(m_unclear, m_session.speaker()));
  m_session.answer(Value::object({{QStringLiteral("unclear"), Value(qint64{m_unclear})},
                                  {QStringLiteral("sales"), m_sales},
                                  {QStringLiteral("sweep"), sweepValue()}}));
  return m_unclear == 0 ? ExitCode::Done : ExitCode::Unknown;
}

}  // namespace kassir::cli
