#include "ui/settings/settingsform.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/base/plaintext.h"
#include "ui/text/settings.h"
#include "ui/theme/role.h"

namespace kassir::ui {

namespace {

using Section = SettingSection;

constexpr Section sections[] = {Section::Payme,   Section::Tarlan, Section::Shop, Section::Fiscal,
                                Section::Network, Section::Till,   Section::Look};

using Problems = std::vector<settings::SettingFailure>;

template <class Describe>
QString lines(const Problems &problems, Describe describe) {
  QStringList texts;
  for (const settings::SettingFailure &problem : problems) texts << describe(problem);
  return texts.join(u'\n');
}

// What a person knows the setting by.
QString nameOf(const SettingDescription &description, const QString &key) {
  if (description.kind != SettingKind::Account) return settingWords(description.label);
  constexpr qsizetype longest = 64;
  const QString name = plainText(key.mid(settings::accountPrefix.size()), longest);
  return name.isEmpty() ? SettingsForm::tr("An account field without a name")
                        : SettingsForm::tr("Account field “%1”").arg(name);
}

}  // namespace

SettingsForm::SettingsForm(SettingsSource &source, QWidget *parent)
    : Retranslated(parent), m_source(source), m_topLabel(new QLabel(this)) {
  setObjectName(QStringLiteral("settingsForm"));
  m_topLabel->setObjectName(QStringLiteral("settingsErrors"));
  m_topLabel->setTextFormat(Qt::PlainText);
  m_topLabel->setWordWrap(true);
  theme::setRole(*m_topLabel, theme::Role::Bad);
  m_topLabel->hide();
  auto *rows = new QVBoxLayout(this);
  rows->setSpacing(16);
  rows->addWidget(m_topLabel);
  for (const Section section : sections) addSection(section);
  rows->addStretch();
  SettingsForm::retranslateUi();
  load();
}

void SettingsForm::addSection(SettingSection section) {
  const auto number = QString::number(static_cast<int>(section));
  auto *panel = new QFrame(this);
  panel->setObjectName(QStringLiteral("section") + number);
  theme::setRole(*panel, theme::Role::Panel);
  auto *rows = new QVBoxLayout(panel);
  rows->setContentsMargins(16, 12, 16, 12);
  rows->setSpacing(8);
  auto *title = new QLabel(panel);
  title->setObjectName(QStringLiteral("title") + number);
  theme::setRole(*title, theme::Role::Title);
  rows->addWidget(title);
  m_titles.push_back(title);
  for (const SettingDescription &description : settingDescriptions()) {
    if (description.section != section) continue;
    QWidget *edit = makeEdit(description);
    QWidget *target = description.kind == SettingKind::Account ? m_account->addButton() : edit->focusProxy();
    auto *field = new SettingField(description, edit, target, panel);
    rows->addWidget(field);
    m_fields.push_back(field);
  }
  const auto addTester = [&](const QString &vendor, ConnectionTester::Test test) {
    m_testers.push_back(new ConnectionTester(vendor, std::move(test), panel));
    rows->addWidget(m_testers.back());
  };
  if (section == Section::Payme)
    addTester(QStringLiteral("Payme"), [this](const auto &callback) { m_source.testPaycom(callback); });
  if (section == Section::Tarlan)
    addTester(QStringLiteral("Tarlan"), [this](const auto &callback) { m_source.testTarlan(callback); });
  layout()->addWidget(panel);
}

QWidget *SettingsForm::makeEdit(const SettingDescription &description) {
  if (description.kind == SettingKind::Secret) {
    m_secrets.push_back(new SecretSettingEdit(description, this));
    connect(m_secrets.back(), &SecretSettingEdit::edited, this, &SettingsForm::noteEdit);
    return m_secrets.back();
  }
  if (description.kind == SettingKind::Account) {
    m_account = new AccountSettingEdit(description, this);
    connect(m_account, &AccountSettingEdit::edited, this, &SettingsForm::noteEdit);
    return m_account;
  }
  m_edits.push_back(makeSettingEdit(description, this));
  connect(m_edits.back(), &SettingEdit::edited, this, &SettingsForm::noteEdit);
  return m_edits.back();
}

void SettingsForm::load() {
  clearErrors();
  for (SecretSettingEdit *secret : m_secrets) secret->begin(m_source.state(secret->secret()));
  loadRows();
}

void SettingsForm::loadRows() {
  m_stored.clear();
  for (const settings::SettingRow &row : m_source.rows()) m_stored.insert(row.key, row.text);
  for (SettingEdit *edit : m_edits) edit->setText(m_stored.value(edit->key()));
  QMap<QString, QString> account;
  for (auto row = m_stored.begin(); row != m_stored.end(); ++row) {
    if (row.key().startsWith(settings::accountPrefix))
      account.insert(row.key().mid(settings::accountPrefix.size()), row.value());
  }
  m_account->setFields(account);
  follow();
}

std::vector<settings::SettingRow> SettingsForm::changes() const {
  std::vector<settings::SettingRow> changes;
  for (const SettingEdit *edit : m_edits) {
    if (edit->text() != m_stored.value(edit->key())) changes.push_back({edit->key(), edit->text()});
  }
  const auto account = m_account->changes();
  changes.insert(changes.end(), account.begin(), account.end());
  return changes;
}

bool SettingsForm::hasChanges() const {
  const bool hasSecret = std::any_of(m_secrets.begin(), m_secrets.end(), [](const SecretSettingEdit *secret) {
    return secret->wish() != SecretSettingEdit::Wish::Keep;
  });
  return hasSecret || !changes().empty();
}

bool SettingsForm::storeSecrets() {
  bool isDone = true;
  for (SecretSettingEdit *secret : m_secrets) {
    using Wish = SecretSettingEdit::Wish;
    const Wish wish = secret->wish();
    if (wish == Wish::Keep) continue;
    const auto result = wish == Wish::Remove ? m_source.remove(secret->secret())
                                             : m_source.store(secret->secret(), secret->typed());
    if (result) {
      secret->begin(m_source.state(secret->secret()));
      continue;
    }
    isDone = false;
    fieldOf(QString::fromLatin1(secret->description().key))->setError(result.error());
  }
  follow();
  return isDone;
}

bool SettingsForm::marksOwnMistakes() {
  if (!m_account->hasNameTwice()) return false;
  fieldOf(m_account->objectName())->setError([] {
    return tr("Two account fields have the same name: change or remove one of them");
  });
  return true;
}

void SettingsForm::clearErrors() {
  setTopErrors(nullptr);
  for (SettingField *field : m_fields) field->setError(nullptr);
}

void SettingsForm::showErrors(const settings::SettingsFailure &failure, const text::Speaker &speaker) {
  const bool isOfFile = failure.code == settings::SettingsFailure::Code::BadValues;
  QMap<SettingField *, Problems> byField;
  Problems others;
  for (const settings::SettingFailure &problem : failure.problems) {
    SettingField *field = isOfFile ? nullptr : fieldOf(problem.key);
    (field != nullptr ? byField[field] : others).push_back(problem);
  }
  for (auto wrong = byField.begin(); wrong != byField.end(); ++wrong) {
    const SettingDescription &description = wrong.key()->description();
    wrong.key()->setError([problems = wrong.value(), &description, &speaker] {
      return lines(problems, [&](const settings::SettingFailure &problem) {
        return text::describe(problem, nameOf(description, problem.key), speaker);
      });
    });
  }
  if (!others.empty()) {
    setTopErrors([others, &speaker] {
      return lines(others,
                   [&](const settings::SettingFailure &problem) { return text::describe(problem, speaker); });
    });
  }
  follow();
}

void SettingsForm::setTopErrors(SettingsSource::Words words) {
  m_topErrors = std::move(words);
  m_topLabel->setVisible(m_topErrors != nullptr);
  retranslateUi();
}

SettingField *SettingsForm::firstWrong() const {
  const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                  [](const SettingField *field) { return field->hasError(); });
  return found == m_fields.end() ? nullptr : *found;
}

