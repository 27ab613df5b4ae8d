#pragma once

#include <rapidcheck.h>

#include "tests/model/command.h"

namespace kassir::model {

/// Any story of up to so many commands. What a shop does often comes often; the numbers are any.
[[nodiscard]] rc::Gen<Story> anyStory(int longest);

}  // namespace kassir::model
