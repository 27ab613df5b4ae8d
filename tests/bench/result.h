#pragma once

#include <QMap>
#include <QStringList>
#include <vector>

namespace kassir::bench {

/// What was measured under one name, round by round.
class Series {
 public:
  void beginRound() { m_rounds.emplace_back(); }
  [[nodiscard]] int rounds() const { return static_cast<int>(m_rounds.size()); }
  void add(qint64 whole, qint64 block);
  /// Nanoseconds that so many of a hundred did not exceed.
  [[nodiscard]] qint64 quantile(int percent) const;
  [[nodiscard]] qint64 longestBlock() const { return m_longestBlock; }
  /// The median of each round.
  [[nodiscard]] std::vector<qint64> medians() const;

 private:
  std::vector<qint64> m_wholes;
  std::vector<std::vector<qint64>> m_rounds;
  qint64 m_longestBlock = 0;
};

/// Everything measured of one subject; what is called "…, limit" is what "…" is compared with.
class Result {
 public:
  void beginRound() { ++m_round; }
  void add(const QString &name, qint64 whole, qint64 block);
  /// Lines as bench_bare and bench_till print them. False if there is none, or another one.
  [[nodiscard]] bool addPrinted(const QByteArray &printed);
  void print(const char *aim) const;

 private:
  void printRow(const QString &name, const char *aim) const;

  QStringList m_names;  // in the order in which they were heard
  QMap<QString, Series> m_series;
  int m_round = -1;  // the first one only warms up
};

}  // namespace kassir::bench
