#pragma once

#include "core/paycom/paycomclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/temporaryjournal.h"

namespace kassir::test {

/// A journal, and the way to a Payme that says what the test wants: one reply a request, in order.
class AskingTill {
 public:
  FakeTransport transport;
  FakeClock clock;
  paycom::PaycomClient client{
      transport, {QUrl(TemporaryJournal::peer().endpoint), TemporaryJournal::peer().kassa, SecretBytes()}, 1};
  TemporaryJournal journal;

  /// `date` is what its clock says.
  void willSay(const QByteArray &resultOrError, const std::optional<QDateTime> &date = {}) {
    const QByteArray body = "{\"id\":" + QByteArray::number(m_nextId++) + ',' + resultOrError + '}';
    transport.willAnswer(net::Reply{200, body, date, {}});
  }
  void willFail(net::Failure::Code code, net::Delivery delivery) {
    ++m_nextId;
    transport.willFail(code, delivery);
  }
  void willLoseTheAnswer() { willFail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent); }
  void willNotBeReached() { willFail(net::Failure::Code::NetworkUnreachable, net::Delivery::NotSent); }
  void willSayNothing() { ++m_nextId; }
  /// Refused for being asked too often.
  void willSayLater(std::chrono::seconds pause) {
    ++m_nextId;
    transport.willAnswer(net::Reply{429, "{}", {}, pause});
  }
  void willRefuse(int code) { willSay("\"error\":{\"code\":" + QByteArray::number(code) + '}'); }
  /// To its end: a page that brings nothing new.
  void willList(const QByteArrayList &receipts) {
    const QByteArray list = "\"result\":[" + receipts.join(',') + ']';
    willSay(list);
    if (!receipts.isEmpty()) willSay(list);
  }

 private:
  qint64 m_nextId = 1;
};

}  // namespace kassir::test
