#include "tests/app/window/everypage.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

#include "tests/app/window/opened.h"
#include "tests/support/widgettest.h"

namespace kassir::test {

using Command = ui::MainWindow::Command;

void EveryPage::addRows() {
  QTest::addColumn<QString>("state");
  for (const State &state : states()) QTest::newRow(state.name) << QString::fromLatin1(state.name);
}

void EveryPage::addRowsToLookAt() {
  QTest::addColumn<QString>("state");
  for (const State &state : states()) {
    if (state.look == Look::Own) QTest::newRow(state.name) << QString::fromLatin1(state.name);
  }
}

void EveryPage::prepare() {
  m_shop = Shop::start();
  QVERIFY(m_shop != nullptr);
}

void EveryPage::enter(const QString &name, Language language) {
  const auto state = std::find_if(states().begin(), states().end(),
                                  [&name](const State &one) { return QLatin1String(one.name) == name; });
  QVERIFY(state != states().end());
  const auto options = m_shop->open(state->kind, language);
  QVERIFY(options.has_value());
  m_till.reset();
  m_till = std::make_unique<window::Application>(*options, opened(*options));
  m_till->start();
  window().showNormal();
  window().resize(1024, 768);
  QVERIFY(QTest::qWaitForWindowExposed(&window()));
  m_state = name;
  m_speaker.setLanguage(language);
  (this->*state->enter)();
  settle();
}

void EveryPage::enterAnew(Language language) {
  if (shown().size() == 1) return setLanguage(language);
  const QSize size = window().size();
  leave();
  enter(m_state, language);
  setSize(size);
}

void EveryPage::leave() {
  for (QWidget *widget : shown()) {
    if (widget != &window()) widget->close();
  }
  m_till.reset();
}

QWidgetList EveryPage::shown() const {
  QWidgetList shown{&m_till->window()};
  for (QWidget *widget : QApplication::topLevelWidgets()) {
    if (widget != shown.first() && widget->isVisible()) shown << widget;
  }
  return shown;
}

void EveryPage::setLanguage(Language language) {
  find<QAbstractButton>(qPrintable(QStringLiteral("language_") + languageCode(language)))->click();
  settle();
}

void EveryPage::setLook(settings::LookSettings look) {
  QVERIFY(m_shop->setLook(look));
  Q_EMIT find<ui::SettingsPage>("settingsPage")->saved();
  settle();
}

void EveryPage::setSize(QSize size) {
  window().resize(size);
  settle();
}

// What was posted may post more: a change of language becomes one of sizes, and that a new layout.
void EveryPage::settle() {
  constexpr int rounds = 4;
  for (int i = 0; i < rounds; ++i) QCoreApplication::sendPostedEvents();
}

bool EveryPage::isOffered(const char *button) const {
  const auto *found = find<QAbstractButton>(button);
  return found != nullptr && found->isVisible() && found->isEnabled();
}

void EveryPage::press(const char *button) {
  QTRY_VERIFY2(isOffered(button), button);
  find<QAbstractButton>(button)->click();
}

void EveryPage::trigger(Command command) {
  window().action(command).trigger();
}

void EveryPage::type(const char *field, const QString &text) {
  auto *edit = find<QLineEdit>(field);
  QVERIFY2(edit != nullptr, field);
  edit->setFocus();
  edit->selectAll();
  typeText(edit, text);
}

void EveryPage::add(const QString &typed) {
  type("entry", typed);
  QTest::keyClick(find<QLineEdit>("entry"), Qt::Key_Return);
}

void EveryPage::open(const QByteArray &saleFile) {
  const QString path = m_shop->filePath(QStringLiteral("sale.json"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(saleFile) == saleFile.size());
  file.close();
  trigger(Command::OpenSale);
  auto *dialog = find<QFileDialog>("openSaleDialog");
  QVERIFY(dialog != nullptr);
  Q_EMIT dialog->fileSelected(path);
  dialog->close();
}

void EveryPage::popUp(QMenu *menu) {
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(window().mapToGlobal(QPoint(200, 200)));
}

}  // namespace kassir::test
