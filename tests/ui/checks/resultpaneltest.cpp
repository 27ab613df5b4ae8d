#include "ui/checks/resultpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTest>

#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::ui;

namespace {

constexpr auto listed = "https://ofd.soliq.uz/check?t=UZ210317220001&r=1234";

}  // namespace

class ResultPanelTest : public QObject {
  Q_OBJECT

  text::Speaker m_speaker{Language::English};
  std::unique_ptr<ResultPanel> m_panel;
  QString m_order;
  QList<QUrl> m_opened;

  [[nodiscard]] QString label(const char *name) const {
    return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text().remove(QChar(0x200b));
  }
  [[nodiscard]] QPushButton *button(const char *name) const {
    return m_panel->findChild<QPushButton *>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool isShown(const char *name) const {
    return m_panel->findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
  }
  void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
  void show(const char *number, const char *link) {
    const fiscal::FiscalCheck check{fiscal::FiscalNumber::read(QString::fromUtf8(number)),
                                    QString::fromUtf8(link)};
    m_panel->setLookup({QDateTime({2024, 1, 31}, {15, 45}), m_order, check}, {});
  }

 public Q_SLOTS:
  void remember(const QUrl &url) { m_opened << url; }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "remember");
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "remember");
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "remember");
    m_opened.clear();
    m_order = QStringLiteral("T1-1");
    m_panel = std::make_unique<ResultPanel>(m_speaker);
    m_panel->resize(960, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
  }
  void cleanup() {
    m_panel.reset();
    for (const char *scheme : {"https", "http", "file"})
      QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
  }

  void opensOnlyWhatTheGuardLetsThrough_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("mayOpen");
    QTest::addColumn<bool>("isAddress");
    const auto row = [](const char *link, bool mayOpen, bool isAddress) {
      QTest::newRow(link) << QString::fromUtf8(link) << mayOpen << isAddress;
    };
    row(listed, true, true);
    row("http://consumer.oofd.kz/ticket/1", true, true);
    row("https://evil.example/check", false, true);
    row("https://ofd.soliq.uz\\@evil.example/", false, false);
    row("https://ofd.soliq.uz@evil.example/", false, false);
    row("file:///etc/passwd", false, false);
    row("javascript:alert(1)", false, false);
    row("https://ofd.soliq.uz/\u202egnp.exe", false, false);
    row("", false, false);
  }
  void opensOnlyWhatTheGuardLetsThrough() {
    QFETCH(QString, link);
    QFETCH(bool, mayOpen);
    QFETCH(bool, isAddress);
    show("1", link.toUtf8().constData());
    QCOMPARE(isShown("openLink"), isAddress);
    QCOMPARE(button("openLink")->isEnabled() && isShown("openLink"), mayOpen);
    QCOMPARE(isShown("copyLink"), isAddress);
    QCOMPARE(isShown("linkCode"), isAddress);
    QVERIFY(!label("linkVerdict").isEmpty());
    QVERIFY(!label("link").contains(QChar(0x202e)));
    if (isShown("openLink")) click("openLink");
    QCOMPARE(m_opened, mayOpen ? QList<QUrl>{QUrl(link)} : QList<QUrl>());
  }

  void tellsThatNoProgramOpensLinks() {
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    show("1", listed);
    // The offscreen platform has no way to open anything, and says so.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not support.*openUrl")));
    click("openLink");
    QVERIFY2(label("outcome").contains(QStringLiteral("could not be opened")), qPrintable(label("outcome")));
  }

  void tellsTheRealHostOfARefusedLink() {
    show("1", "https://evil.example/ofd.soliq.uz");
    QVERIFY(label("linkVerdict").contains(QStringLiteral("evil.example")));
    QVERIFY(label("linkVerdict").contains(QStringLiteral("not opened")));
  }

  void copiesNumberAndLink() {
    show("0012", listed);
    click("copyNumber");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0012"));
    QCOMPARE(label("outcome"), QStringLiteral("✓ The fiscal number is copied"));
    click("copyLink");
    QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(listed));
    QCOMPARE(label("outcome"), QStringLiteral("✓ The link is copied"));
    show("0013", listed);
    QCOMPARE(label("outcome"), QStringLiteral("✓ Fiscal check found"));
  }

  void showsACheckWithoutANumber() {
    show("", listed);
    QVERIFY(!isShown("fiscalNumber"));
    QVERIFY(!isShown("copyNumber"));
    QVERIFY(isShown("copyLink"));
  }

  void widensNothingForALongNumberOrLink() {
    const QByteArray link = "https://ofd.soliq.uz/" + QByteArray(900, 'a');
    m_order = QString(64, u'W');
    show(QByteArray(64, '8').constData(), link.constData());
    QVERIFY2(m_panel->minimumSizeHint().width() <= 1024 - 64, "wider than a small screen");
    QCOMPARE(label("link").toLatin1(), link);
  }
};

QTEST_MAIN(ResultPanelTest)
#include "resultpaneltest.moc"
