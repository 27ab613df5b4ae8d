#pragma once

#include <optional>
#include <vector>

#include "core/paycom/paycomclient.h"

namespace kassir::paycom {

/// From when to when receipts may have been created, by Paycom's clock.
struct ListSpan {
  QDateTime from;
  QDateTime to;

  /// Nothing, a time that nobody told, contradicts no span.
  [[nodiscard]] bool covers(const std::optional<QDateTime> &time) const {
    return !time || (from <= *time && *time <= to);
  }
};

/// Reads all pages of receipts.get_all in `span`, until one brings nothing new: a short one is not the last.
/// The list moves while it is read, so each page begins with the end of the one before: a page without a
/// receipt that is known from there fails the reading, as does one that cannot be read, since half a list
/// proves nothing.
void readList(PaycomClient &client, const ListSpan &span, const Answer<std::vector<Receipt>> &answer);

}  // namespace kassir::paycom
