#include "ui/widgets/columnarea.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"

using kassir::ui::ColumnArea;

class ColumnAreaTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ColumnArea> m_area;
  QLabel *m_label = nullptr;

 private Q_SLOTS:
  void init() {
    kassir::test::failOnWarnings();
    m_area = std::make_unique<ColumnArea>();
    auto *column = new QWidget;
    m_label = new QLabel(QStringLiteral("one line"), column);
    (new QVBoxLayout(column))->addWidget(m_label);
    m_area->setWidget(column);
    m_area->show();
  }

  void isNeverNarrowerThanItsColumn() {
    const int before = m_area->minimumSizeHint().width();
    m_label->setText(QStringLiteral("one line that is a good deal longer"));
    QTRY_VERIFY(m_area->minimumSizeHint().width() > before);
    QVERIFY(m_area->minimumSizeHint().width() > m_label->sizeHint().width());
  }

  void isAsLowAsItsColumn() {
    QVERIFY(m_area->sizeHint().height() < 3 * m_label->sizeHint().height());
    QVERIFY(m_area->minimumSizeHint().height() <= m_area->sizeHint().height());
  }

  void wantsTheHeightOfItsColumnAtItsWidth() {
    m_label->setWordWrap(true);
    m_label->setText(QString(40, u'w').replace(QStringLiteral("ww"), QStringLiteral("w ")));
    m_area->resize(400, 300);
    QTRY_VERIFY(m_area->sizeHint().height() < 3 * m_label->fontMetrics().height() + 40);
    const int wide = m_area->sizeHint().height();
    m_area->resize(60, 300);
    QVERIFY(m_area->sizeHint().height() > wide);
  }

  void scrollsWhatIsHigher() {
    m_label->setMinimumHeight(500);
    m_area->resize(m_area->minimumSizeHint().width(), 100);
    QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 300);
    QCOMPARE(m_area->horizontalScrollBar()->maximum(), 0);
  }
};

QTEST_MAIN(ColumnAreaTest)
#include "columnareatest.moc"
