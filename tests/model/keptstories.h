#pragma once

#include <array>

namespace kassir::model {

/// A story that broke a promise once, of the till's or of this test's own account of it, as the failing test
/// printed it. Numbers are what `World` makes of them: a new fault or habit goes to the end of its list.
struct KeptStory {
  const char *name;
  const char *story;
};

inline constexpr std::array keptStories{
    KeptStory{"a sale that is paid", "ring 1 1, sell 0 1, customer-pays 0 0, tick 0 4"},
    KeptStory{"lost in 1970, and looked for there", "fault 1 4, jump 0 4, sell 0 0, tick 0 6"},
    KeptStory{"run late, and sold on a wrong day", "fault 1 23, jump 0 2, sell 0 0, tick 0 6"},
    KeptStory{"run twice, and given up", "fault 1 6, sell 0 1, give-up 0 0"},
    KeptStory{"nameless, run twice, and given up", "habit 0 27, fault 1 6, sell 0 1, give-up 0 0"},
    KeptStory{"nameless, and run after an empty list", "fault 1 5, sell 0 0, habit 0 23, tick 0 6"},
    KeptStory{"nameless and hidden", "habit 0 29, habit 0 15, fault 1 4, sell 0 0, tick 0 6"},
    KeptStory{"killed with a cursor that was not kept yet", "cursor 0 0, ring 0 0, cursor 0 1, crash 0 0"},
    KeptStory{"killed with an answer that was not judged yet",
              "fault 1 0, fault 1 13, sell 0 0, next 0 0, room 29 1, sell 0 0, ring 0 0, crash 0 0"},
    KeptStory{"looked at with another amount, and given up", "sell 0 0, fault 0 16, give-up 0 0"},
    KeptStory{"cancelled twice by one request", "fault 0 0, fault 0 6, sell 0 1, take-back 0 0"},
    KeptStory{"sold with a cursor that there was no room for",
              "room 0 1, cursor 0 0, sell 0 0, room 0 0, sell 0 0, cursor 0 1, crash 0 0"},
    KeptStory{"given up twice",
              "fault 0 0, fault 0 19, sell 0 1, look 0 0, give-up 0 0, take-back 0 0, tick 0 3"},
    KeptStory{"an empty list that would tell another amount",
              "fault 1 15, sell 0 0, tick 0 4, fault 0 16, tick 0 3, press 0 1"},
    KeptStory{
        "made twice, and both cancelled while the disk is full",
        "fault 1 33, look 0 0, sell 0 1, press 0 0, room 13 1, give-up 0 0, sell 0 0, tick 0 2, jump 0 0"},
    KeptStory{"nameless, made twice, and one of them picked",
              "habit 0 3, fault 1 26, sell 0 1, give-up 0 0, pick 0 0"},
    KeptStory{"unclear, and a full disk forgot that the list shows what waits",
              "crash 0 0, tick 0 0, customer-pays 0 0, sell 0 0, room 0 0, room 16 1, second-start 0 0, "
              "sweep 0 0, tick 0 0, fault 1 15, ring 0 0, room 0 0, next 0 0, late 0 0, customer-pays 0 0, "
              "pick 0 0, tick 0 0, leave 0 0, sell 0 0, leave 0 0"},
    KeptStory{"paid while a cancel was on its way, and given back by it",
              "sell 0 0, fault 0 19, take-back 0 0, fault 0 23, customer-pays 0 0, tick 0 3"},
    KeptStory{
        "nameless, made twice, and given up while another was looked for",
        "fault 1 6, habit 0 27, sell 0 0, room 9 1, fault 1 3, ring 0 0, give-up 0 0, room 0 0, sell 0 0"},
    // Rare by chance, and wanted in every run.
    KeptStory{"nameless, and picked", "habit 0 3, fault 1 4, sell 0 1, tick 0 2, pick 0 0, tick 0 2"},
    KeptStory{"nameless, and another's picked",
              "habit 1 3, sell 0 1, next 0 0, fault 1 4, sell 0 1, next 0 0, fault 1 4, sell 0 1, tick 0 2, "
              "pick 0 3, tick 0 2, pick 3 3"},
    KeptStory{"paid twice", "fault 1 6, sell 0 1, customer-pays 0 0, customer-pays 1 0, tick 0 2, sweep 0 0"},
};

}  // namespace kassir::model
