#pragma once

#include <QKeyEvent>
#include <optional>

/// How the keys of a scanner look.
namespace kassir::ui {

/// By the key where the layout has letters on it, as the Kazakh one has.
[[nodiscard]] std::optional<char> scannedDigit(const QKeyEvent &pressed);
/// One that writes nothing by itself.
[[nodiscard]] bool isModifierKey(int key);
/// What a scanner ends with.
[[nodiscard]] bool isScanEnd(int key);

/// Milliseconds between two keys of a scanner; between two of a person there are more.
constexpr quint64 longestScanGap = 35;

}  // namespace kassir::ui
