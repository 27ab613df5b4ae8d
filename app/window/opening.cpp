#include "app/window/opening.h"

#include "app/window/beginanewquestion.h"
#include "app/window/screenlook.h"
#include "core/settings/settingsfile.h"
#include "core/store/damage.h"
#include "core/store/restore.h"
#include "core/store/restorewish.h"

namespace kassir::window {

namespace {

using store::Failure;
using Done = Result<bool, Failure>;  // true where it is done

settings::Settings settingsIn(const QString &dataFolder) {
  const auto settings = settings::loadSettings(dataFolder);
  return settings ? settings.value() : settings::Settings();
}

template <class T>
Done orTrue(const Result<T, Failure> &result) {
  if (!result) return failure(result.error());
  return true;
}

}  // namespace

Opening::Opening(Options options, Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_lastLanguage(m_options.dataFolder) {}

// What it tells is nobody's child: there is no window yet.
Opening::~Opening() {
  delete m_shown.data();
}

void Opening::begin() {
  const Moment now = m_clock.moment();
  auto taken = store::Ownership::take(m_options.dataFolder, now);
  if (!taken && taken.error().code == Failure::Code::Held) return Q_EMIT held(taken.error());
  if (!taken) return explain(taken.error());
  Q_EMIT owned();
  if (!store::wishedRestore(m_options.dataFolder)) return examine(std::move(taken).value(), {});
  const auto restoring = [folder = m_options.dataFolder, now](const store::Progress &) {
    return orTrue(restoreWished(folder, now));
  };
  auto ownership = std::make_shared<std::unique_ptr<store::Ownership>>(std::move(taken).value());
  work<bool>(OpeningWork::Kind::Replacing, restoring,
             Callback<Done>(this, [this, ownership](const Done &done) {
               if (done) return examine(std::move(*ownership), {});
               // Half-way it is finished by whoever takes the folder next.
               const bool isHalfWay = store::isRestoreUnfinished(store::journalFile(m_options.dataFolder));
               if (!isHalfWay) return examine(std::move(*ownership), done.error());
               ownership->reset();
               explain(done.error());
             }));
}

// It may take as long as the journal is large; nothing is sold into one that may be damaged.
void Opening::examine(std::unique_ptr<store::Ownership> ownership,
                      const std::optional<Failure> &notRestored) {
  if (!store::isMarkedDamaged(store::journalFile(m_options.dataFolder)))
    return open(std::move(ownership), notRestored);
  auto held = std::make_shared<std::unique_ptr<store::Ownership>>(std::move(ownership));
  const auto examining = [folder = m_options.dataFolder](const store::Progress &progress) -> Done {
    if (const auto sound = examineMarked(folder, progress); !sound) return failure(sound.error());
    return true;
  };
  work<bool>(OpeningWork::Kind::Examining, examining,
             Callback<Done>(this, [this, held, notRestored](const Done &sound) {
               if (sound) return open(std::move(*held), notRestored);
               held->reset();
               explain(sound.error());
             }));
}

void Opening::open(std::unique_ptr<store::Ownership> ownership, const std::optional<Failure> &notRestored) {
  auto opened = openJournal(std::move(ownership), m_options, m_clock);
  if (!opened && opened.error().code == Failure::Code::Held) return Q_EMIT held(opened.error());
  if (!opened) return explain(opened.error());
  m_open = std::move(opened).value();
  m_open.notRestored = notRestored;
  // The window has a language of its own, and English is what the sheets of no other language leave.
  delete m_shown.data();
  m_language.reset();
  Q_EMIT this->opened(&m_open);
}

void Opening::explain(const Failure &trouble) {
  using Found = std::optional<store::Backup>;
  if (!OpeningTrouble::isReplaceable(trouble)) return tell(trouble, {});
  const auto looking = [folder = m_options.dataFolder,
                        now = m_clock.now()](const store::Progress &progress) -> Result<Found, Failure> {
    return store::newestSoundBackup(folder, now, progress);
  };
  work<Found>(OpeningWork::Kind::LookingForBackup, looking,
              Callback<Result<Found, Failure>>(this, [this, trouble](const Result<Found, Failure> &found) {
                tell(trouble, found ? found.value() : Found());
              }));
}

// What is told before there is a window is told in the till's own looks.
const text::Speaker &Opening::speaker() {
  if (!m_language) {
    const settings::Settings settings = settingsIn(m_options.dataFolder);
    m_language.emplace(m_lastLanguage.find(m_options.language, settings.language));
    ScreenLook(settings.look).set(settings.look);
  }
  return m_language->speaker();
}

void Opening::setLanguage(Language language) {
  m_lastLanguage.keep(language);
  m_language->set(language);
}

void Opening::tell(const Failure &failure, const std::optional<store::Backup> &backup) {
  auto *box = new OpeningTrouble(failure, backup, speaker());
  connect(box, &OpeningTrouble::tryAgainWanted, this, &Opening::begin, Qt::QueuedConnection);
  connect(box, &OpeningTrouble::closeWanted, this, &Opening::givenUp);
  connect(
      box, &OpeningTrouble::beginAnewWanted, this, [this, failure, backup] { askForAnew(failure, backup); },
      Qt::QueuedConnection);
  connect(
      box, &OpeningTrouble::restoreWanted, this, [this](const QString &path) { replaceBy(path); },
      Qt::QueuedConnection);
  ask(box);
}

void Opening::askForAnew(const Failure &failure, const std::optional<store::Backup> &backup) {
  auto *box = new BeginAnewQuestion(speaker().language());
  connect(
      box, &BeginAnewQuestion::beginAnewWanted, this, [this] { replaceBy(std::nullopt); },
      Qt::QueuedConnection);
  connect(
      box, &BeginAnewQuestion::backWanted, this, [this, failure, backup] { tell(failure, backup); },
      Qt::QueuedConnection);
  ask(box);
}

// Nothing is deleted: the damaged one lies aside, whole.
void Opening::replaceBy(const std::optional<QString> &backup) {
  const Moment now = m_clock.moment();
  // Ours alone while it is done; let go of before it is opened anew.
  auto taken = store::Ownership::take(m_options.dataFolder, now);
  if (!taken) return explain(taken.error());
  auto ownership = std::make_shared<std::unique_ptr<store::Ownership>>(std::move(taken).value());
  const auto replacing = [folder = m_options.dataFolder, backup, now](const store::Progress &) {
    const QString path = store::journalFile(folder);
    return orTrue(backup ? store::restore(*backup, path, now)
                         : store::beginAnew(path, tillNameIn(folder), now));
  };
  work<bool>(OpeningWork::Kind::Replacing, replacing,
             Callback<Done>(this, [this, ownership](const Done &done) {
               ownership->reset();
               if (!done) return explain(done.error());
               QMetaObject::invokeMethod(this, &Opening::begin, Qt::QueuedConnection);
             }));
}

void Opening::ask(OpeningBox *box) {
  connect(box, &OpeningBox::languageWanted, this, &Opening::setLanguage);
  show(box);
}

void Opening::show(QMessageBox *box) {
  delete m_shown.data();
  m_shown = box;
  box->open();
}

void Opening::raise() {
  if (!m_shown) return;
  m_shown->raise();
  m_shown->activateWindow();
}

// A thread for this alone: the till's own worker is not there yet.
template <class T>
void Opening::work(OpeningWork::Kind kind, store::Work<T> work, Callback<Result<T, Failure>> answer) {
  static_cast<void>(speaker());
  show(new OpeningWork(kind));
  auto *worker = new store::Worker(this);
  worker->run<T>(std::move(work),
                 Callback<Result<T, Failure>>(this, [this, worker, answer](const Result<T, Failure> &result) {
                   worker->deleteLater();
                   delete m_shown.data();
                   answer(result);
                 }));
}

}  // namespace kassir::window
