#include "tests/model/command.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace kassir::model {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<QLatin1StringView, Command::kinds> words{
    "ring"_L1,        "edit"_L1,        "undo"_L1,          "cursor"_L1,
    "sell"_L1,        "press"_L1,       "next"_L1,          "take-back"_L1,
    "show"_L1,        "leave"_L1,       "look"_L1,          "give-up"_L1,
    "override"_L1,    "pick"_L1,        "acknowledge"_L1,   "cancel-duplicate"_L1,
    "pay-by-code"_L1, "sweep"_L1,       "customer-pays"_L1, "customer-begins"_L1,
    "fault"_L1,       "late"_L1,        "habit"_L1,         "crash"_L1,
    "reboot"_L1,      "tick"_L1,        "jump"_L1,          "zone"_L1,
    "room"_L1,        "second-start"_L1};

}  // namespace

std::ostream &operator<<(std::ostream &stream, const Command &command) {
  return stream << told({command}).toStdString();
}

QString told(const Story &story) {
  QStringList all;
  for (const Command &command : story) {
    all << u"%1 %2 %3"_s.arg(words[static_cast<std::size_t>(command.kind)], QString::number(command.which),
                             QString::number(command.how));
  }
  return all.join(u", "_s);
}

std::optional<Story> readStory(const QString &text) {
  Story story;
  for (const QString &one : text.split(u", "_s, Qt::SkipEmptyParts)) {
    const QStringList parts = one.split(u' ');
    const auto word = std::find(words.begin(), words.end(), parts.value(0));
    if (word == words.end() || parts.size() != 3) return std::nullopt;
    story.push_back({static_cast<Command::Kind>(word - words.begin()), parts[1].toInt(), parts[2].toInt()});
  }
  return story;
}

}  // namespace kassir::model
