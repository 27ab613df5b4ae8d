#pragma once

#include "app/window/complaints.h"
#include "core/store/backupname.h"
#include "core/store/worker.h"
#include "ui/journal/backupsource.h"

namespace kassir::window {

/// What the journal needs from time to time, beside the window's own work: it is read through once a run, and
/// copied once a day, and again while that day goes on selling. What goes wrong is told once.
class Upkeep final : public ui::BackupSource {
  Q_OBJECT

 public:
  struct Parts {
    QString folder;  ///< the till's data
    Clock &clock;
    store::Worker &worker;
    Complaints &complaints;
    const text::Speaker &speaker;
  };

  /// All must outlive it.
  explicit Upkeep(Parts parts);

  /// Once, when the window is there.
  void begin();
  /// The journal does not give back what was written, or could not be checked. Damage is told once, with the
  /// way to the newest backup.
  void tellNotSound(const store::Failure &failure);
  /// A backup that was to take the journal's place did not, and why.
  void tellNotRestored(const store::Failure &failure);

  [[nodiscard]] std::vector<ui::BackupRow> backups() const override;
  [[nodiscard]] QString wished() const override;
  [[nodiscard]] bool isWorking() const override { return m_isWorking; }
  void backUp() override;
  void wish(const QString &path) override;
  void forgetWish() override;

 Q_SIGNALS:
  /// The journal must take no new sale.
  void damaged(const kassir::store::Failure &failure);

 private:
  void everyHour();
  void backUpIfDue();
  template <class Settled>
  void copy(store::BackupKind kind, store::BackupDue due, Settled settled);
  void complain(const std::function<QString()> &words, const store::Failure &failure);
  void setIsWorking(bool isWorking);

  Parts m_parts;
  bool m_isWorking = false;
  bool m_isDamaged = false;
  std::optional<store::Failure::Code> m_told;
};

}  // namespace kassir::window
