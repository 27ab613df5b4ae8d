#include "core/sandbox/receipts.h"

#include <algorithm>

#include "core/sandbox/credentials.h"

namespace kassir::sandbox {

namespace {

QString text(const json::Value &value) {
  return value.string().value_or(QString::fromLatin1(value.numberToken()));
}

const json::Member *orderMember(const std::vector<json::Member> &account) {
  const auto found = std::find_if(account.begin(), account.end(), [](const json::Member &member) {
    return member.name == QStringLiteral("order_id");
  });
  return found == account.end() ? nullptr : &*found;
}

}  // namespace

QString orderOf(const std::vector<json::Member> &account, const QString &description) {
  if (const json::Member *named = orderMember(account)) return text(named->value);
  if (!description.isEmpty()) return description.mid(description.lastIndexOf(u' ') + 1);
  return account.empty() ? QString() : text(account.front().value);
}

bool Receipt::belongsTo(const QString &order) const {
  if (order.isEmpty()) return false;
  if (const json::Member *named = orderMember(draft.account)) return text(named->value) == order;
  return draft.description == order || draft.description.endsWith(u' ' + order) ||
         std::any_of(draft.account.begin(), draft.account.end(),
                     [&order](const json::Member &member) { return text(member.value) == order; });
}

Receipts::Receipts(Clock &clock, const Options &options) : m_clock(clock), m_options(options) {}

const Receipt &Receipts::create(ReceiptDraft draft) {
  Receipt receipt;
  receipt.id = randomHex(24);
  receipt.number = static_cast<qint64>(m_receipts.size()) + 1;
  receipt.draft = std::move(draft);
  receipt.createTime = now();
  receipt.createdAt = m_clock.steady();
  m_places.insert(receipt.id, m_receipts.size());
  m_receipts.push_back(std::move(receipt));
  if (m_options.autoPay) {
    m_clock.after(*m_options.autoPay, Callback<>(this, [this, id = m_receipts.back().id] {
      static_cast<void>(pay(id));  // unless someone was quicker
    }));
  }
  return m_receipts.back();
}

Result<void, PayProblem> Receipts::pay(const QString &id) {
  const auto paid = waiting(id);
  if (!paid) return failure(paid.error());
  step(id);
  return {};
}

Result<void, PayProblem> Receipts::payAtOnce(const QString &id, Charge charge) {
  const auto paid = waiting(id);
  if (!paid) return failure(paid.error());
  if (charge == Charge::Hold) paid.value()->draft.hold = true;
  settle(*paid.value());
  return {};
}

Result<Receipt *, PayProblem> Receipts::waiting(const QString &id) {
  Receipt *found = receipt(id);
  if (!found) return failure(PayProblem::UnknownReceipt);
  if (found->state != 0) return failure(PayProblem::NotWaiting);
  return found;
}

void Receipts::step(const QString &id) {
  Receipt &stepping = *receipt(id);
  if (stepping.state == 3) return settle(stepping);
  ++stepping.state;
  m_clock.after(m_options.step, Callback<>(this, [this, id] { step(id); }));
}

void Receipts::settle(Receipt &receipt) {
  if (!receipt.draft.hold) return take(receipt);
  receipt.state = 5;
}

void Receipts::take(Receipt &receipt) {
  receipt.state = 4;
  receipt.payTime = now();
  receipt.paidAt = m_clock.steady();
  receipt.fiscalSign = randomDigits(12);
}

void Receipts::setPayer(const QString &id, json::Value card, json::Value payer) {
  if (Receipt *paid = receipt(id)) {
    paid->card = std::move(card);
    paid->payer = std::move(payer);
  }
}

bool Receipts::confirmHold(const QString &id) {
  Receipt *held = receipt(id);
  if (!held || held->state != 5) return false;
  take(*held);
  return true;
}

bool Receipts::cancel(const QString &id) {
  Receipt *cancelled = receipt(id);
  if (!cancelled || (cancelled->state > 0 && cancelled->state < 4)) return false;
  if (cancelled->state == 21 || cancelled->state == 50) return true;
  cancelled->cancelTime = now();
  if (cancelled->state == 0) {
    cancelled->state = 50;
    return true;
  }
  cancelled->state = 21;
  m_clock.after(m_options.step, Callback<>(this, [this, id] { receipt(id)->state = 50; }));
  return true;
}

std::chrono::milliseconds Receipts::sinceCreation(const Receipt &receipt) const {
  return m_clock.steady() - receipt.createdAt;
}

std::chrono::milliseconds Receipts::sincePayment(const Receipt &receipt) const {
  return m_clock.steady() - receipt.paidAt;
}

const Receipt *Receipts::find(const QString &id) const {
  const auto place = m_places.constFind(id);
  return place == m_places.constEnd() ? nullptr : &m_receipts[*place];
}

bool Receipts::hasLiving(const std::vector<json::Member> &account) const {
  return std::any_of(m_receipts.begin(), m_receipts.end(), [&account](const Receipt &receipt) {
    return receipt.state != 50 && receipt.draft.account == account;
  });
}

const Receipt *Receipts::paid(const QString &order) const {
  const auto found = std::find_if(m_receipts.rbegin(), m_receipts.rend(), [&order](const Receipt &receipt) {
    return receipt.payTime > 0 && receipt.belongsTo(order);
  });
  return found == m_receipts.rend() ? nullptr : &*found;
}

Receipt *Receipts::receipt(const QString &id) {
  const auto place = m_places.constFind(id);
  return place == m_places.constEnd() ? nullptr : &m_receipts[*place];
}

qint64 Receipts::now() const {
  return m_clock.now().toMSecsSinceEpoch() + m_options.clockSkew.count();
}

}  // namespace kassir::sandbox
