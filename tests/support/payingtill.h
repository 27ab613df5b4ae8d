#pragma once

#include "core/till/checkout/checkout.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/temporaryjournal.h"

namespace kassir::test {

/// A sale of 10 sums with order id T1-1 being paid at a Payme that says what the test wants, one reply a
/// request, in order.
class PayingTill {
 public:
  static inline const QByteArray paymentId = "62da73b0803aced907a52b46";

  FakeTransport transport;
  FakeClock clock;
  paycom::PaycomClient client{
      transport,
      {QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")), QStringLiteral("id"), SecretBytes()},
      1};
  TemporaryJournal journal;
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

  void willSay(const QByteArray &resultOrError) {
    transport.willAnswer(200, "{\"id\":" + QByteArray::number(m_nextId++) + ',' + resultOrError + '}');
  }
  void willFail(net::Failure::Code code, net::Delivery delivery) {
    ++m_nextId;
    transport.willFail(code, delivery);
  }
  void willCreate(int state = 0) { willSay("\"result\":{\"receipt\":" + receipt(state) + '}'); }
  void willLoseTheAnswer() { willFail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent); }
  void willSayNothing() { ++m_nextId; }
  void willNotBeReached() { willFail(net::Failure::Code::NetworkUnreachable, net::Delivery::NotSent); }
  /// Refused for being asked too often.
  void willSayLater(std::chrono::seconds pause) {
    ++m_nextId;
    transport.willAnswer(net::Reply{429, "{}", {}, pause});
  }
  void willRefuse(int code) { willSay("\"error\":{\"code\":" + QByteArray::number(code) + '}'); }
  void willBeIn(int state) { willSay("\"result\":{\"state\":" + QByteArray::number(state) + '}'); }
  /// Looked at, and then closely.
  void willBePaid() {
    willBeIn(4);
    willCreate(4);
  }
  /// To its end: a page that brings nothing new.
  void willList(const QByteArrayList &receipts) {
    const QByteArray list = "\"result\":[" + receipts.join(',') + ']';
    willSay(list);
    if (!receipts.isEmpty()) willSay(list);
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
  qint64 m_nextId = 1;
};

}  // namespace kassir::test
