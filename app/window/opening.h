#pragma once

#include <QObject>
#include <QPushButton>
#include <memory>

#include "app/window/options.h"
#include "app/window/screenlanguage.h"
#include "core/store/backups.h"
#include "core/store/journal.h"
#include "core/store/openremedy.h"
#include "core/store/ownership.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// The data folder of a till, ours alone, and its journal.
struct OpenJournal {
  std::unique_ptr<store::Ownership> ownership;
  std::unique_ptr<store::Journal> journal;
  /// Why a backup that was wished for is not in its place: it is the journal that was there before.
  std::optional<store::Failure> notRestored = {};
};

/// Takes the folder and opens its journal.
[[nodiscard]] Result<OpenJournal, store::Failure> openJournal(const Options &options, const Clock &clock);

/// Why the journal did not open, and what can be done about it.
class OpeningTrouble : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  OpeningTrouble(store::Failure failure, std::optional<store::Backup> backup, const text::Speaker &speaker);

 Q_SIGNALS:
  void restoreWanted(const QString &backup);
  void beginAnewWanted();
  void tryAgainWanted();
  void closeWanted();

 protected:
  void retranslateUi() override;

 private:
  store::Failure m_failure;
  std::optional<store::Backup> m_backup;
  const text::Speaker &m_speaker;
  QPushButton *m_restore = nullptr;
  QPushButton *m_beginAnew = nullptr;
  QPushButton *m_tryAgain = nullptr;
  QPushButton *m_close = nullptr;
};

/// From the start of the program to an open journal. What stands in the way is told, with what can be done.
class Opening : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  Opening(Options options, Clock &clock);

  void begin();

 Q_SIGNALS:
  /// Once. It belongs to whoever hears it.
  void opened(kassir::window::OpenJournal *journal);
  /// Another till has this folder open.
  void held();
  /// A person closes the program, since nothing can be done.
  void givenUp();

 private:
  void explain(const store::Failure &failure);
  void replaceBy(const std::optional<QString> &backup);

  Options m_options;
  Clock &m_clock;
  ScreenLanguage m_language;
  OpenJournal m_open;
};

}  // namespace kassir::window
