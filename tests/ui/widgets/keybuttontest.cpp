#include "ui/widgets/keybutton.h"

#include <QTest>

#include "tests/support/widgettest.h"
#include "ui/theme/theme.h"

using kassir::ui::KeyButton;

class KeyButtonTest : public QObject {
  Q_OBJECT

  std::unique_ptr<KeyButton> m_button;

  [[nodiscard]] QImage picture() {
    m_button->resize(m_button->sizeHint() + QSize(40, 0));
    return m_button->grab().toImage();
  }

 private Q_SLOTS:
  void init() {
    kassir::test::failOnWarnings();
    kassir::theme::apply(*qApp, kassir::theme::Scheme::Light, 100);
    m_button = std::make_unique<KeyButton>();
    m_button->setText(QStringLiteral("Sale"));
  }

  void makesRoomForItsKey() {
    const int without = m_button->sizeHint().width();
    m_button->setKey(QStringLiteral("F2"));
    QCOMPARE(m_button->sizeHint().width(), without + m_button->widthOf(QStringLiteral("F2")));
    QVERIFY(m_button->widthOf(QStringLiteral("Ctrl+Shift+F2")) > m_button->widthOf(QStringLiteral("F2")));
    m_button->setKey(QString());
    QCOMPARE(m_button->sizeHint().width(), without);
  }

  void paintsItsKey() {
    m_button->setKey(QStringLiteral("F2"));
    const QImage two = picture();
    m_button->setKey(QStringLiteral("F3"));
    QVERIFY(picture() != two);
  }

  void saysItsWordsAlone() {
    m_button->setKey(QStringLiteral("F2"));
    QCOMPARE(m_button->text(), QStringLiteral("Sale"));
  }
};

QTEST_MAIN(KeyButtonTest)
#include "keybuttontest.moc"
