#pragma once

#include <QByteArrayView>
#include <optional>
#include <vector>

#include "core/paycom/receipt.h"
#include "core/sale/check.h"

namespace kassir::paycom {

/// The largest sale file that is read, in bytes: many times what 1000 lines need.
inline constexpr qint64 largestSaleFile = qint64{4} * 1024 * 1024;

/// A sale as a file holds it: the `params` of receipts.create, or the whole request. An item, and the whole,
/// may have a member `kassir` for what Paycom has no field for; it never goes on the wire:
///   items[].kassir: discount_percent (number), vat ("without"), unit (text), barcode (text)
///   kassir: discount_percent (number)
/// A percentage there is the discount as typed; a sum beside it must agree with it. A text in a number's
/// place is a refused entry with that text. Members that are unknown, or of a wrong type, are told in
/// `problems` and kept in `sale.extra` and each line's `extra`, for the file to be written back.
struct SaleFile {
  sale::Sale sale;
  std::vector<AccountRow> account;
  sale::Entry<sale::Money> amount;                  ///< as given, to be compared
  std::vector<sale::Entry<sale::Money>> discounts;  ///< of each item, as given beside a percentage
  sale::Entry<sale::Money> receiptDiscount;         ///< likewise
  bool isCutShort = false;  ///< more lines than a sale can have: only the first were read
  sale::Problems problems;  ///< of the file itself
};

/// Reads as much as can be read; what is wrong with the shape is in `problems`. At most `largestSaleFile`
/// bytes.
[[nodiscard]] SaleFile readSaleFile(QByteArrayView bytes);

/// One line, as it stands among the items. Nothing for what is no JSON object.
[[nodiscard]] std::optional<sale::Line> readSaleLine(QByteArrayView bytes);

/// What is wrong with the file itself: its shape, and what it claims of the sale (amount, discounts) where
/// the sale comes to something else.
[[nodiscard]] sale::Problems problemsOfFile(const SaleFile &file, const sale::Rules &rules);

/// Checks the sale of a file, and what the file claims of it: amount and discounts. Problems of the file come
/// first; one place has at most one error from each.
[[nodiscard]] sale::Check checkSaleFile(const SaleFile &file, const sale::Rules &rules,
                                        sale::Purpose purpose);

}  // namespace kassir::paycom
