#pragma once

#include <QStringList>

#include "core/till/journal/journalreading.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

// A sale of the journal in words, each text plain and whole.

/// With its sign, and the alarm where there is one: "! Paid · Paid twice".
[[nodiscard]] QString stateText(const till::JournalEntry &entry, const text::Speaker &speaker);
/// What was sold, a text an item of two rows, the delivery among them.
[[nodiscard]] QStringList itemTexts(const sale::CheckedSale &sold, const text::Speaker &speaker);
/// What happened, a text an event with its time; what happened many times in a row is one.
[[nodiscard]] QStringList storyTexts(const till::JournalDetails &sale, const text::Speaker &speaker);
/// What left and what came back, as it may be shown.
[[nodiscard]] QString bodiesText(const till::JournalDetails &sale, const text::Speaker &speaker);

}  // namespace kassir::ui
