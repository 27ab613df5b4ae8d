#pragma once

#include <QSet>
#include <deque>
#include <memory>

#include "core/json/value.h"
#include "core/net/transport.h"
#include "tests/model/fault.h"
#include "tests/support/fakeclock.h"

namespace kassir::model {

using std::chrono::milliseconds;

/// A receipt as the provider has it.
struct PeerReceipt {
  QString id;
  QString orderId;
  qint64 amount = 0;
  qint64 state = 0;
  milliseconds created{0};       ///< by the provider's clock
  milliseconds visibleSince{0};  ///< in the list
  bool wasPaid = false;
  bool isTold = false;             ///< whoever had it made was told so
  std::optional<qint64> lastTold;  ///< the state that a client was told last
  bool isLive() const { return state != 50; }
};

/// A body of receipts.create that left the till.
struct CreateLeft {
  QString orderId;
  qint64 requestId = 0;
  QByteArray body;
  milliseconds at{0};
};

/// A reading of the whole list that reached the till undamaged.
struct WholeList {
  milliseconds asked{0};
  milliseconds from{0};
  milliseconds to{0};
  QSet<QString> orders;
  bool showsUnpaid = false;   ///< this one, or one before it
  bool isRemembered = false;  ///< that, and the till's disk had room to keep it
  QSet<QByteArray> receipts = {};
};

/// How this provider behaves besides its faults.
struct PeerHabits {
  /// What tells of which order a receipt is; `Constant` is a description that is the same for all.
  enum class Names { Both, DescriptionOnly, None, Constant } names = Names::Both;
  [[nodiscard]] bool namesNothing() const { return names == Names::None || names == Names::Constant; }
  milliseconds listLag{0};
  bool hidesUnpaid = false;
  qint64 longestPage = 50;   ///< whatever is asked for
  bool hasStranger = false;  ///< a receipt of another till, which waits for ever
};

/// Paycom as a model: keeps receipts, runs calls, and does to them what the test wants. Time is the test's;
/// the provider's own never jumps. Keeps the contract of the real transport: it answers once, and never from
/// inside the call.
class ModelPeer final : public QObject, public net::Transport {
 public:
  explicit ModelPeer(test::FakeClock &clock) : m_clock(clock) {}

  void get(net::Request request, Callback<net::Exchange> callback) override;
  void postOnce(net::Request request, net::BeforeBody beforeBody, Callback<net::Exchange> callback) override;

  PeerHabits habits;
  /// Whether the till's disk takes what is read now.
  bool isKept = true;
  /// Heard when the body of a receipts.create leaves, and when another call arrives that changes a receipt.
  std::function<void(const CreateLeft &)> createLeaves = [](const CreateLeft &) {};
  std::function<void(const PeerReceipt &)> cancelLeaves = [](const PeerReceipt &) {};
  std::function<void(const PeerReceipt &)> payArrives = [](const PeerReceipt &) {};

  void willDo(Fault fault, bool toCreate) { (toCreate ? m_forCreate : m_forOthers).push_back(fault); }
  /// No faults, no lag: from now on everything is as it should be.
  void recover();
  /// What was to be run later is run now. False where nothing was.
  bool runLate();
  /// Connections of a process that died are gone; what has left is run all the same.
  void clientDied();
  /// The computer of the till is started anew: its clock counts from 0, and the provider's goes on.
  void clockRestarted(milliseconds steadyBefore);

  [[nodiscard]] milliseconds now() const { return m_epoch + m_clock.steady(); }
  [[nodiscard]] std::vector<PeerReceipt> &receipts() { return m_receipts; }
  [[nodiscard]] PeerReceipt *find(const QString &receiptId);
  [[nodiscard]] const std::vector<CreateLeft> &creates() const { return m_creates; }
  [[nodiscard]] const std::vector<WholeList> &lists() const { return m_lists; }
  [[nodiscard]] bool hasLate() const { return !m_late.empty(); }

 private:
  struct Call {
    qint64 id = 0;
    QString method;
    json::Value params;
    QByteArray body;
    Fault fault = Fault::None;
    milliseconds asked{0};
    net::BeforeBody beforeBody;
    Callback<net::Exchange> callback;
    bool isDead = false;
    bool hasRun = false;
  };
  using CallPtr = std::shared_ptr<Call>;
  struct Event {
    milliseconds due{0};
    std::function<void()> run;
  };

  [[nodiscard]] Fault takeFault(const QString &method);
  void later(milliseconds delay, std::function<void()> run);
  void runDue();
  void leave(const CallPtr &call);
  void runAndAnswer(const CallPtr &call);
  void lose(const CallPtr &call, milliseconds after, net::Failure::Code code);
  void answer(const CallPtr &call, int status, const QByteArray &body,
              std::optional<std::chrono::seconds> retryAfter = {});
  void noteList(const CallPtr &call, const QByteArray &body);

  /// The result, as JSON; what was asked about nobody knows is an error.
  [[nodiscard]] QByteArray run(Call &call);
  [[nodiscard]] QByteArray create(Call &call);
  [[nodiscard]] QByteArray list(Call &call);
  [[nodiscard]] QByteArray written(const PeerReceipt &receipt) const;

  test::FakeClock &m_clock;
  milliseconds m_epoch{1'706'715'900'000};  // 2024-01-31 15:45 UTC
  milliseconds m_opened = m_epoch;
  std::deque<Fault> m_forCreate;
  std::deque<Fault> m_forOthers;
  std::vector<std::weak_ptr<Call>> m_calls;
  std::vector<Event> m_events;
  std::deque<CallPtr> m_late;
  std::vector<PeerReceipt> m_receipts;
  std::vector<CreateLeft> m_creates;
  std::vector<WholeList> m_lists;
  // Readings on their way, by their windows.
  std::vector<WholeList> m_readings;
  qint64 m_nextReceipt = 0xa000;
};

}  // namespace kassir::model
