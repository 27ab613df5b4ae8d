#pragma once

#include <array>

namespace kassir::model {

/// A story in which a promise was broken once, and what for.
struct KeptStory {
  const char *name;
  const char *story;
};

inline constexpr std::array keptStories{
    KeptStory{"a sale that is paid", "ring 1 1, sell 0 1, customer-pays 0 0, tick 0 4"},
};

}  // namespace kassir::model
