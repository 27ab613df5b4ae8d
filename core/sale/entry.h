#pragma once

#include <QString>
#include <optional>

#include "core/sale/decimaltext.h"

namespace kassir::sale {

/// What was given for one value of a sale: nothing yet, a value, or a text that is none, which is kept as it
/// was given until somebody mends it.
template <class T>
class Entry {
 public:
  Entry() = default;
  Entry(T value) : m_value(std::move(value)) {}
  [[nodiscard]] static Entry refused(QString text, NumberFault fault) {
    Entry entry;
    entry.m_text = std::move(text);
    entry.m_fault = fault;
    return entry;
  }
  /// From what a parser made of `text`; an empty text is nothing yet.
  [[nodiscard]] static Entry from(QString text, const Result<T, NumberFault> &parsed) {
    if (text.trimmed().isEmpty()) return {};
    return parsed ? Entry(parsed.value()) : refused(std::move(text), parsed.error());
  }

  [[nodiscard]] const std::optional<T> &value() const { return m_value; }
  [[nodiscard]] std::optional<NumberFault> fault() const { return m_fault; }
  /// Of a refused entry only.
  [[nodiscard]] const QString &text() const { return m_text; }
  [[nodiscard]] bool isMissing() const { return !m_value && !m_fault; }

  bool operator==(const Entry &) const = default;

 private:
  std::optional<T> m_value;
  std::optional<NumberFault> m_fault;
  QString m_text;
};

}  // namespace kassir::sale
