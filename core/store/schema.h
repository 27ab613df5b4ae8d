#pragma once

#include <QStringList>
#include <vector>

namespace kassir::store {

/// The steps that make a database, each a list of statements: step n brings it from schema n to n + 1.
struct Schema {
  std::vector<QStringList> steps;

  [[nodiscard]] int newest() const { return static_cast<int>(steps.size()); }
};

/// Of journal.db: resources/journal, by number.
[[nodiscard]] const Schema &journalSchema();

/// Statements of one file, which stand in paragraphs of their own.
[[nodiscard]] QStringList statementsIn(const QByteArray &file);

}  // namespace kassir::store
