#pragma once

#include <QLabel>

#include "core/till/checkout/checkout.h"

namespace kassir::ui {

/// What the till does next by itself about a sale that has not left or is not confirmed, when, and what to do
/// meanwhile. Hidden where there is nothing to wait for.
class NextStep : public QLabel {
  Q_OBJECT

 public:
  /// What takes no longer is no news: most attempts are over by then.
  static constexpr std::chrono::seconds moment{3};

  /// The clock must outlive it.
  NextStep(const Clock &clock, QWidget *parent);

  /// In the language of the moment; again each second while it counts, and after a change of language.
  void tell(const till::Checkout &checkout);
  /// Whether its words change with the time.
  [[nodiscard]] bool isCounting() const { return m_isCounting; }

 private:
  [[nodiscard]] QString words(const till::Checkout &checkout);
  [[nodiscard]] static QString turn();
  [[nodiscard]] static QString reaching();
  [[nodiscard]] QString nextAttempt(const till::Checkout &checkout);
  [[nodiscard]] QString nextLook(const till::Checkout &checkout);
  [[nodiscard]] QString until(std::chrono::milliseconds time);
  [[nodiscard]] bool isOver(std::chrono::milliseconds time) const { return time <= m_clock.steady(); }

  const Clock &m_clock;
  bool m_isCounting = false;
};

}  // namespace kassir::ui
