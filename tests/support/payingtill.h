#pragma once

#include "core/till/checkout/checkout.h"
#include "tests/support/askingtill.h"

namespace kassir::test {

/// A sale of 10 sums with order id T1-1 being paid at such a Payme.
class PayingTill : public AskingTill {
 public:
  static inline const QByteArray paymentId = "62da73b0803aced907a52b46";

  till::SendGate gate{clock, [](quint32) { return 0; }};

  PayingTill() {
    journal.seeUnpaidListed(clock.moment());
    begin(journal.freeze(orderId(), 1000, clock.moment()));
  }

  static QString orderId() { return QStringLiteral("T1-1"); }
  [[nodiscard]] till::Checkout &checkout() const { return *m_checkout; }
  /// As kept, and by whoever opens the journal next.
  [[nodiscard]] sale::SaleStatus kept() const { return journal.find(orderId(), clock.moment()).status; }
  void send() { m_checkout->send(till::Checkout::Unsent::TryAgain); }
  /// Another sale of the same till, of the same sum.
  [[nodiscard]] std::unique_ptr<till::Checkout> another(const QString &order) {
    return std::make_unique<till::Checkout>(parts(), journal.freeze(order, 1000, clock.moment()));
  }
  void end() { m_checkout.reset(); }
  /// The program dies and comes back.
  void restart() {
    m_checkout.reset();
    journal.reopen();
    begin(journal.find(orderId(), clock.moment()));
    m_checkout->resume();
  }

  static QByteArray receipt(int state, int amount = 1000, const QByteArray &more = {},
                            const QByteArray &id = paymentId) {
    return "{\"_id\":\"" + id + "\",\"state\":" + QByteArray::number(state) +
           ",\"amount\":" + QByteArray::number(amount) + more + "}";
  }
  /// As the list shows one of our order.
  static QByteArray listed(int state, int amount = 1000, const QByteArray &id = paymentId) {
    return receipt(state, amount, ",\"description\":\"T1-1\"", id);
  }

  void willCreate(int state = 0) { willSay("\"result\":{\"receipt\":" + receipt(state) + '}'); }
  void willBeIn(int state) { willSay("\"result\":{\"state\":" + QByteArray::number(state) + '}'); }
  /// Looked at, and then closely.
  void willBePaid() {
    willBeIn(4);
    willCreate(4);
  }
  [[nodiscard]] sale::SaleState state() const { return m_checkout->status().state; }
  /// How many requests of that method were heard.
  [[nodiscard]] int heard(const QByteArray &method) const {
    int count = 0;
    for (const HeardRequest &request : transport.heard())
      count += request.body.contains('"' + method + '"') ? 1 : 0;
    return count;
  }

 private:
  void begin(store::SaleRecord record) {
    m_checkout = std::make_unique<till::Checkout>(parts(), std::move(record));
  }
  [[nodiscard]] till::Checkout::Parts parts() {
    return {client, clock, *journal, gate, [](quint32) { return 0; }};
  }

  std::unique_ptr<till::Checkout> m_checkout;
};

}  // namespace kassir::test