SettingField *SettingsForm::fieldOf(const QString &key) const {
  const bool isAccount = key.startsWith(settings::accountPrefix);
  const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const SettingField *field) {
    const SettingDescription &description = field->description();
    return isAccount ? description.kind == SettingKind::Account : QLatin1String(description.key) == key;
  });
  return found == m_fields.end() ? nullptr : *found;
}

SettingField *SettingsForm::fieldToMend(const QString &key) const {
  SettingField *field = fieldOf(key);
  if (field == nullptr) field = fieldOf(key + u'.' + environment());
  return field != nullptr && field->isHidden() ? fieldOf(QStringLiteral("paycom.environment")) : field;
}

// The one that is chosen here, saved or not.
QString SettingsForm::environment() const {
  return findChild<SettingEdit *>(QStringLiteral("paycom.environment"))->text();
}

// What is asked for only in one environment follows it.
void SettingsForm::follow() {
  for (SettingField *field : m_fields) field->follow(environment());
  const bool isUnsaved = hasChanges();
  for (ConnectionTester *tester : m_testers) tester->setUnsaved(isUnsaved);
}

void SettingsForm::noteEdit() {
  follow();
  Q_EMIT edited();
}

void SettingsForm::retranslateUi() {
  std::size_t index = 0;
  for (const Section section : sections) m_titles[index++]->setText(sectionTitle(section));
  m_topLabel->setText(m_topErrors ? QStringLiteral("⚠ ") + m_topErrors() : QString());
}

}  // namespace kassir::ui
