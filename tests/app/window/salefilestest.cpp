#include "app/window/salefiles.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

class SaleFilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString m_path;
  till::Ticket m_ticket{sale::Rules{}};
  std::unique_ptr<QWidget> m_window;
  std::unique_ptr<SaleFiles> m_files;

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_window->findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] QByteArray text() const {
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  // As a person does: the name is typed, and Save is pressed.
  void chooseName() {
    m_files->askToSave();
    auto *dialog = find<QFileDialog>("saveSaleDialog");
    QVERIFY(dialog != nullptr);
    dialog->selectFile(m_path);
    static_cast<QDialog *>(dialog)->accept();
  }
  void answer(const char *button) const {
    auto *question = find<QMessageBox>("replaceQuestion");
    QVERIFY(question != nullptr);
    question->findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_path = m_folder.filePath(QStringLiteral("sale.json"));
    QFile::remove(m_path);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_files = std::make_unique<SaleFiles>(m_ticket, *m_window);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  void tellsWhatTheFileClaimsAndIsNotSo() {
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"amount\":1000000,\"detail\":{\"items\":[{\"title\":\"Milk\",\"price\":900000,\"count\":1}]}}");
    file.close();
    sale::Problems told;
    connect(m_files.get(), &SaleFiles::complained, this,
            [&told](const sale::Problems &problems) { told = problems; });
    m_files->open(m_path);
    QCOMPARE(m_ticket.sale().lines.size(), std::size_t{1});
    const bool isTold = std::any_of(told.begin(), told.end(), [](const sale::Problem &problem) {
      return problem.rule == sale::Rule::AmountDiffers;
    });
    QVERIFY(isTold);
    m_ticket.begin();
  }

  void suggestsANameAndSpeaksItsOwnLanguage() {
    m_files->askToSave();
    auto *dialog = find<QFileDialog>("saveSaleDialog");
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->testOption(QFileDialog::DontUseNativeDialog), "not the desktop's");
    const QString name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
    static const QRegularExpression suggested(QStringLiteral(R"(^sale-\d{4}-\d\d-\d\d-\d{4}\.json$)"));
    QVERIFY2(suggested.match(name).hasMatch(), qPrintable(name));
    dialog->reject();
    m_files->askToOpen();
    QVERIFY(find<QFileDialog>("openSaleDialog")->testOption(QFileDialog::DontUseNativeDialog));
  }

  void savesUnderANewNameWithoutAQuestion() {
    chooseName();
    QVERIFY(find<QMessageBox>("replaceQuestion") == nullptr);
    QVERIFY(!text().isEmpty());
  }

  void asksBeforeItReplacesAFile() {
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("old"), 3);
    file.close();
    QSignalSpy saved(m_files.get(), &SaleFiles::saved);
    chooseName();  // comes back: the question does not stop the till
    QCOMPARE(text(), QByteArray("old"));
    QTRY_VERIFY(find<QFileDialog>("saveSaleDialog") == nullptr);
    QTest::keyClick(find<QMessageBox>("replaceQuestion"), Qt::Key_Return);
    QTRY_VERIFY(find<QMessageBox>("replaceQuestion") == nullptr);
    QVERIFY2(find<QFileDialog>("saveSaleDialog") == nullptr, "a scan must not come into a field of names");
    QCOMPARE(text(), QByteArray("old"));
    chooseName();
    QTRY_VERIFY(find<QFileDialog>("saveSaleDialog") == nullptr);
    answer("anotherNameButton");
    QTRY_VERIFY(find<QFileDialog>("saveSaleDialog") != nullptr);
    QCOMPARE(text(), QByteArray("old"));
    find<QFileDialog>("saveSaleDialog")->reject();
    QTRY_VERIFY(find<QFileDialog>("saveSaleDialog") == nullptr);
    chooseName();
    answer("replaceButton");
    QCOMPARE(saved.size(), 1);
    QVERIFY(text().startsWith('{'));
  }
};

QTEST_MAIN(SaleFilesTest)
#include "salefilestest.moc"
