#pragma once

#include <QAbstractButton>
#include <QSignalSpy>
#include <memory>

#include "tests/support/widgettest.h"
#include "tests/ui/settings/fakesettings.h"
#include "ui/settings/settingspage.h"

namespace kassir::test {

/// A settings page on settings in memory, and what a person does with it.
struct ShownSettings {
  ShownSettings() {
    source.settings.till.name = QStringLiteral("T7");
    source.settings.shop.name = QStringLiteral("Дүкен");
    source.settings.paycom.ids.production = QString(24, u'b');
    source.settings.paycom.account = {{QStringLiteral("phone"), QStringLiteral("998901234567")}};
    source.settings.vendors.tarlan = false;
    source.settings.fiscal.maker = settings::FiscalMaker::OwnRegister;
    source.settings.look.fontSize = 150;
    source.secrets[ui::Secret::TarlanSecret] = "the secret of tarlan";
    page = std::make_unique<ui::SettingsPage>(source, speaker);
    page->resize(1000, 600);
    page->show();
  }

  template <class T = QLineEdit>
  [[nodiscard]] T *find(const char *name) const {
    return page->findChild<T *>(QString::fromLatin1(name));
  }
  void type(const char *name, const char *text) const {
    find(name)->selectAll();
    if (*text == '\0') return QTest::keyClick(find(name), Qt::Key_Delete);
    typeText(find(name), QString::fromUtf8(text));
  }
  void press(const char *name) const { find<QAbstractButton>(name)->click(); }
  void save() const { press("saveSettings"); }
  /// What is said to be wrong with a setting.
  [[nodiscard]] QString error(const char *key) const {
    const auto *label = page->findChild<QLabel *>(QLatin1String(key) + QStringLiteral(".error"));
    return label->isVisible() ? label->text() : QString();
  }
  [[nodiscard]] QString topErrors() const {
    const auto *label = find<QLabel>("settingsErrors");
    return label->isVisible() ? label->text() : QString();
  }
  [[nodiscard]] QString notice() const { return find<QLabel>("settingsNotice")->text(); }
  void setLanguage(Language language) {
    speaker.setLanguage(language);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(page.get(), &change);
  }

  text::Speaker speaker{Language::English};
  FakeSettings source;
  std::unique_ptr<ui::SettingsPage> page;
};

}  // namespace kassir::test
