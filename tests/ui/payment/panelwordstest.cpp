#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "core/fiscal/linkhosts.h"
#include "core/settings/settings.h"
#include "tests/ui/payment/echotranslator.h"
#include "tests/ui/payment/openpanel.h"

using namespace kassir;
using namespace kassir::ui;

/// In any language and any size of letters, and for who hears the screen instead of seeing it.
class PanelWordsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
  }
  void cleanup() { m_open.reset(); }

  void keepsEverythingWhenTheLanguageChanges() {
    m_open->panel.setFiscal(settings::FiscalMaker::Payme, {});
    m_open->accept();
    m_open->press("detailsButton");
    m_open->press("cancelPaymentButton");
    const QString link = m_open->part<QLineEdit>("payLink")->text();
    EchoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(m_open->part("totalCaption")->text().startsWith(EchoTranslator::mark()));
    QStringList unmarked;
    for (QWidget *widget : m_open->panel.findChildren<QWidget *>()) {
      const auto *button = qobject_cast<QAbstractButton *>(widget);
      const QString name = widget->accessibleName();
      if (button && !button->text().contains(EchoTranslator::mark())) unmarked << button->objectName();
      if (!name.isEmpty() && !name.contains(EchoTranslator::mark())) unmarked << name;
    }
    // What core reports speaks in the speaker's language, and a sum has no words of the window's.
    unmarked.removeAll(m_open->part("status")->accessibleName());
    unmarked.removeAll(m_open->part("total")->accessibleName());
    QCOMPARE(unmarked, QStringList());
    QCOMPARE(m_open->part<QLineEdit>("payLink")->text(), link);
    QCOMPARE(m_open->words("poweredBy"), QStringLiteral("Powered by Payme"));
    QVERIFY(m_open->shows("details"));
    QVERIFY(m_open->words("details").contains(EchoTranslator::mark()));
    QVERIFY(m_open->part<QMessageBox>("question")->isVisible());
    QVERIFY(m_open->part<QMessageBox>("question")->text().startsWith(EchoTranslator::mark()));
    QCoreApplication::removeTranslator(&translator);
  }

  void hasADistinctNameForEverythingOneCanUse() {
    m_open->accept();
    QSet<QString> names;
    for (QWidget *widget : m_open->panel.findChildren<QWidget *>()) {
      const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
      if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
      QVERIFY(!widget->objectName().isEmpty());
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
      names.insert(widget->accessibleName());
    }
    QVERIFY(names.size() > 8);
  }

  void fitsItsPlaceWithLargeLetters() {
    m_open->accept();
    QFont large = m_open->panel.font();
    large.setPointSize(large.pointSize() * 2);
    m_open->panel.setFont(large);
    for (QPushButton *button : m_open->panel.findChildren<QPushButton *>()) {
      if (!button->isVisible()) continue;
      QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
    QVERIFY(m_open->panel.minimumSizeHint().width() <= 500);
  }
};

QTEST_MAIN(PanelWordsTest)
#include "panelwordstest.moc"
