#pragma once

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

namespace kassir::test {

/// To be called in init(): a warning fails the test, but for what the offscreen platform says of every
/// window and menu.
inline void failOnWarnings() {
  QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// Types into a widget what QTest::keyClicks cannot: it aborts on all but Latin letters.
inline void typeText(QWidget *widget, const QString &text) {
  for (const QChar character : text)
    QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

}  // namespace kassir::test
