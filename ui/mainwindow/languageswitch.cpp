#include "ui/mainwindow/languageswitch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <array>

#include "ui/theme/role.h"

namespace kassir::ui {

namespace {

struct Name {
  Language language;
  const char *shown;
  const char *whole;
};

constexpr std::array names{Name{Language::Kazakh, "ҚАЗ", "Қазақша"},
                           Name{Language::Russian, "РУС", "Русский"},
                           Name{Language::English, "ENG", "English"}};

}  // namespace

LanguageSwitch::LanguageSwitch(QWidget *parent) : QWidget(parent) {
  setObjectName(QStringLiteral("languageSwitch"));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  for (const Name &name : names) {
    auto *button = new QPushButton(QString::fromUtf8(name.shown), this);
    button->setObjectName(QStringLiteral("language_") + languageCode(name.language));
    button->setAccessibleName(QString::fromUtf8(name.whole));
    button->setToolTip(QString::fromUtf8(name.whole));
    button->setCheckable(true);
    button->setAutoExclusive(true);  // what a screen reader calls one of several
    // The cell or field being typed in keeps the keyboard.
    button->setFocusPolicy(Qt::NoFocus);
    theme::setRole(*button, theme::Role::Segment);
    m_buttons.addButton(button, static_cast<int>(name.language));
    row->addWidget(button);
  }
  // Not clicked: a screen reader checks a button without a click.
  connect(&m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
    if (isChecked) Q_EMIT languageWanted(static_cast<Language>(id));
  });
}

void LanguageSwitch::setLanguage(Language language) {
  const QSignalBlocker silent(m_buttons);
  m_buttons.button(static_cast<int>(language))->setChecked(true);
}

}  // namespace kassir::ui
