#pragma once

#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/callback.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/net/transport.h"
#include "core/paycom/failure.h"
#include "core/paycom/order.h"
#include "core/paycom/paymentcode.h"
#include "core/paycom/phonenumber.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

class Confided;

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

/// A call that changes something, whole, so that it can be kept before it is made. A payment code stands in
/// its body as `<token>`, a telephone as `<phone>`; so they do in the reply, if the server repeats them.
struct PreparedCall {
  qint64 id = 0;  ///< by which Paycom's support finds it
  QByteArray body;
};

/// What is to happen on the way of a call.
struct CallHooks {
  net::BeforeBody beforeBody;                            ///< before the first byte of the body leaves
  std::function<void(const net::Reply &)> replied = {};  ///< with what came back, before anybody judges it
};

template <class T>
using Answer = Callback<Result<T, Failure>>;

/// The Subscribe API as a till uses it. Each call goes out at most once; none is repeated here.
class PaycomClient : public QObject {
 public:
  /// `transport` must outlive the client. `firstId` is that of its first request: firstRequestId().
  PaycomClient(net::Transport &transport, Kassa kassa, qint64 firstId);

  /// Goes with the calls from now on. Whoever waits for an answer goes on waiting.
  void setKey(SecretBytes key) { m_kassa.key = std::move(key); }

  /// receipts.create with the params that were frozen.
  [[nodiscard]] PreparedCall prepareCreate(const QByteArray &params);
  /// receipts.cancel. Check first: a paid receipt is refunded.
  [[nodiscard]] PreparedCall prepareCancel(const QString &receiptId);
  /// receipts.pay with a Payme GO code of the customer's. After any failure: check, never pay again blindly.
  [[nodiscard]] PreparedCall preparePay(const QString &receiptId);
  /// receipts.send: Paycom texts the customer a link.
  [[nodiscard]] PreparedCall prepareSend(const QString &receiptId);

  // Each makes the call that was prepared for it.

  void create(const PreparedCall &call, const Order &order, CallHooks hooks, const Answer<Receipt> &answer);
  void cancel(const PreparedCall &call, const QString &receiptId, CallHooks hooks,
              const Answer<Receipt> &answer);
  void pay(const PreparedCall &call, const QString &receiptId, const PaymentCode &code, CallHooks hooks,
           const Answer<Receipt> &answer);
  void sendLink(const PreparedCall &call, const PhoneNumber &phone, CallHooks hooks,
                const Answer<bool> &answer);

  /// receipts.check: the state alone.
  void check(const QString &receiptId, const Answer<qint64> &answer);
  /// receipts.get.
  void get(const QString &receiptId, const Answer<Receipt> &answer);
  /// receipts.get_all: one page. A page with one receipt that cannot be read is unreadable as a whole,
  /// because a scan that skips receipts proves nothing.
  void list(const ListWindow &window, const Answer<std::vector<Receipt>> &answer);

  [[nodiscard]] QUrl payUrl(const QString &receiptId) const {
    return paycom::payUrl(m_kassa.endpoint, receiptId);
  }
  /// The server's name.
  [[nodiscard]] QString host() const { return m_kassa.endpoint.host(); }
  /// The server's clock at its last reply that told it; nothing before.
  [[nodiscard]] const std::optional<QDateTime> &serverTime() const { return m_serverTime; }

 private:
  using ResultReader = std::function<void(const Result<json::Value, Failure> &)>;

  [[nodiscard]] PreparedCall prepare(const QString &method, const json::Value &params);
  void ask(const QString &method, const json::Value &params, ResultReader reader);
  void post(qint64 id, SecretBytes body, qint64 largestReply, CallHooks hooks, ResultReader reader,
            std::shared_ptr<const Confided> confided = {});
  [[nodiscard]] SecretBytes authorization() const;

  net::Transport &m_transport;
  Kassa m_kassa;
  qint64 m_nextId;
  std::optional<QDateTime> m_serverTime;
};

}  // namespace kassir::paycom
