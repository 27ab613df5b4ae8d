#pragma once

#include <QSet>

#include "core/settings/settings.h"
#include "core/till/reconcile/sweep.h"

namespace kassir::till {

/// Compares all that is due, in parts that are short enough for a list: yesterday and today; then, the
/// earliest first, the days since the last comparison, or since the first sale where there was none, however
/// long the till was closed, and those since which one is owed, where the journal is not the one that was
/// written last.
class DueSweep : public QObject {
 public:
  /// What a part found, without strangers that an earlier part of this sweep had found.
  using Part = Callback<SweepFindings>;
  /// All was compared, or why the rest was not.
  using End = Callback<Result<void, SweepFailure>>;

  /// All must outlive it.
  DueSweep(const Sweep::Parts &parts, const settings::ShopSettings &shop);

  /// One at a time: nothing happens while one is under way. Nobody who is called may delete it.
  void begin(const Part &part, const End &end);
  [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

  /// What was found so far is told, or kept: the parts that were compared are owed no more, whatever becomes
  /// of the rest. Where that cannot be written they are compared again.
  void settle();

 private:
  [[nodiscard]] Sweep::Stretch stretchOf(const QDate &first, const QDate &last) const;
  [[nodiscard]] bool isAllCompared() const { return m_next >= m_recent.first; }
  void compareNext();
  void compare(const Sweep::Stretch &stretch);
  void take(const Sweep::Stretch &stretch, SweepFindings found);
  void fail(const SweepFailure &why);
  void end(const Result<void, SweepFailure> &how);

  Sweep::Parts m_parts;
  const settings::ShopSettings &m_shop;
  Sweep m_sweep;
  std::optional<Part> m_part;
  std::optional<End> m_end;
  Sweep::Stretch m_recent;
  bool m_isRecentDone = false;
  QDate m_next;              // the first day before the recent ones that was not compared
  QDate m_kept;              // that day as the journal has it
  bool m_isEndKept = false;  // and that nothing more is due today
  qint64 m_days = 1;         // of the next part
  QSet<QString> m_found;
  bool m_isUnderWay = false;
};

}  // namespace kassir::till
