#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/sale/money.h"

namespace kassir::store {

/// Days of the shop, both inclusive; one that is not valid is no limit.
struct SalePeriod {
  QDate from;
  QDate to;

  bool operator==(const SalePeriod &) const = default;
};

/// What a sale may be found by; one of it is enough.
struct SaleSearch {
  QStringList orderIds = {};  ///< each the beginning of an order id
  QString receiptId = {};     ///< the beginning of one, also of another receipt of the same sale
  QString fiscalNumber = {};  ///< likewise
  std::optional<sale::Money> amount = {};
  QString phoneEnding = {};  ///< four digits
  QByteArray phoneHash = {};
  std::vector<QStringList> words =
      {};  ///< of the items: each word of one list begins a word, folded as they are

  bool operator==(const SaleSearch &) const = default;
};

enum class SaleChoice {
  All,
  Open,  ///< that somebody still waits for, or has to look at
};

/// Which sales, and how many of them: the newest come first.
struct SaleQuery {
  SalePeriod period;
  SaleChoice choice = SaleChoice::All;
  std::optional<SaleSearch> search;
  std::optional<qint64> before = std::nullopt;  ///< only those with a smaller sequence
  int most = 50;
  std::optional<qint64> from = std::nullopt;  ///< none with a smaller sequence
};

}  // namespace kassir::store
