#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/widgettest.h"
#include "ui/widgets/toast.h"

using namespace kassir;
using namespace kassir::ui;

class ToastTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> m_list;
  Toast *m_toast = nullptr;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_list = std::make_unique<QWidget>();
    m_list->resize(400, 300);
    m_toast = new Toast(m_list.get(), m_list.get());
    m_list->show();
  }
  void cleanup() { m_list.reset(); }

  void staysInsideWhatItIsAbout() {
    m_toast->tell([] { return QStringLiteral("Сақталды: /home/kassir/Құжаттар/түбіртек-2026-11-22.pdf"); });
    QVERIFY(m_list->rect().contains(m_toast->geometry()));
    m_list->resize(240, 300);
    QTRY_VERIFY(m_list->rect().contains(m_toast->geometry()));
  }

  void offersToTakeBackOnlyWhatCanBe() {
    m_toast->tell([] { return QStringLiteral("Saved"); });
    QVERIFY(!m_toast->findChild<QPushButton *>()->isVisible());
    m_toast->setUndoName(QStringLiteral("Undo"));
    m_toast->tellUndoable([] { return QStringLiteral("Deleted"); });
    QSignalSpy undo(m_toast, &Toast::undoWanted);
    m_toast->findChild<QPushButton *>()->click();
    QCOMPARE(undo.size(), 1);
    QVERIFY(!m_toast->isVisible());
  }

  void followsTheLanguage() {
    int asked = 0;
    m_toast->tell([&asked] { return QString::number(++asked); });
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_toast, &change);
    QCOMPARE(m_toast->findChild<QLabel *>()->text(), QString::number(asked));
    QCOMPARE(asked, 2);
    QVERIFY(m_toast->isVisible());
  }
};

QTEST_MAIN(ToastTest)
#include "toasttest.moc"
