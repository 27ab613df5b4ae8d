#include "tests/crash/reckoning.h"

#include <algorithm>

#include "core/json/parse.h"

namespace kassir::test {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

QString textOf(const Value &value, QStringView name) {
  const Value *member = value.find(name);
  return member ? member->string().value_or(QString()) : QString();
}

qint64 numberOf(const Value &value, QStringView name) {
  const Value *member = value.find(name);
  return member ? member->integer().value_or(-1) : -1;
}

const Value &memberOf(const Value &value, QStringView name) {
  static const Value none;
  const Value *member = value.find(name);
  return member ? *member : none;
}

// Paycom's numbers.
bool isLiving(qint64 state) {
  return state != 21 && state != 50;
}

bool isPaid(qint64 state) {
  return state == 4;
}

// States in which the till says that no receipt exists.
bool deniesReceipt(const QString &state) {
  return QStringList{u"draft"_s, u"queued"_s, u"absent"_s, u"rejected"_s, u"void"_s}.contains(state);
}

bool isUnclear(const QString &state) {
  return QStringList{u"sending"_s, u"unknown"_s, u"reconciling"_s, u"cancel-wanted"_s, u"cancelling"_s}
      .contains(state);
}

// How an attempt is called in the journal; empty for what changes nothing.
QString attemptName(const QString &method) {
  static const QHash<QString, QString> names{{u"receipts.create"_s, u"create"_s},
                                             {u"receipts.cancel"_s, u"cancel"_s},
                                             {u"receipts.pay"_s, u"pay"_s},
                                             {u"receipts.send"_s, u"send-link"_s}};
  return names.value(method);
}

}  // namespace

Reckoning::Reckoning(const Books &books, std::vector<Told> told) : m_told(std::move(told)) {
  readSales(books.sales);
  readReceipts(books.receipts, books.executions);
  readRequests(books.requests);
}

void Reckoning::readSales(const Value &sales) {
  for (const Value &sale : sales.items()) {
    Sale read{textOf(sale, u"order_id"),
              textOf(sale, u"state"),
              numberOf(sale, u"amount"),
              textOf(sale, u"receipt_id"),
              {},
              textOf(sale, u"alarm"),
              {}};
    for (const Value &duplicate : memberOf(sale, u"duplicates").items())
      read.duplicates << duplicate.string().value_or(QString());
    for (const Value &attempt : memberOf(sale, u"attempts").items())
      read.attempts.push_back({textOf(attempt, u"method"), numberOf(attempt, u"request_id"),
                               !textOf(attempt, u"body_left").isEmpty()});
    m_sales.push_back(std::move(read));
  }
}

// A receipt's order is as its execution has it: under whatever name the account holds it.
void Reckoning::readReceipts(const Value &receipts, const Value &executions) {
  QHash<QString, QString> orders;
  for (const Value &execution : executions.items()) {
    if (textOf(execution, u"method") == u"receipts.create"_s)
      orders.insert(textOf(execution, u"receipt_id"), textOf(execution, u"order"));
  }
  for (const Value &receipt : receipts.items()) {
    const QString id = textOf(receipt, u"receipt_id");
    m_receipts.push_back({id, orders.value(id), numberOf(receipt, u"state"), numberOf(receipt, u"amount")});
  }
}

void Reckoning::readRequests(const Value &requests) {
  for (const Value &request : requests.items()) {
    const auto body = json::parse(textOf(request, u"body").toUtf8());
    if (!body) continue;  // not whole
    const QString method = attemptName(textOf(body.value(), u"method"));
    const Value &parameters = memberOf(body.value(), u"params");
    const auto &account = memberOf(parameters, u"account").members();
    const QString order = account.empty() ? QString() : account.front().value.string().value_or(QString());
    if (!method.isEmpty())
      m_requests.push_back({numberOf(body.value(), u"id"), method, order, textOf(parameters, u"id")});
  }
}

const Reckoning::Sale *Reckoning::saleOf(const QString &orderId) const {
  const auto found = std::find_if(m_sales.begin(), m_sales.end(),
                                  [&orderId](const Sale &sale) { return sale.orderId == orderId; });
  return found == m_sales.end() || orderId.isEmpty() ? nullptr : &*found;
}

const Reckoning::Receipt *Reckoning::receiptOf(const QString &id) const {
  const auto found = std::find_if(m_receipts.begin(), m_receipts.end(),
                                  [&id](const Receipt &receipt) { return receipt.id == id; });
  return found == m_receipts.end() ? nullptr : &*found;
}

const Reckoning::Attempt *Reckoning::attemptOf(const Request &request) const {
  for (const Sale &sale : m_sales) {
    const bool isOfSale = request.method == u"create"_s ? sale.orderId == request.orderId
                                                        : sale.receiptId == request.receiptId ||
                                                              sale.duplicates.contains(request.receiptId);
    if (!isOfSale) continue;
    for (const Attempt &attempt : sale.attempts) {
      if (attempt.method == request.method && attempt.requestId == request.id) return &attempt;
    }
  }
  return nullptr;
}

