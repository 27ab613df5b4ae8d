#include "app/window/openingtrouble.h"

#include "core/base/processname.h"
#include "core/store/openremedy.h"
#include "ui/text/commandline.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"

namespace kassir::window {

bool OpeningTrouble::isReplaceable(const store::Failure &failure) {
  const auto remedy = store::remedyFor(failure.code, store::SoundBackup::None);
  return remedy == store::OpenRemedy::BeginAnew;
}

OpeningTrouble::OpeningTrouble(store::Failure failure, std::optional<store::Backup> backup,
                               const text::Speaker &speaker)
    : OpeningBox(speaker.language()),
      m_failure(std::move(failure)),
      m_backup(std::move(backup)),
      m_speaker(speaker) {
  setObjectName(QStringLiteral("openingTrouble"));
  setAttribute(Qt::WA_DeleteOnClose);
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

QString OpeningTrouble::words() const {
  if (m_failure.code == store::Failure::Code::Held)
    return text::heldBy(processName(m_failure.number), m_failure.number, m_speaker);
  // Here nobody looks again by themselves.
  if (m_failure.code == store::Failure::Code::NoRoom)
    return tr("The disk is full: %1. Free some room, and then press “Try again”.").arg(m_failure.path);
  if (!isReplaceable(m_failure)) return text::describe(m_failure, m_speaker);
  if (!m_backup)
    return tr("The till's data cannot be used, and there is no sound backup of it: %1. An empty journal can "
              "be "
              "begun; what lies there is kept.")
        .arg(m_failure.path);
  // Its name may be of a clock that ran ahead; and as late as its last act it is compared.
  const QDateTime last = m_backup->lastAct.value_or(m_backup->name.made);
  const QString made = last.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
  return text::describe(m_failure, m_speaker) + QStringLiteral("\n\n") +
         tr("There is a sound backup of %1. What came after it is asked of Payme.").arg(made);
}

void OpeningTrouble::retranslateUi() {
  setWindowTitle(QStringLiteral("Kassir"));
  setText(words());
  if (m_restore != nullptr) m_restore->setText(tr("Restore the backup"));
  if (m_beginAnew != nullptr) m_beginAnew->setText(tr("Begin an empty journal…"));
  if (m_tryAgain != nullptr) m_tryAgain->setText(tr("Try again"));
  m_close->setText(m_failure.code == store::Failure::Code::Held ? tr("Quit") : tr("Close the till"));
  for (QPushButton *button : {m_restore, m_beginAnew, m_tryAgain, m_close})
    if (button != nullptr) button->setAccessibleName(button->text());
}

}  // namespace kassir::window
