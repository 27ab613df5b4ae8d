#include "ui/print/system/slipprinting.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/hardship.h"
#include "tests/support/widgettest.h"
#include "tests/ui/print/tools.h"

using namespace kassir;
using namespace kassir::print;
using slip::Slip;

namespace {

Slip slipNamed(const QString &orderId) {
  return {orderId, {}, {{slip::Heading{QStringLiteral("ТӨЛЕНДІ")}}}};
}

QStringList noPrinters() {
  return {};
}

/// A window with a printing of its own, and all that it tells.
struct Desk {
  explicit Desk(SlipPrinting::PrinterNames printers) : printing(window, speaker, std::move(printers)) {
    window.show();
  }

  template <class Dialog>
  Dialog *shown() const {
    const auto dialogs = window.findChildren<Dialog *>();
    return dialogs.size() == 1 && dialogs.front()->isVisible() ? dialogs.front() : nullptr;
  }
  /// What a person does: types a name and confirms.
  void saveAs(const QString &path) const {
    auto *dialog = shown<QFileDialog>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
  }

  text::Speaker speaker{Language::English};
  QWidget window;
  SlipPrinting printing;
  QSignalSpy printed{&printing, &SlipPrinting::printed};
  QSignalSpy saved{&printing, &SlipPrinting::saved};
  QSignalSpy failed{&printing, &SlipPrinting::failed};
};

}  // namespace

class SlipPrintingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnWarnings(); }

  void offersAPdfWhereThereIsNoPrinter() {
    Desk desk(noPrinters);
    desk.printing.print(slipNamed(QStringLiteral("T1-42")));
    auto *question = desk.shown<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->text(),
             QStringLiteral("No printer is set up on this computer. The slip can be saved as PDF."));
    QVERIFY(!desk.shown<QFileDialog>());
    for (QAbstractButton *button : question->buttons()) {
      if (question->buttonRole(button) == QMessageBox::AcceptRole) QTest::mouseClick(button, Qt::LeftButton);
    }
    const QString path = m_folder.filePath(QStringLiteral("offered.pdf"));
    desk.saveAs(path);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.saved.first().first().toString(), path);
    QVERIFY(textOf(path).contains(QStringLiteral("ТӨЛЕНДІ")));
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
  }

  // Each code that is scanned ends with Enter.
  void savesNothingByAScan() {
    Desk desk(noPrinters);
    desk.printing.print(slipNamed(QStringLiteral("1")));
    auto *question = desk.shown<QMessageBox>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(question->isVisible());
    QVERIFY(!desk.shown<QFileDialog>());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
  }

  void asksBeforeItReplacesAFile() {
    Desk desk(noPrinters);
    const QString path = m_folder.filePath(QStringLiteral("there.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    desk.printing.savePdf(slipNamed(QStringLiteral("1")));
    desk.saveAs(path);  // comes back: the question does not stop the till
    QTRY_VERIFY(!desk.shown<QFileDialog>());
    auto *question = desk.window.findChild<QMessageBox *>(QStringLiteral("replaceQuestion"));
    QVERIFY(question);
    QCOMPARE(desk.saved.size(), 0);
    question->findChild<QPushButton *>(QStringLiteral("replaceButton"))->click();
    QCOMPARE(desk.saved.size(), 1);
    QVERIFY(textOf(path).contains(QStringLiteral("ТӨЛЕНДІ")));
  }

  void tellsNothingWhereThePersonDeclines() {
    Desk desk(noPrinters);
    desk.printing.print(slipNamed(QStringLiteral("1")));
    QTest::mouseClick(desk.shown<QMessageBox>()->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    desk.printing.savePdf(slipNamed(QStringLiteral("1")));
    desk.shown<QFileDialog>()->reject();
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    QCOMPARE(desk.printed.size() + desk.saved.size() + desk.failed.size(), 0);
  }

  void suggestsTheOrderIdAsAName_data() {
    QTest::addColumn<QString>("orderId");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t *orderId, const char16_t *name) {
      QTest::newRow(qPrintable(QString::fromUtf16(name)))
          << QString::fromUtf16(orderId) << QString::fromUtf16(name);
    };
    row(u"T1-20261122-2676500-K7QD", u"T1-20261122-2676500-K7QD.pdf");
    row(u"Тапсырыс №7", u"Тапсырыс__7.pdf");
    row(u"../../etc/x", u"_._.._etc_x.pdf");
    row(u".hidden", u"_hidden.pdf");
    row(u"a\\b:c*", u"a_b_c_.pdf");
    row(u"", u"slip.pdf");
  }
  void suggestsTheOrderIdAsAName() {
    QFETCH(QString, orderId);
    Desk desk(noPrinters);
    desk.printing.savePdf(slipNamed(orderId));
    auto *dialog = desk.shown<QFileDialog>();
    QVERIFY(dialog);
    QTEST(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(), "name");
    dialog->reject();
  }

  void addsTheEndingAndRemembersTheFolder() {
    Desk desk(noPrinters);
    desk.printing.savePdf(slipNamed(QStringLiteral("1")));
    desk.saveAs(m_folder.filePath(QStringLiteral("without")));
    QTRY_COMPARE(desk.saved.size(), 1);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("without.pdf"))));
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    desk.printing.savePdf(slipNamed(QStringLiteral("2")));
    QCOMPARE(desk.shown<QFileDialog>()->directory().absolutePath(), QDir(m_folder.path()).absolutePath());
  }

  void saysInWordsWhyAPdfWasNotSaved() {
    Desk desk(noPrinters);
    desk.printing.savePdf(slipNamed(QStringLiteral("1")));
    const QString path = m_folder.filePath(QStringLiteral("full.pdf"));
    {
      const hardship::FullDisk disk(100);
      desk.saveAs(path);
      QTRY_COMPARE(desk.failed.size(), 1);
    }
    QCOMPARE(
        desk.failed.first().first().value<SlipPrinting::Sentence>()(),
        QStringLiteral("The PDF could not be written to the disk: %1. Check the free space, then save again.")
            .arg(path));
    QCOMPARE(desk.saved.size(), 0);
    QVERIFY(!QFile::exists(path));
  }

  void asksForAPrinterWithoutWaiting() {
    Desk desk([] { return QStringList{QStringLiteral("Front desk")}; });
    desk.printing.print(slipNamed(QStringLiteral("1")));
    auto *dialog = desk.shown<QPrintDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QVERIFY(!dialog->testOption(QAbstractPrintDialog::PrintToFile));
    dialog->reject();
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    QCOMPARE(desk.printed.size() + desk.saved.size() + desk.failed.size(), 0);
  }

  void isSafeToEndWhileItAsks() {
    Desk desk(noPrinters);
    QPointer<QFileDialog> dialog;
    {
      SlipPrinting shortLived(desk.window, desk.speaker, noPrinters);
      shortLived.savePdf(slipNamed(QStringLiteral("1")));
      dialog = desk.shown<QFileDialog>();
      QVERIFY(dialog);
    }
    const QString path = m_folder.filePath(QStringLiteral("late.pdf"));
    desk.saveAs(path);
    QTRY_VERIFY(!dialog);
    QVERIFY(!QFile::exists(path));
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_MAIN(SlipPrintingTest)
#include "slipprintingtest.moc"
