#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"

using namespace kassir::ui;

class FlowLayoutTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> m_row;
  FlowLayout *m_flow = nullptr;

  [[nodiscard]] QPoint place(int index) const { return m_flow->itemAt(index)->widget()->pos(); }

 private Q_SLOTS:
  void init() {
    kassir::test::failOnWarnings();
    m_row = std::make_unique<QWidget>();
    m_flow = new FlowLayout(m_row.get());
    m_flow->setSpacing(10);
    for (int i = 0; i < 3; ++i) {
      auto *widget = new QWidget(m_row.get());
      widget->setFixedSize(100, 30);
      m_flow->addWidget(widget);
    }
  }

  void standsInOneRowWhereThereIsRoom() {
    m_flow->setGeometry(QRect(0, 0, 320, 30));
    QCOMPARE(place(0), QPoint(0, 0));
    QCOMPARE(place(2), QPoint(220, 0));
    QCOMPARE(m_flow->sizeHint(), QSize(320, 30));
    QCOMPARE(m_flow->heightForWidth(320), 30);
  }

  void goesOnInTheNextRow() {
    m_flow->setGeometry(QRect(0, 0, 319, 70));
    QCOMPARE(place(1), QPoint(110, 0));
    QCOMPARE(place(2), QPoint(0, 40));
    QCOMPARE(m_flow->heightForWidth(319), 70);
    QCOMPARE(m_flow->heightForWidth(120), 110);
  }

  void sharesWhatRoomIsLeftInARow() {
    QWidget whole;
    auto *flow = new FlowLayout(&whole, FlowLayout::Rows::Full);
    flow->setSpacing(10);
    for (int i = 0; i < 3; ++i) {
      auto *widget = new QWidget(&whole);
      widget->setMinimumSize(100, 30);
      flow->addWidget(widget);
    }
    flow->setGeometry(QRect(0, 0, 301, 70));
    const auto at = [flow](int index) { return flow->itemAt(index)->geometry(); };
    QCOMPARE(at(0), QRect(0, 0, 145, 30));
    QCOMPARE(at(1), QRect(155, 0, 146, 30));
    QCOMPARE(at(2), QRect(0, 40, 301, 30));
  }

  void isAsNarrowAsItsWidestWidget() { QCOMPARE(m_flow->minimumSize(), QSize(100, 30)); }

  void leavesNoGapForWhatIsHidden() {
    m_flow->itemAt(0)->widget()->hide();
    m_flow->setGeometry(QRect(0, 0, 210, 30));
    QCOMPARE(place(1), QPoint(0, 0));
    QCOMPARE(place(2), QPoint(110, 0));
  }

  void givesItsItemsBack() {
    const std::unique_ptr<QLayoutItem> taken(m_flow->takeAt(1));
    QVERIFY(taken);
    QCOMPARE(m_flow->count(), 2);
    QCOMPARE(m_flow->takeAt(2), nullptr);
    QCOMPARE(m_flow->sizeHint(), QSize(210, 30));
  }

  void makesRoomForItsRowsInAColumn() {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row.release());
    column->addStretch();
    window.resize(150, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(place(2), QPoint(0, 80));
    QVERIFY(m_flow->parentWidget()->height() >= 110);
  }
};

QTEST_MAIN(FlowLayoutTest)
#include "flowlayouttest.moc"
