#include "app/window/opening.h"

#include <QApplication>

#include "app/window/screenlook.h"
#include "core/settings/settingsfile.h"
#include "core/store/damage.h"
#include "core/store/restore.h"
#include "core/store/restorewish.h"
#include "ui/text/store.h"
#include "ui/theme/icon.h"
#include "ui/theme/role.h"

namespace kassir::window {

namespace {

Language languageOf(const Options &options) {
  if (options.language) return *options.language;
  const auto settings = settings::loadSettings(options.dataFolder);
  const Language fromEnvironment = languageFromEnvironment(qEnvironmentVariable("LANG"));
  return settings ? settings.value().language.value_or(fromEnvironment) : fromEnvironment;
}

// It stands in each row of the journal.
QString tillNameIn(const QString &dataFolder) {
  const auto settings = settings::loadSettings(dataFolder);
  return settings ? settings.value().till.name : settings::Settings().till.name;
}

bool isReplaceable(const store::Failure &failure) {
  const auto remedy = store::remedyFor(failure.code, store::SoundBackup::None);
  return remedy == store::OpenRemedy::BeginAnew;
}

// The wish goes first: one that came back would some day put the backup over what was sold since.
Result<void, store::Failure> restoreWished(const QString &folder, const QString &backup, const Moment &now) {
  if (const auto forgotten = store::forgetRestore(folder); !forgotten) return forgotten;
  const auto restored = store::restore(backup, store::journalFile(folder), now);
  if (!restored) return failure(restored.error());
  return {};
}

}  // namespace

Result<OpenJournal, store::Failure> openJournal(const Options &options, const Clock &clock) {
  OpenJournal open;
  auto taken = store::Ownership::take(options.dataFolder, clock.moment());
  if (!taken) return failure(taken.error());
  open.ownership = std::move(taken).value();
  if (const auto wished = store::wishedRestore(options.dataFolder)) {
    const auto restored = restoreWished(options.dataFolder, *wished, clock.moment());
    // Half-way it is finished by whoever takes the folder next.
    if (!restored && store::isRestoreUnfinished(store::journalFile(options.dataFolder)))
      return failure(restored.error());
    if (!restored) open.notRestored = restored.error();
  }
  auto journal =
      store::Journal::open(options.dataFolder, tillNameIn(options.dataFolder), store::Access::Write);
  if (!journal) return failure(journal.error());
  // It opens, and was found damaged by an earlier run.
  if (store::isMarkedDamaged(store::journalFile(options.dataFolder))) {
    if (const auto sound = store::examine(journal.value()->database()); !sound) return failure(sound.error());
  }
  if (const auto done = open.ownership->sign(*journal.value(), clock.moment()); !done)
    return failure(done.error());
  open.journal = std::move(journal).value();
  return open;
}

OpeningTrouble::OpeningTrouble(store::Failure failure, std::optional<store::Backup> backup,
                               const text::Speaker &speaker)
    : m_failure(std::move(failure)), m_backup(std::move(backup)), m_speaker(speaker) {
  setObjectName(QStringLiteral("openingTrouble"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Critical);
  const auto add = [this](const char *name, QMessageBox::ButtonRole role, auto &&pressed) {
    QPushButton *button = addButton(QString(), role);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
  };
  if (isReplaceable(m_failure)) {
    if (m_backup)
      m_restore = add("restoreBackup", AcceptRole, [this] { Q_EMIT restoreWanted(m_backup->path); });
    m_beginAnew = add("beginAnew", DestructiveRole, [this] { Q_EMIT beginAnewWanted(); });
    theme::setRole(*m_beginAnew, theme::Role::Danger);
  } else {
    m_tryAgain = add("tryAgain", AcceptRole, [this] { Q_EMIT tryAgainWanted(); });
  }
  m_close = add("closeTill", RejectRole, [this] { Q_EMIT closeWanted(); });
  setEscapeButton(m_close);
  // The first scan of the morning ends with Enter: that must not put a backup in the journal's place.
  setDefaultButton(m_tryAgain != nullptr ? m_tryAgain : m_close);
  retranslateUi();
}

void OpeningTrouble::retranslateUi() {
  setWindowTitle(QStringLiteral("Kassir"));
  QString words = text::describe(m_failure, m_speaker);
  if (m_backup)
    words += QStringLiteral("\n\n") +
             tr("There is a sound backup of %1. What came after it is asked of Payme.")
                 .arg(m_backup->name.made.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")));
  setText(words);
  if (m_restore != nullptr) m_restore->setText(tr("Restore the backup"));
  if (m_beginAnew != nullptr) m_beginAnew->setText(tr("Begin an empty journal"));
  if (m_tryAgain != nullptr) m_tryAgain->setText(tr("Try again"));
  m_close->setText(tr("Close the till"));
  for (QPushButton *button : {m_restore, m_beginAnew, m_tryAgain, m_close})
    if (button != nullptr) button->setAccessibleName(button->text());
}

Opening::Opening(Options options, Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_language(languageOf(m_options)) {}

void Opening::begin() {
  auto opened = openJournal(m_options, m_clock);
  if (!opened) {
    if (opened.error().code == store::Failure::Code::Held) return Q_EMIT held();
    return explain(opened.error());
  }
  m_open = std::move(opened).value();
  Q_EMIT this->opened(&m_open);
}

void Opening::explain(const store::Failure &failure) {
  const auto backup =
      isReplaceable(failure) ? store::newestSoundBackup(m_options.dataFolder, m_clock.now()) : std::nullopt;
  auto *box = new OpeningTrouble(failure, backup, m_language.speaker());
  connect(box, &OpeningTrouble::tryAgainWanted, this, &Opening::begin, Qt::QueuedConnection);
  connect(box, &OpeningTrouble::closeWanted, this, &Opening::givenUp);
  connect(
      box, &OpeningTrouble::beginAnewWanted, this, [this] { replaceBy(std::nullopt); }, Qt::QueuedConnection);
  connect(
      box, &OpeningTrouble::restoreWanted, this, [this](const QString &path) { replaceBy(path); },
      Qt::QueuedConnection);
  box->open();
}

// Nothing is deleted: the damaged one lies aside, whole.
void Opening::replaceBy(const std::optional<QString> &backup) {
  const QString path = store::journalFile(m_options.dataFolder);
  const Moment now = m_clock.moment();
  // Ours alone while it is done; let go of before it is opened anew.
  const auto owned = store::Ownership::take(m_options.dataFolder, now);
  if (!owned) return explain(owned.error());
  const auto replaced = backup ? store::restore(*backup, path, now)
                               : store::beginAnew(path, tillNameIn(m_options.dataFolder), now);
  if (!replaced) return explain(replaced.error());
  QMetaObject::invokeMethod(this, &Opening::begin, Qt::QueuedConnection);
}

}  // namespace kassir::window
