#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace kassir::text {

/// One entry of a .ts file.
struct SheetEntry {
  QString context;
  QString source;
  QString state;      ///< empty for a finished one, else unfinished, vanished or obsolete
  QStringList forms;  ///< one, or one a plural form
  bool isNumerus = false;

  bool operator==(const SheetEntry &) const = default;
};

/// What stands in a .ts file; empty where it cannot be read.
[[nodiscard]] std::vector<SheetEntry> readSheet(const QString &path);

}  // namespace kassir::text
