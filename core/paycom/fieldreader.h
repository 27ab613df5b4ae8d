#pragma once

#include <QStringList>
#include <optional>

#include "core/json/value.h"
#include "core/sale/problem.h"
#include "core/sale/sale.h"

namespace kassir::paycom {

/// Reads the members of one object of a sale file by name, and remembers which were asked for. Whatever is
/// wrong with a member becomes a problem at its place; what was never asked for is warned of at the end, and
/// not lost.
class FieldReader {
 public:
  /// `path` stands before the names of unknown members, such as `items[2].`; `line` goes into each place.
  FieldReader(const json::Value &object, QString path, std::optional<qsizetype> line,
              sale::Problems &problems);

  /// The member of that name, unless it is absent or null.
  [[nodiscard]] const json::Value *find(const QString &name);
  /// The same, if it is an object (or an array); a problem if it is something else.
  [[nodiscard]] const json::Value *object(const QString &name, sale::Member member);
  [[nodiscard]] const json::Value *array(const QString &name, sale::Member member);
  /// Empty if absent.
  [[nodiscard]] QString text(const QString &name, sale::Member member);
  /// What `read` makes of the member.
  template <class T>
  [[nodiscard]] sale::Entry<T> entry(const QString &name, sale::Entry<T> (*read)(const json::Value &)) {
    const json::Value *value = find(name);
    if (!value) return {};
    sale::Entry<T> entry = read(*value);
    if (entry.fault() && entry.text().isEmpty()) keep(name);
    return entry;
  }

  void wrongType(sale::Member member, const QString &name);
  /// Counts a member that was asked for among those that `takeRest` returns.
  void keep(const QString &name);
  /// Warns of what was never asked for. Returns it as an object, with what was asked for and has no place in
  /// a sale: values of the wrong type, and what was to be kept.
  [[nodiscard]] json::Value takeRest();

 private:
  [[nodiscard]] sale::Place at(sale::Member member, const QString &name) const;

  const json::Value &m_object;
  QString m_path;
  std::optional<qsizetype> m_line;
  sale::Problems &m_problems;
  QStringList m_known;
  QStringList m_kept;
};

}  // namespace kassir::paycom
