#pragma once

#include <QObject>
#include <deque>
#include <optional>

#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/till/checkout/backoff.h"

namespace kassir::till {

/// The one door through which attempts go out: one at a time in the whole till. After each that never left
/// nothing goes out for a while, longer every time, and then one, by which it is seen whether there is a way
/// again.
class SendGate : public QObject {
  Q_OBJECT

 public:
  enum class End {
    Left,     ///< something has left, whatever came of it
    NotSent,  ///< nothing has left: there is no way to the server
    Dropped,  ///< it was not tried after all, and says nothing
  };
  /// Who asks: the till by itself waits for the end of a pause, a person does not.
  enum class Urgency { Patient, ByPerson };

  /// `clock` must outlive it.
  SendGate(Clock &clock, Random random, BackOff backOff = {}, QObject *parent = nullptr);

  /// Calls back once it is the caller's turn; who is gone by then is passed over. Whoever was called must
  /// call `leave`.
  void enter(Urgency urgency, Callback<> go);
  void leave(End end);

  /// How many in a row have not left.
  [[nodiscard]] int failures() const { return m_failures; }
  /// When the next may go out, by the clock's steady time. Nothing while there is no pause.
  [[nodiscard]] std::optional<std::chrono::milliseconds> opensAt() const { return m_opensAt; }

 private:
  struct Waiting {
    Urgency urgency;
    Callback<> go;
  };

  void letIn();
  void openLater(std::chrono::milliseconds pause);

  Clock &m_clock;
  Random m_random;
  BackOff m_backOff;
  std::deque<Waiting> m_waiting;
  std::optional<std::chrono::milliseconds> m_opensAt;
  int m_failures = 0;
  bool m_isBusy = false;
};

}  // namespace kassir::till