QStringList Reckoning::differences() const {
  QStringList differences;
  compareTold(differences);
  compareReceipts(differences);
  compareSales(differences);
  compareRequests(differences);
  return differences;
}

QStringList Reckoning::unclear() const {
  QStringList orders;
  for (const Sale &sale : m_sales) {
    if (isUnclear(sale.state)) orders << sale.orderId;
  }
  return orders;
}

QStringList Reckoning::alarmed() const {
  QStringList orders;
  for (const Sale &sale : m_sales) {
    if (sale.alarm == u"duplicate"_s || sale.alarm == u"something-else"_s) orders << sale.orderId;
  }
  return orders;
}

// Nothing that was acknowledged is lost, and what was said to be nowhere is nowhere.
void Reckoning::compareTold(QStringList &differences) const {
  for (auto said = m_told.begin(); said != m_told.end(); ++said) {
    const Told &told = *said;
    const Sale *sale = saleOf(told.orderId);
    if (!sale) {
      differences << u"%1 was acknowledged and is not in the journal"_s.arg(told.orderId);
      continue;
    }
    const bool isKnown = told.receiptId.isEmpty() || sale->receiptId == told.receiptId ||
                         sale->duplicates.contains(told.receiptId);
    if (told.outcome == u"accepted"_s && !isKnown)
      differences << u"%1: receipt %2 was shown and is not in the journal"_s.arg(told.orderId,
                                                                                 told.receiptId);
    if (told.outcome == u"accepted"_s && deniesReceipt(sale->state))
      differences << u"%1 was accepted and is %2 in the journal"_s.arg(told.orderId, sale->state);
    // It may have been sent again since.
    const bool isLast = std::none_of(said + 1, m_told.end(),
                                     [&told](const Told &later) { return later.orderId == told.orderId; });
    if (!isLast || (told.outcome != u"not-sent"_s && told.outcome != u"rejected"_s)) continue;
    for (const Receipt &receipt : m_receipts) {
      if (receipt.orderId == told.orderId)
        differences << u"%1 was said to be %2, and receipt %3 was made"_s.arg(told.orderId, told.outcome,
                                                                              receipt.id);
    }
  }
}

void Reckoning::compareReceipts(QStringList &differences) const {
  for (const Receipt &receipt : m_receipts) {
    const Sale *sale = saleOf(receipt.orderId);
    if (!sale) {
      differences << u"receipt %1 is of order %2, which is not in the journal"_s.arg(receipt.id,
                                                                                     receipt.orderId);
      continue;
    }
    if (receipt.amount != sale->amount)
      differences << u"%1: receipt %2 is of %3 tiyin, the sale of %4"_s.arg(sale->orderId, receipt.id)
                         .arg(receipt.amount)
                         .arg(sale->amount);
    if (!isLiving(receipt.state)) continue;
    if (deniesReceipt(sale->state)) {
      differences << u"%1 is %2 in the journal, and receipt %3 lives"_s.arg(sale->orderId, sale->state,
                                                                            receipt.id);
    } else if (!isUnclear(sale->state) && sale->receiptId != receipt.id &&
               !sale->duplicates.contains(receipt.id)) {
      differences << u"%1: receipt %2 lives and is shown neither as the sale's nor as a duplicate"_s.arg(
          sale->orderId, receipt.id);
    }
  }
}

// What the journal says of a receipt is so.
void Reckoning::compareSales(QStringList &differences) const {
  for (const Sale &sale : m_sales) {
    if (sale.receiptId.isEmpty()) continue;
    const Receipt *receipt = receiptOf(sale.receiptId);
    if (!receipt) {
      differences << u"%1: receipt %2 was never made"_s.arg(sale.orderId, sale.receiptId);
      continue;
    }
    const auto doesNotAgree = [&] {
      differences << u"%1 is %2 in the journal, and receipt %3 is in state %4"_s
                         .arg(sale.orderId, sale.state, receipt->id)
                         .arg(receipt->state);
    };
    if ((sale.state == u"paid"_s) != isPaid(receipt->state) && !isUnclear(sale.state)) doesNotAgree();
    if (sale.state == u"cancelled"_s && isLiving(receipt->state)) doesNotAgree();
    if (sale.state == u"accepted"_s && !isLiving(receipt->state)) doesNotAgree();
  }
}

// Each request that changes something was in the journal, body and all, before it came; and it came once.
void Reckoning::compareRequests(QStringList &differences) const {
  QHash<qint64, int> times;
  for (const Request &request : m_requests) {
    const QString what = u"%1 %2 of %3"_s.arg(request.method)
                             .arg(request.id)
                             .arg(request.orderId.isEmpty() ? request.receiptId : request.orderId);
    if (++times[request.id] > 1) differences << u"%1 came more than once"_s.arg(what);
    const Attempt *attempt = attemptOf(request);
    if (!attempt) {
      differences << u"%1 arrived, and no such attempt is in the journal"_s.arg(what);
    } else if (!attempt->hasLeft) {
      differences << u"%1 arrived, and had not left by the journal"_s.arg(what);
    }
  }
}

}  // namespace kassir::test
