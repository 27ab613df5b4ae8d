#pragma once

#include <QPushButton>
#include <optional>

#include "app/window/openingbox.h"
#include "core/store/backups.h"

namespace kassir::window {

/// Why the journal did not open, and what can be done about it.
class OpeningTrouble : public OpeningBox {
  Q_OBJECT

 public:
  /// Whether the journal itself is broken, so that another one may take its place.
  [[nodiscard]] static bool isReplaceable(const store::Failure &failure);

  /// The newest sound backup, where the journal is broken and there is one. The speaker must outlive it.
  OpeningTrouble(store::Failure failure, std::optional<store::Backup> backup, const text::Speaker &speaker);

 Q_SIGNALS:
  void restoreWanted(const QString &backup);
  void beginAnewWanted();
  void tryAgainWanted();
  void closeWanted();

 protected:
  void retranslateUi() override;

 private:
  [[nodiscard]] QString words() const;

  store::Failure m_failure;
  std::optional<store::Backup> m_backup;
  const text::Speaker &m_speaker;
  QPushButton *m_restore = nullptr;
  QPushButton *m_beginAnew = nullptr;
  QPushButton *m_tryAgain = nullptr;
  QPushButton *m_close = nullptr;
};

}  // namespace kassir::window
