#pragma once

#include "core/sale/problem.h"
#include "core/sale/sale.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

// The members of a line as texts. What is no value yet is shown and typed as it was given.

/// As it stands in a table: "5 050,00", "2 kg".
[[nodiscard]] QString shownText(const sale::Line &line, sale::Member member, const text::Speaker &speaker);
/// As it stands in an editor; sale::withTyped reads it back.
[[nodiscard]] QString typedText(const sale::Line &line, sale::Member member, const text::Speaker &speaker);

/// An entry's value by `format`, or its text where it is none.
template <class T, class Format>
[[nodiscard]] QString entryText(const sale::Entry<T> &entry, Format format) {
  return entry.value() ? format(*entry.value()) : entry.text();
}

}  // namespace kassir::ui
