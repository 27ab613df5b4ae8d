#pragma once

#include <QPointer>

#include "app/window/lastlanguage.h"
#include "app/window/openingtrouble.h"
#include "app/window/openingwork.h"
#include "app/window/openjournal.h"
#include "app/window/screenlanguage.h"
#include "core/store/worker.h"

namespace kassir::window {

/// From the start of the program to an open journal. What stands in the way is told, with what can be done;
/// what takes long is done beside the window's thread, with words that say so.
class Opening : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  Opening(Options options, Clock &clock);
  ~Opening() override;

  void begin();
  /// Tells it, with what can be done.
  void explain(const store::Failure &failure);
  /// Brings to the front what is told.
  void raise();

 Q_SIGNALS:
  /// The folder is ours; what is in it is not open yet.
  void owned();
  /// Once. It belongs to whoever hears it.
  void opened(kassir::window::OpenJournal *journal);
  /// Another process has this folder.
  void held(const kassir::store::Failure &failure);
  /// A person closes the program, since nothing can be done.
  void givenUp();

 private:
  void examine(std::unique_ptr<store::Ownership> ownership, const std::optional<store::Failure> &notRestored);
  void open(std::unique_ptr<store::Ownership> ownership, const std::optional<store::Failure> &notRestored);
  [[nodiscard]] const text::Speaker &speaker();
  void tell(const store::Failure &failure, const std::optional<store::Backup> &backup);
  void askForAnew(const store::Failure &failure, const std::optional<store::Backup> &backup);
  void replaceBy(const std::optional<QString> &backup);
  void ask(OpeningBox *box);
  void show(QMessageBox *box);
  void setLanguage(Language language);
  template <class T>
  void work(OpeningWork::Kind kind, store::Work<T> work, Callback<Result<T, store::Failure>> answer);

  Options m_options;
  Clock &m_clock;
  LastLanguage m_lastLanguage;
  std::optional<ScreenLanguage> m_language;  // while there is something to tell
  OpenJournal m_open;
  QPointer<QMessageBox> m_shown;
};

}  // namespace kassir::window
