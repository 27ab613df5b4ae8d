#pragma once

#include <QDateTime>
#include <QObject>
#include <optional>
#include <vector>

#include "core/store/failure.h"

namespace kassir::ui {

/// A backup of the journal as it lies there.
struct BackupRow {
  QString path;
  QDateTime made;
  qint64 size = 0;       ///< bytes
  bool isUsable = true;  ///< by this version of the program

  bool operator==(const BackupRow &) const = default;
};

/// Who makes backups of the journal and puts one in its place.
class BackupSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The newest first.
  [[nodiscard]] virtual std::vector<BackupRow> backups() const = 0;
  /// That is to take the journal's place when the till starts the next time; empty for none.
  [[nodiscard]] virtual QString wished() const = 0;
  /// Whether one is being made or checked.
  [[nodiscard]] virtual bool isWorking() const = 0;

  // What comes of these is told by the signals, never from inside the call.

  virtual void backUp() = 0;
  /// Checks the backup, and notes that it is to take the journal's place at the next start.
  virtual void wish(const QString &path) = 0;
  virtual void forgetWish() = 0;

 Q_SIGNALS:
  /// The list, the wish, or whether there is work.
  void changed();
  void backedUp();
  void wishTaken();
  void failed(const kassir::store::Failure &failure);
};

}  // namespace kassir::ui
