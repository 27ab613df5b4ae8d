#pragma once

#include <QObject>
#include <QUrl>
#include <vector>

#include "core/base/callback.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/net/transport.h"
#include "core/paycom/createparams.h"
#include "core/paycom/failure.h"
#include "core/paycom/paymentcode.h"
#include "core/paycom/phonenumber.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

/// One merchant account ("kassa") at one server. The key goes there and nowhere else.
struct Kassa {
  QUrl endpoint;  ///< whole, ending /api
  QString id;
  SecretBytes key;
};

/// Where a client begins to count its requests: each somewhere else, so that no stray reply to an earlier run
/// is taken for ours.
[[nodiscard]] qint64 firstRequestId();

/// A stretch of the list of receipts. Paycom takes all four, and at most 50 at once.
struct ListWindow {
  QDateTime from;
  QDateTime to;
  qint64 offset = 0;
  qint64 count = 50;
};

template <class T>
using Answer = Callback<Result<T, Failure>>;

/// The Subscribe API as a till uses it. Each call goes out at most once; none is repeated here.
class PaycomClient : public QObject {
 public:
  /// `transport` must outlive the client. `firstId` is that of its first request: firstRequestId().
  PaycomClient(net::Transport &transport, Kassa kassa, qint64 firstId);

  /// receipts.create. `beforeBody` is asked before the first byte of the body leaves. Returns the request's
  /// id, by which Paycom's support finds it.
  qint64 create(const CreateRequest &request, net::BeforeBody beforeBody, const Answer<Receipt> &answer);
  /// receipts.check: the state alone.
  void check(const QString &receiptId, const Answer<qint64> &answer);
  /// receipts.get.
  void get(const QString &receiptId, const Answer<Receipt> &answer);
  /// receipts.get_all: one page. A page with one receipt that cannot be read is unreadable as a whole,
  /// because a scan that skips receipts proves nothing.
  void list(const ListWindow &window, const Answer<std::vector<Receipt>> &answer);
  /// receipts.send: Paycom texts the customer a link.
  void sendLink(const QString &receiptId, const PhoneNumber &phone, const Answer<bool> &answer);
  /// receipts.pay with a Payme GO code of the customer's. After any failure: check, never pay again blindly.
  void pay(const QString &receiptId, const PaymentCode &code, net::BeforeBody beforeBody,
           const Answer<Receipt> &answer);
  /// receipts.cancel. Check first: a paid receipt is refunded.
  void cancel(const QString &receiptId, net::BeforeBody beforeBody, const Answer<Receipt> &answer);

  [[nodiscard]] QUrl payUrl(const QString &receiptId) const {
    return paycom::payUrl(m_kassa.endpoint, receiptId);
  }
  /// The server's name.
  [[nodiscard]] QString host() const { return m_kassa.endpoint.host(); }

 private:
  using ResultReader = std::function<void(const Result<json::Value, Failure> &)>;

  qint64 call(const QString &method, const json::Value &params, net::BeforeBody beforeBody,
              ResultReader reader);
  void post(qint64 id, QByteArray body, qint64 largestReply, net::BeforeBody beforeBody, ResultReader reader);
  /// A call on one receipt whose result is that receipt.
  void callForReceipt(const QString &method, const QString &receiptId, net::BeforeBody beforeBody,
                      const Answer<Receipt> &answer);
  [[nodiscard]] SecretBytes authorization() const;

  net::Transport &m_transport;
  Kassa m_kassa;
  qint64 m_nextId;
};

}  // namespace kassir::paycom
