#pragma once

#include <QStringList>
#include <optional>

#include "core/json/value.h"
#include "core/sale/problem.h"
#include "core/sale/sale.h"

namespace kassir::paycom {

/// Reads the members of one object of a sale file by name, and remembers which were asked for. Whatever is
/// wrong with a member becomes a problem at its place; what was never asked for is warned of at the end.
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
  /// An integer: money in tiyin, a code.
  [[nodiscard]] sale::Entry<qint64> integer(const QString &name);
  [[nodiscard]] sale::Entry<sale::Money> money(const QString &name);
  /// A number by its digits; whether they are good for a T, its `parse` says.
  template <class T>
  [[nodiscard]] sale::Entry<T> decimal(const QString &name) {
    const json::Value *value = find(name);
    if (!value) return {};
    const QString token = QString::fromLatin1(value->numberToken());
    if (token.isEmpty()) return sale::Entry<T>::refused({}, sale::NumberFault::WrongType);
    return sale::Entry<T>::from(token, T::parse(token));
  }

  void warnOfTheRest();
  void wrongType(sale::Member member, const QString &name);

 private:
  [[nodiscard]] sale::Place at(sale::Member member, const QString &name) const;

  const json::Value &m_object;
  QString m_path;
  std::optional<qsizetype> m_line;
  sale::Problems &m_problems;
  QStringList m_known;
};

}  // namespace kassir::paycom
