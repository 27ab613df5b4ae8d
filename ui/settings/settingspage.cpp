#include "ui/settings/settingspage.h"

#include <QVBoxLayout>

#include "ui/text/settings.h"
#include "ui/theme/role.h"

namespace kassir::ui {

SettingsPage::SettingsPage(SettingsSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated(parent),
      m_source(source),
      m_speaker(speaker),
      m_scroll(new QScrollArea(this)),
      m_form(new SettingsForm(source, m_scroll->viewport())),
      m_noticeLabel(new QLabel(this)),
      m_discard(new QPushButton(this)),
      m_save(new QPushButton(this)) {
  setObjectName(QStringLiteral("settingsPage"));
  build();
  connect(m_form, &SettingsForm::edited, this, &SettingsPage::follow);
  connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
  connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
  SettingsPage::retranslateUi();
}

void SettingsPage::build() {
  m_scroll->setObjectName(QStringLiteral("settingsScroll"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  m_form->resize(1, 1);  // or the area would lay it out to ask how large it wants to be
  m_scroll->setWidget(m_form);
  m_noticeLabel->setObjectName(QStringLiteral("settingsNotice"));
  m_noticeLabel->setTextFormat(Qt::PlainText);
  m_noticeLabel->setWordWrap(true);
  QSizePolicy kept = m_noticeLabel->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  m_noticeLabel->setSizePolicy(kept);
  m_discard->setObjectName(QStringLiteral("discardSettings"));
  m_save->setObjectName(QStringLiteral("saveSettings"));
  for (QPushButton *button : {m_discard, m_save}) button->setAutoDefault(false);

  auto *below = new QHBoxLayout;
  below->setContentsMargins(16, 8, 16, 8);
  below->setSpacing(8);
  below->addWidget(m_noticeLabel, 1);
  below->addWidget(m_discard);
  below->addWidget(m_save);
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_scroll, 1);
  rows->addLayout(below);
}

void SettingsPage::save() {
  if (!hasUnsavedChanges()) return;
  m_form->clearErrors();
  if (m_form->marksOwnMistakes()) return refuse({settings::SettingsFailure::Code::Refused, {}, {}});
  const auto changes = m_form->changes();
  if (!changes.empty()) {
    if (const auto saved = m_source.save(changes); !saved) return refuse(saved.error());
  }
  const bool areSecretsStored = m_form->storeSecrets();
  m_form->loadRows();
  tell(areSecretsStored ? Notice::Saved : Notice::SecretNotSaved);
  if (!areSecretsStored) goTo(m_form->firstWrong());
  Q_EMIT saved();
}

void SettingsPage::refuse(const settings::SettingsFailure &failure) {
  m_failure = failure;
  m_form->showErrors(failure, m_speaker);
  const bool isMarked = failure.code == settings::SettingsFailure::Code::Refused;
  tell(isMarked ? Notice::Refused : Notice::NotSaved);
  goTo(m_form->firstWrong());
  if (QWidget *top = m_form->errorsAtTop()) {
    layout()->activate();
    m_form->layout()->activate();
    m_scroll->ensureWidgetVisible(top);
  }
}

void SettingsPage::goTo(SettingField *field) {
  if (field == nullptr) return;
  // On a page that was just shown nothing has its place yet.
  layout()->activate();
  m_form->layout()->activate();
  m_scroll->ensureWidgetVisible(field);
  field->focusEdit();
}

void SettingsPage::discard() {
  m_form->load();
  tell(Notice::None);
}

void SettingsPage::follow() {
  const bool isUnsaved = hasUnsavedChanges();
  // What was said of a refusal stands until it is saved or taken back.
  const bool isTold = m_notice != Notice::None && m_notice != Notice::Saved && m_notice != Notice::Unsaved;
  if (isUnsaved && isTold) return;
  tell(isUnsaved ? Notice::Unsaved : Notice::None);
}

void SettingsPage::showEvent(QShowEvent *event) {
  Retranslated::showEvent(event);
  if (!hasUnsavedChanges()) m_form->load();
}

void SettingsPage::tell(Notice notice) {
  m_notice = notice;
  retranslateUi();
  Q_EMIT unsavedChanged(hasUnsavedChanges());
}

void SettingsPage::retranslateUi() {
  using theme::Role;
  m_save->setText(tr("Save"));
  m_save->setAccessibleName(tr("Save the settings"));
  m_discard->setText(tr("Discard"));
  m_discard->setAccessibleName(tr("Discard the changes"));
  m_scroll->setAccessibleName(tr("Fields of the settings"));
  const bool isUnsaved = hasUnsavedChanges();
  m_save->setEnabled(isUnsaved);
  m_discard->setEnabled(isUnsaved);
  const auto show = [this](Role role, const QString &text) {
    theme::setRole(*m_noticeLabel, role);
    m_noticeLabel->setText(text);
    m_noticeLabel->setVisible(!text.isEmpty());
  };
  const QString warning = QStringLiteral("⚠ ");
  switch (m_notice) {
    case Notice::None: return show(Role::Neutral, {});
    case Notice::Unsaved: return show(Role::Waiting, warning + tr("There are unsaved changes"));
    case Notice::Refused:
      return show(Role::Bad, warning + tr("Nothing was saved: correct what is marked, and save again"));
    case Notice::NotSaved: return show(Role::Bad, warning + text::describe(*m_failure, m_speaker));
    case Notice::SecretNotSaved:
      return show(Role::Bad, warning + tr("A secret was not stored: see what is marked"));
    case Notice::Saved: return show(Role::Good, QStringLiteral("✓ ") + tr("Saved"));
  }
}

}  // namespace kassir::ui
