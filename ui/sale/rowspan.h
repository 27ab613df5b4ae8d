#pragma once

#include <algorithm>
#include <cstddef>

namespace kassir::ui {

/// Neighbouring rows of a table, from `first` to before `end`.
struct RowSpan {
  std::size_t first = 0;
  std::size_t end = 0;

  [[nodiscard]] bool isEmpty() const { return first >= end; }
  /// Grows over these rows, and all that stand between.
  void take(std::size_t from, std::size_t to) {
    *this = isEmpty() ? RowSpan{from, to} : RowSpan{std::min(first, from), std::max(end, to)};
  }
  /// Without rows that are not there.
  void clip(std::size_t rows) {
    end = std::min(end, rows);
    first = std::min(first, end);
  }
};

}  // namespace kassir::ui
