#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"
#include "ui/theme/role.h"
#include "ui/theme/stylesheet.h"

using namespace kassir;
using theme::Colour;
using theme::Role;
using theme::Scheme;

Q_DECLARE_METATYPE(kassir::theme::Scheme)

namespace {

template <class Widget>
Widget *add(QWidget &window, Role role) {
  auto *widget = new Widget(&window);
  theme::setRole(*widget, role);
  window.layout()->addWidget(widget);
  return widget;
}

// What is in the middle of a widget's left edge, a few pixels in: its background.
QColor backOf(QWidget &widget) {
  return widget.grab().toImage().pixelColor(4, widget.height() / 2);
}

// How wide what is written on a button is, in the middle of its height.
int inkOf(QWidget &widget) {
  const QImage image = widget.grab().toImage();
  const QRgb back = image.pixel(4, image.height() / 2);
  int left = image.width();
  int right = 0;
  for (int y = image.height() / 2 - 4; y < image.height() / 2 + 4; ++y) {
    for (int x = 4; x < image.width() - 4; ++x) {
      if (image.pixel(x, y) == back) continue;
      left = std::min(left, x);
      right = std::max(right, x);
    }
  }
  return right - left;
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

  static void schemes() {
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
  }
  static void dress(Scheme scheme, int percent) { theme::apply(*qApp, scheme, percent); }

 private Q_SLOTS:
  void init() { test::failOnWarnings(); }

  void leavesNoPlaceholder_data() { schemes(); }
  void leavesNoPlaceholder() {
    QFETCH(Scheme, scheme);
    const QString sheet = theme::styleSheet(scheme, 130);
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
  }

  void namesOnlyPicturesThatExist_data() { schemes(); }
  void namesOnlyPicturesThatExist() {
    QFETCH(Scheme, scheme);
    const QString sheet = theme::styleSheet(scheme, 100);
    static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
    int found = 0;
    for (auto match = url.globalMatch(sheet); match.hasNext(); ++found)
      QVERIFY(!QIcon(match.next().captured(1)).pixmap(12, 12).isNull());
    QVERIFY(found >= 4);
  }

  // A property that Qt does not know is told of when a widget is polished: the warning fails the test.
  void dressesEveryKindOfWidgetWithoutAWarning_data() { schemes(); }
  void dressesEveryKindOfWidgetWithoutAWarning() {
    QFETCH(Scheme, scheme);
    dress(scheme, 100);
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *table = new QTableWidget(2, 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             new QPushButton, new QToolButton, new QLineEdit, new QComboBox, new QPlainTextEdit, new QSpinBox,
             table, new QListWidget, new QTabWidget, new QCheckBox, new QRadioButton, new QGroupBox,
             new QScrollArea})
      rows->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.palette().color(QPalette::Window), theme::colour(Colour::Background, scheme));
    QCOMPARE(theme::schemeOf(table->palette()), scheme);
  }

  void paintsSurfacesByTheirRole_data() { schemes(); }
  void paintsSurfacesByTheirRole() {
    QFETCH(Scheme, scheme);
    dress(scheme, 100);
    class Derived : public QWidget {
      using QWidget::QWidget;
    };
    QWidget window;
    new QVBoxLayout(&window);
    auto *panel = add<Derived>(window, Role::Panel);
    auto *status = add<QLabel>(window, Role::Waiting);
    auto *pay = add<QPushButton>(window, Role::Primary);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto of = [scheme](Colour colour) { return theme::colour(colour, scheme); };
    QCOMPARE(backOf(*panel), of(Colour::Surface));
    QCOMPARE(backOf(*status), of(Colour::WarningSoft));
    QCOMPARE(backOf(*pay), of(Colour::Accent));
    theme::setRole(*status, Role::Good);
    QCOMPARE(backOf(*status), of(Colour::GoodSoft));
    pay->setEnabled(false);
    QCOMPARE(backOf(*pay), of(Colour::Line));
  }

  void coloursLabelsByTheSurfaceTheyStandOn() {
    dress(Scheme::Light, 100);
    QWidget row;
    auto *label = new QLabel(&row);
    theme::setRole(row, Role::Waiting);
    row.show();
    const auto colour = [label] { return label->palette().color(QPalette::WindowText); };
    QCOMPARE(colour(), theme::colour(Colour::Warning, Scheme::Light));
    theme::setRole(row, Role::Bad);
    QCOMPARE(colour(), theme::colour(Colour::Danger, Scheme::Light));
  }

  // Qt 6.4 would make a placeholder's colour from that of the text, half transparent.
  void leavesAPlaceholderReadable_data() { schemes(); }
  void leavesAPlaceholderReadable() {
    QFETCH(Scheme, scheme);
    dress(scheme, 100);
    QLineEdit edit;
    theme::setRole(edit, Role::Entry);
    edit.show();
    QCOMPARE(edit.palette().color(QPalette::PlaceholderText), theme::colour(Colour::Soft, scheme));
  }

  void leavesRoomForTheBoldNameOfWhatIsDown_data() {
    QTest::addColumn<int>("role");
    QTest::newRow("navigation") << static_cast<int>(Role::Navigation);
    QTest::newRow("segment") << static_cast<int>(Role::Segment);
  }
  void leavesRoomForTheBoldNameOfWhatIsDown() {
    QFETCH(int, role);
    dress(Scheme::Light, 100);
    QPushButton button(QStringLiteral("Фискальный чек  F11"));
    button.setCheckable(true);
    theme::setRole(button, static_cast<Role>(role));
    button.show();
    const int ink = inkOf(button);
    QFont bold = button.font();
    bold.setBold(true);
    QVERIFY(button.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(button.text()));
    button.setChecked(true);
    QVERIFY2(inkOf(button) > ink, "bold is wider, and nothing of it is cut off");
  }

  // A list may be filled before it has its looks.
  void givesRowsOfAListTheirHeight() {
    dress(Scheme::Light, 100);
    QWidget window;
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("Нан"), QStringLiteral("Сүт")});
    list->setCurrentRow(0);
    list->visualItemRect(list->item(1));  // arranges it
    (new QVBoxLayout(&window))->addWidget(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto rect = [list](int row) { return list->visualItemRect(list->item(row)); };
    QVERIFY(rect(0).height() > list->fontMetrics().height() + 8);
    QCOMPARE(rect(1).top(), rect(0).bottom() + 1);
  }

  void padsALabelThatGetsItsRoleWhenItIsShown() {
    dress(Scheme::Light, 100);
    QLabel early;
    theme::setRole(early, Role::Good);
    QLabel late;
    for (QLabel *label : {&early, &late}) label->show();
    QVERIFY(early.sizeHint().height() > late.sizeHint().height());
    theme::setRole(late, Role::Good);
    QCOMPARE(late.frameWidth(), early.frameWidth());
    QCOMPARE(late.sizeHint(), early.sizeHint());
    theme::setRole(late, Role::Title);
    QCOMPARE(late.frameWidth(), 0);
  }

  // By a line along the top: the one at the bottom tells the current page, and may be there as well.
  void tellsTheFocusedPageNameFromTheCurrentOne_data() { schemes(); }
  void tellsTheFocusedPageNameFromTheCurrentOne() {
    QFETCH(Scheme, scheme);
    dress(scheme, 100);
    QWidget window;
    new QVBoxLayout(&window);
    auto *other = add<QPushButton>(window, Role::Navigation);
    auto *current = add<QPushButton>(window, Role::Navigation);
    for (QPushButton *name : {other, current}) name->setCheckable(true);
    current->setChecked(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto hasLine = [scheme](QPushButton *name, int y) {
      const QColor found = name->grab().toImage().pixelColor(name->width() / 2, y);
      return found == theme::colour(Colour::Accent, scheme);
    };
    const auto atTop = [&](QPushButton *name) { return hasLine(name, 1); };
    const auto atBottom = [&](QPushButton *name) { return hasLine(name, name->height() - 2); };
    other->setFocus();
    QVERIFY(atTop(other) && !atBottom(other));
    QVERIFY(!atTop(current) && atBottom(current));
    current->setFocus();
    QVERIFY(!atTop(other) && !atBottom(other));
    QVERIFY(atTop(current) && atBottom(current));
  }

  void growsWithTheFontsPercent() {
    QLabel total;
    theme::setRole(total, Role::Total);
    total.show();
    QPushButton button;
    button.show();
    int lastTotal = 0;
    int lastText = 0;
    int lastHeight = 0;
    for (const int percent : {100, 150, 200}) {
      dress(Scheme::Light, percent);
      QVERIFY(total.font().pointSize() > lastTotal);
      QVERIFY(button.font().pointSize() > lastText);
      QVERIFY(button.sizeHint().height() > lastHeight);
      lastTotal = total.font().pointSize();
      lastText = button.font().pointSize();
      lastHeight = button.sizeHint().height();
    }
    QCOMPARE(lastText, 22);
    QVERIFY(lastTotal >= 42);
    dress(Scheme::Light, 100);
    QCOMPARE(total.font().pointSize(), 28);
    QVERIFY(total.font().bold());
    QCOMPARE(button.font().pointSize(), 11);
  }

  void takesAFontWithKazakhLetters() {
    dress(Scheme::Light, 100);
    const QFontMetrics metrics(qApp->font());
    for (const QChar letter : QStringLiteral("ӘҒҚҢӨҰҮҺІәғқңөұүһі")) QVERIFY(metrics.inFont(letter));
    QCOMPARE(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'0'));
  }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
