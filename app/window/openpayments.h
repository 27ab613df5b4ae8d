#pragma once

#include <QCoreApplication>

#include "core/till/checkout/opensales.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// The payments that are not settled yet, in words: of each its sale, its money, for how long and how it
/// stands.
class OpenPayments {
  Q_DECLARE_TR_FUNCTIONS(kassir::window::OpenPayments)

 public:
  /// All must outlive it.
  OpenPayments(const till::OpenSales &sales, const Clock &clock, const text::Speaker &speaker)
      : m_sales(sales), m_clock(clock), m_speaker(speaker) {}

  /// A row each, the longest wait first: no more than a question has room for. Empty where none is open.
  [[nodiscard]] QStringList rows() const;

 private:
  [[nodiscard]] QString row(const store::SaleRecord &sale) const;
  [[nodiscard]] QString age(const QDateTime &since) const;

  const till::OpenSales &m_sales;
  const Clock &m_clock;
  const text::Speaker &m_speaker;
};

}  // namespace kassir::window
