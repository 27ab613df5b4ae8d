#pragma once

#include <QString>

namespace kassir::model {

/// The one data folder of this test, in memory where there is a file system that is: a story has hundreds of
/// commits, and what a disk takes for them is no matter here.
[[nodiscard]] QString tillFolder();
/// With a journal in which nothing stands. Nobody may hold it.
void emptyFolder();

}  // namespace kassir::model
