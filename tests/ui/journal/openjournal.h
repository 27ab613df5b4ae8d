#pragma once

#include <QApplication>
#include <QTest>

#include "fakejournal.h"
#include "tests/support/widgettest.h"
#include "ui/journal/journalpage.h"

namespace kassir::test {

/// The journal's page on the screen, over sales that the test makes.
class OpenJournal {
 public:
  text::Speaker speaker{Language::English};
  FakeJournal source;
  FakeBackups backups;

  void open() {
    m_page = std::make_unique<ui::JournalPage>(source, backups, speaker);
    m_page->resize(1366, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  }
  void close() { m_page.reset(); }
  [[nodiscard]] ui::JournalPage &page() const { return *m_page; }

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_page->findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool isShown(const char *name) const { return find<QWidget>(name)->isVisible(); }
  [[nodiscard]] QString label(const char *name) const {
    return find<QLabel>(name)->text().replace(QChar(0xa0), u' ');
  }
  void press(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
  void choose(qint64 number) const {
    auto *view = find<QTableView>("sales");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
      const QModelIndex cell = view->model()->index(row, ui::JournalModel::Number);
      if (cell.data().toString() == QString::number(number)) return view->setCurrentIndex(cell);
    }
    QFAIL("no such sale in the list");
  }
  void setLanguage(Language language) {
    speaker.setLanguage(language);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
      QEvent also(QEvent::LanguageChange);
      QApplication::sendEvent(widget, &also);
    }
  }

 private:
  std::unique_ptr<ui::JournalPage> m_page;
};

}  // namespace kassir::test
