#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/store/failure.h"

namespace kassir::store {

/// What stands in the place of each placeholder. A null QVariant is NULL; texts and bytes must not be null
/// where a column demands them: `text()` and `bytes()` below see to that.
using Values = std::vector<std::pair<QString, QVariant>>;

/// Never NULL, also where nothing was ever put in.
[[nodiscard]] QVariant text(const QString &text);
[[nodiscard]] QVariant bytes(const QByteArray &bytes);
template <class T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value) {
  return value ? QVariant::fromValue(*value) : QVariant();
}

/// A prepared statement, in use; gone, it goes back to its database, which must outlive it.
using Statement = std::unique_ptr<QSqlQuery, std::function<void(QSqlQuery *)>>;

/// The answer of one SELECT, row by row; gone, it holds nothing open in the database, which must outlive it.
/// A failure ends it early and is told by `failure()`.
class Rows {
 public:
  /// There is no query where there is a failure.
  Rows(Statement query, QString path, std::optional<Failure> failure)
      : m_query(std::move(query)), m_path(std::move(path)), m_failure(std::move(failure)) {}

  /// To the next row, first of all to the first. False after the last.
  [[nodiscard]] bool next();
  [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

  // Of the row it stands on; columns count from 0.
  [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
  [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
  [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
  [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

 private:
  Statement m_query;
  QString m_path;
  std::optional<Failure> m_failure;
};

/// What SQLite's last error on this connection means.
[[nodiscard]] Failure failureOf(const QSqlError &error, const QString &path);

/// Runs a prepared statement. A query is positioned before its first row.
[[nodiscard]] Result<void, Failure> execute(QSqlQuery &query, const QString &path, const Values &values);

}  // namespace kassir::store
