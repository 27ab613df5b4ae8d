#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/widgettest.h"
#include "ui/widgets/newslabel.h"

using namespace kassir;
using namespace kassir::ui;

// That it is heard, tests/e2e shows: the offscreen platform tells nobody.
class NewsLabelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnWarnings(); }

  void isANotificationThatReadsItsWords() {
    NewsLabel label(nullptr);
    label.setText(QStringLiteral("✓ Төленді · 0:07"));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(read->role(), QAccessible::Notification);
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("✓ Төленді · 0:07"));
    label.setAccessibleName(QStringLiteral("Төленді"));
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Төленді"));
  }

  void saysWhatIsReadOut() {
    NewsLabel label(nullptr);
    QSignalSpy told(&label, &NewsLabel::announced);
    label.setText(QStringLiteral("“Milk” removed"));
    label.announce();
    label.setAccessibleName(QStringLiteral("Removed"));
    label.announce();
    QCOMPARE(told, (QList<QVariantList>{{QStringLiteral("“Milk” removed")}, {QStringLiteral("Removed")}}));
  }
};

QTEST_MAIN(NewsLabelTest)
#include "newslabeltest.moc"
