#include "tests/bench/result.h"

#include <QStringList>
#include <algorithm>
#include <cstdio>

namespace kassir::bench {

namespace {

constexpr QLatin1StringView limitMark(", limit");

qint64 quantileOf(std::vector<qint64> values, int percent) {
  std::sort(values.begin(), values.end());
  const std::size_t rank = (values.size() * static_cast<std::size_t>(percent) + 99) / 100;
  return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double milliseconds(qint64 nanoseconds) {
  return static_cast<double>(nanoseconds) / 1e6;
}

}  // namespace

void Series::add(qint64 whole, qint64 block) {
  m_wholes.push_back(whole);
  m_rounds.back().push_back(whole);
  m_longestBlock = std::max(m_longestBlock, block);
}

qint64 Series::quantile(int percent) const {
  return quantileOf(m_wholes, percent);
}

std::vector<qint64> Series::medians() const {
  std::vector<qint64> medians;
  for (const std::vector<qint64> &round : m_rounds) medians.push_back(quantileOf(round, 50));
  return medians;
}

void Result::add(const QString &name, qint64 whole, qint64 block) {
  if (m_round == 0) return;
  if (!m_names.contains(name)) m_names << name;
  Series &series = m_series[name];
  while (series.rounds() < m_round) series.beginRound();
  series.add(whole, block);
}

bool Result::addPrinted(const QByteArray &printed) {
  const QList<QByteArray> lines = printed.trimmed().split('\n');
  for (const QByteArray &line : lines) {
    const QList<QByteArray> cells = line.split('\t');
    if (cells.size() != 3) return false;
    add(QString::fromUtf8(cells[0]), cells[1].toLongLong(), cells[2].toLongLong());
  }
  return true;
}

void Result::print(const char *aim) const {
  for (const QString &name : m_names) {
    if (!name.endsWith(limitMark)) printRow(name, aim);
  }
}

void Result::printRow(const QString &name, const char *aim) const {
  const Series &ours = m_series.find(name).value();
  std::printf("%-40s %8.2f %8.2f %8.2f", qPrintable(name), milliseconds(ours.quantile(50)),
              milliseconds(ours.quantile(99)), milliseconds(ours.longestBlock()));
  const auto limit = m_series.find(name + limitMark);
  if (limit == m_series.end()) {
    std::printf("%26s", "");
  } else {
    std::vector<qint64> ratios;  // in thousandths
    const std::vector<qint64> mine = ours.medians();
    const std::vector<qint64> least = limit->medians();
    for (std::size_t i = 0; i < std::min(mine.size(), least.size()); ++i)
      ratios.push_back(mine[i] * 1000 / std::max<qint64>(1, least[i]));
    const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
    const auto times = [](qint64 thousandths) { return static_cast<double>(thousandths) / 1000; };
    std::printf(" %8.2f %6.2f (%.2f–%.2f)", milliseconds(limit->quantile(50)), times(quantileOf(ratios, 50)),
                times(*low), times(*high));
  }
  // What stands in brackets is there to be compared with.
  std::printf("  %s\n", name.startsWith(u'(') ? "" : aim);
}

}  // namespace kassir::bench
