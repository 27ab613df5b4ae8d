#pragma once

#include "tests/model/command.h"
#include "tests/model/modeltill.h"
#include "tests/model/promises.h"

namespace kassir::model {

/// A shop: its till, its provider, and what people and fate do to both. A story is played in it once.
class World {
 public:
  /// What becomes of the commands that set the wall clock and its zone.
  enum class Clocks {
    AsTold,
    Near,  ///< half a day away at most, where every list still reaches
    Right  ///< nobody sets them
  };

  explicit World(Clocks clocks = Clocks::AsTold);
  ~World();

  /// Plays it, lets everything come to its end, and returns the promises that were broken.
  [[nodiscard]] QStringList play(const Story &story);
  /// What the till decided, and when by the true time.
  [[nodiscard]] const QStringList &trace() const { return m_promises.trace(); }
  /// What happened in it, and how often.
  [[nodiscard]] const std::map<QString, int> &seen() const { return m_promises.seen(); }

 private:
  /// Whether the till is started anew before everything comes to its end: it must find there without, too.
  enum class Restart { No, Yes };

  void start();
  void die(bool withComputer);
  void apply(const Command &command);
  void applyToTicket(const Command &command);
  void applyToSale(const Command &command);
  void applyToPeer(const Command &command);
  void applyToComputer(const Command &command);
  void sell();
  void pick(till::Checkout &checkout, const QString &receiptId, const Command &command);
  void jump(const Command &command);
  void pass(milliseconds span);
  void observe();
  void follow(till::Checkout *checkout);
  void drain(Restart restart);
  [[nodiscard]] till::Checkout *shownFrom(const Command &command);
  [[nodiscard]] PeerReceipt *receiptFrom(const Command &command);

  Clocks m_clocks;
  test::FakeClock m_clock;
  ModelPeer m_peer{m_clock};
  Promises m_promises{m_peer};
  settings::Settings m_settings;
  QObject m_watcher;
  std::unique_ptr<ModelTill> m_till;
  quint32 m_chance = 1;
  qint64 m_starts = 0;
};

}  // namespace kassir::model
