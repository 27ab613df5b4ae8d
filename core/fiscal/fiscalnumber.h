#pragma once

#include <QString>
#include <optional>

namespace kassir::fiscal {

/// The number an operator of fiscal data gave a check (its fiscal sign). A text: leading zeros count, and 10
/// to 13 digits were seen, so no length is a rule.
class FiscalNumber {
 public:
  /// As a server wrote it, made harmless to show and cut after 64 characters. Nothing where nothing remains.
  [[nodiscard]] static std::optional<FiscalNumber> read(QStringView foreign);

  [[nodiscard]] const QString &text() const { return m_text; }

  bool operator==(const FiscalNumber &) const = default;

 private:
  explicit FiscalNumber(QString text) : m_text(std::move(text)) {}

  QString m_text;
};

}  // namespace kassir::fiscal
