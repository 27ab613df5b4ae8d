#pragma once

#include "tests/bench/tillwindow.h"

namespace kassir::bench {

/// Everything a cashier does to the lines of a long sale, `repeat` times each, each reported until painted.
void playEditing(TillWindow &till, int lines, int repeat);

}  // namespace kassir::bench
