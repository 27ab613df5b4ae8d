#pragma once

#include <QString>
#include <optional>
#include <ostream>
#include <vector>

namespace kassir::model {

/// One thing that happens to a shop's till: what is done, to which of several, and how. Any numbers make a
/// command; they are taken as far as there is something to choose from.
struct Command {
  enum class Kind {
    Ring,
    Edit,
    Undo,
    Cursor,
    Sell,
    Press,
    Next,
    TakeBack,
    Show,
    Leave,
    Look,
    GiveUp,
    Override,
    Pick,
    Acknowledge,
    CancelDuplicate,
    PayByCode,
    Sweep,
    CustomerPays,
    CustomerBegins,
    Fault,       ///< for the next call that creates, or for the next other
    Late,        ///< a request that the client gave up on is run
    Habit,       ///< the provider's list lags, or hides, or no date is told
    Crash,       ///< the process is killed and comes back
    Reboot,      ///< likewise, with the computer
    Tick,        ///< time passes
    Jump,        ///< the wall clock is set
    Zone,        ///< the zone of computer and shop is another
    Room,        ///< so many acts fit on the disk, or all again
    SecondStart  ///< another process wants the folder
  };
  static constexpr int kinds = static_cast<int>(Kind::SecondStart) + 1;

  Kind kind = Kind::Ring;
  int which = 0;
  int how = 0;

  bool operator==(const Command &) const = default;
};

using Story = std::vector<Command>;

std::ostream &operator<<(std::ostream &stream, const Command &command);

/// As a story stands in the table of kept ones: "sell 0 0, fault 1 4, tick 0 2".
[[nodiscard]] QString told(const Story &story);
/// Nothing where a word is not known.
[[nodiscard]] std::optional<Story> readStory(const QString &text);

}  // namespace kassir::model
