#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/closing.h"
#include "core/vault/filevault.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

// Nothing that was rung up is lost by closing the window.
class ClosingTest : public QObject {
  Q_OBJECT

  // Asks as the till's own window does.
  class Window : public QWidget {
   public:
    Closing *closing = nullptr;

   protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(closing->mayClose()); }
  };

  SystemClock m_clock;
  QTemporaryDir m_folder;
  vault::FileVault m_secrets{m_folder.filePath(QStringLiteral("data")),
                             m_folder.filePath(QStringLiteral("key"))};
  Connections m_connections;
  Paying m_paying{m_secrets, m_clock, m_connections};
  std::unique_ptr<till::Ticket> m_ticket;
  std::unique_ptr<Window> m_window;
  std::unique_ptr<SaleFiles> m_files;
  std::unique_ptr<Closing> m_closing;

  void ringUp(const char *title) {
    sale::Line line;
    line.title = QString::fromUtf8(title);
    QVERIFY(m_ticket->edit(sale::edit::InsertLines{0, {line}}));
  }
  void answer(const char *name) {
    auto *button = m_window->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button != nullptr, name);
    button->click();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_ticket = std::make_unique<till::Ticket>(sale::Rules());
    m_window = std::make_unique<Window>();
    m_files = std::make_unique<SaleFiles>(*m_ticket, *m_window);
    m_closing = std::make_unique<Closing>(*m_ticket, m_paying, *m_files, *m_window);
    m_window->closing = m_closing.get();
    m_window->show();
  }
  void cleanup() {
    m_window->closing = nullptr;
    m_closing.reset();
    m_files.reset();
    m_window.reset();
    m_ticket.reset();
  }

  void asksNothingWhereNothingIsLost() {
    QVERIFY(m_window->close());
    QVERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
  }

  void staysWithTheSaleUnlessSomebodyMeansToLeave() {
    ringUp("Қызанақ");
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->findChildren<ClosingQuestion *>().size(), 1);
    QTest::keyClick(m_window->findChild<ClosingQuestion *>(), Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    answer("closeWithoutSaving");
    QTRY_VERIFY(!m_window->isVisible());
  }

  void closesOnceTheSaleIsInAFile() {
    const QTemporaryDir folder;
    ringUp("Сүт");
    QVERIFY(!m_window->close());
    answer("saveAndClose");
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(m_window->isVisible());
    m_files->save(folder.filePath(QStringLiteral("sale.json")));
    QTRY_VERIFY(!m_window->isVisible());
  }

  void staysOpenWhenNobodyChoseAPlace() {
    const QTemporaryDir folder;
    ringUp("Сүт");
    QVERIFY(!m_window->close());
    answer("saveAndClose");
    m_window->findChild<QFileDialog *>()->reject();
    m_files->save(folder.filePath(QStringLiteral("sale.json")));  // later, by Ctrl+S
    QVERIFY(m_window->isVisible());
  }

  void asksAgainAfterAnotherLine() {
    const QTemporaryDir folder;
    ringUp("Сүт");
    m_files->save(folder.filePath(QStringLiteral("sale.json")));
    QVERIFY(m_window->isVisible());
    ringUp("Нан");
    QVERIFY(!m_window->close());
    answer("stay");
    QVERIFY(m_window->isVisible());
    m_ticket->undo();
    QVERIFY(m_window->close());
  }

  void keepsTheWindowWhenTheSaleCouldNotBeSaved() {
    ringUp("Сүт");
    QVERIFY(!m_window->close());
    answer("saveAndClose");
    QSignalSpy notSaved(m_files.get(), &SaleFiles::notSaved);
    m_files->save(QStringLiteral("/proc/sale.json"));
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(m_window->isVisible());
  }
};

QTEST_MAIN(ClosingTest)
#include "closingtest.moc"
