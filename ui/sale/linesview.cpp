#include "ui/sale/linesview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <utility>

#include "core/sale/barcode.h"
#include "core/sale/ikpu.h"
#include "ui/text/number.h"
#include "ui/theme/colour.h"

namespace kassir::ui {

namespace {

constexpr std::initializer_list<int> codeColumns{LinesModel::Unit, LinesModel::Vat, LinesModel::Ikpu,
                                                 LinesModel::PackageCode, LinesModel::Units};

// What each column is made for where there is room for it.
QString sample(int column) {
  switch (column) {
    case LinesModel::Number: return QStringLiteral("999");
    case LinesModel::Quantity: return QStringLiteral("999,999 дана");
    case LinesModel::Unit: return QStringLiteral("дана.");
    case LinesModel::Price: return QStringLiteral("9 999 999,00");
    case LinesModel::Discount: return QStringLiteral("9 999 999,00");
    case LinesModel::Ikpu: return QStringLiteral("00000000000000000");
    case LinesModel::PackageCode: return QStringLiteral("00000000");
    case LinesModel::Units: return QStringLiteral("0000000");
    default: return QStringLiteral("99 999 999,00");
  }
}

// No price or name of goods, but what a scanner sends: digits with a right check digit, or too many for a
// price. What a person opened a cell for is what they type, unless it can be no such value.
bool isScan(int column, LinesView::OpenedBy whom, const QString &text) {
  constexpr qsizetype shortest = 8;
  constexpr qsizetype tooLongForPrice = 12;
  if (text.size() < shortest || !sale::isDigits(text)) return false;
  const bool isTooLong = text.size() >= tooLongForPrice;
  const bool isChecked = sale::checkDigitOf(text) == sale::CheckDigit::Right;
  if (whom == LinesView::OpenedBy::Till) return column == LinesModel::Title || isTooLong || isChecked;
  const bool isMoney = column == LinesModel::Price || column == LinesModel::Discount;
  return isMoney ? isTooLong : column == LinesModel::Quantity && (isTooLong || isChecked);
}

bool isWriting(const QKeyEvent &event) {
  const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  const QString text = event.text();
  return !(event.modifiers() & commands) && !text.isEmpty() && text[0].isPrint() && !text[0].isSpace();
}

}  // namespace

LinesView::LinesView(const text::Speaker &speaker, QWidget *parent)
    : QTableView(parent), m_speaker(speaker), m_delegate(speaker) {
  setObjectName(QStringLiteral("lines"));
  setItemDelegate(&m_delegate);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(DoubleClicked | EditKeyPressed);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  // All rows alike: asking each of a thousand how high it is would be felt.
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsMovable(false);
}

void LinesView::show(LinesModel &lines) {
  m_lines = &lines;
  setModel(&lines);
  placeUnitNames();
  arrange();
  connect(&lines, &LinesModel::longestMoneyChanged, this, &LinesView::arrange);
  connect(&lines, &QAbstractItemModel::rowsInserted, this, [this] { viewport()->update(); });
}

void LinesView::setShowsCodes(bool showsCodes) {
  if (m_showsCodes == showsCodes) return;
  m_showsCodes = showsCodes;
  m_delegate.setShowsCodes(showsCodes);
  placeUnitNames();
  arrange();
  viewport()->update();
  Q_EMIT showsCodesChanged(showsCodes);
}

void LinesView::placeUnitNames() {
  if (m_lines == nullptr) return;
  m_lines->setUnitNames(m_showsCodes ? LinesModel::UnitNames::InTheirColumn
                                     : LinesModel::UnitNames::BesideQuantity);
}

void LinesView::setIsFrozen(bool isFrozen) {
  m_delegate.setIsPale(isFrozen);
  if (isFrozen) setCurrentIndex({});
  viewport()->update();
}

void LinesView::editCell(const QModelIndex &index, OpenedBy whom) {
  if (!index.isValid()) return;
  // A key that is held down comes again: what is open already stays open.
  if (QWidget *editor = indexWidget(index)) return editor->setFocus();
  if (isColumnHidden(index.column())) setShowsCodes(true);
  setFocus();
  setCurrentIndex(index);
  scrollTo(index);
  if (!index.flags().testFlag(Qt::ItemIsEditable)) return;
  m_openedBy = whom;
  edit(index);
}

void LinesView::commitData(QWidget *editor) {
  const auto *line = qobject_cast<const QLineEdit *>(editor);
  if (line != nullptr && isScan(currentIndex().column(), m_openedBy, line->text())) {
    m_scanned = line->text();
  } else {
    QTableView::commitData(editor);
  }
}

void LinesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
  QTableView::closeEditor(editor, hint);
  if (editor == nullptr) return;
  const OpenedBy whom = std::exchange(m_openedBy, OpenedBy::Person);
  if (!m_scanned.isEmpty()) Q_EMIT scanned(std::exchange(m_scanned, {}), whom);
}

bool LinesView::commitTyped() {
  QWidget *editor = indexWidget(currentIndex());
  if (editor == nullptr) return false;
  commitData(editor);
  closeEditor(editor, QAbstractItemDelegate::NoHint);
  return true;
}

void LinesView::changeEvent(QEvent *event) {
  const bool isLarger = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
  if (isLarger || event->type() == QEvent::LanguageChange) arrange();
  QTableView::changeEvent(event);
}

void LinesView::keyPressEvent(QKeyEvent *event) {
  if (event->matches(QKeySequence::Paste)) {
    Q_EMIT pasted(QGuiApplication::clipboard()->text());
  } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
    Q_EMIT removeWanted();
  } else if (isWriting(*event) && state() != EditingState) {
    Q_EMIT typed(event->text());
  } else {
    QTableView::keyPressEvent(event);
  }
}

void LinesView::paintEvent(QPaintEvent *event) {
  QTableView::paintEvent(event);
  if (model() == nullptr || model()->rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setPen(theme::colour(theme::Colour::Soft, palette()));
  painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("Scan an item, or press F3 and type its name"));
}

void LinesView::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  arrange();
}

// Money is shown whole, also beside a mark and in bold.
int LinesView::roomForMoney(int column) const {
  const LongestMoney &longest = m_lines->longest();
  const int digits = column == LinesModel::Price      ? longest.price
                     : column == LinesModel::Discount ? longest.discount
                                                      : longest.sum;
  qint64 largest = 0;
  for (int i = 0; i < digits; ++i) largest = largest * 10 + 8;
  QFont bold = font();
  bold.setBold(column == LinesModel::Sum);
  const QString text = text::money(sale::Money::fromTiyin(largest), m_speaker, text::Tiyin::Always);
  return QFontMetrics(bold).horizontalAdvance(QStringLiteral("⚠ ") + text);
}

int LinesView::roomFor(int column, Room room) const {
  constexpr int margins = 18;
  constexpr int arrow = 40;  // of the list that a rate is chosen from
  if (column == LinesModel::Vat) {
    const QString longest = text::vatRate(sale::VatRate::withoutVat(), m_speaker);
    return margins + arrow + fontMetrics().horizontalAdvance(longest);
  }
  const bool isBare = room == Room::Bare && (column == LinesModel::Price || column == LinesModel::Discount);
  const int usual = fontMetrics().horizontalAdvance(isBare ? QStringLiteral("99 999,00") : sample(column));
  const bool isMoney =
      column == LinesModel::Price || column == LinesModel::Discount || column == LinesModel::Sum;
  return margins + (isMoney ? std::max(usual, roomForMoney(column)) : usual);
}

// Widths by what a column is made for, and by the longest money; the item's name takes the rest, and where
// that is little, columns that may grow later begin narrow. Nothing is asked of the rows.
void LinesView::arrange() {
  if (model() == nullptr) return;
  const int row = LinesDelegate::rowHeight(fontMetrics());
  verticalHeader()->setDefaultSectionSize(row);
  // What stands around it gives way before its lines do.
  setMinimumHeight(horizontalHeader()->sizeHint().height() + 3 * row / 2);
  for (const int column : codeColumns) setColumnHidden(column, !m_showsCodes);
  const int least = fontMetrics().horizontalAdvance(QStringLiteral("Молоко «Ёлочка»"));
  const int wanted = fontMetrics().horizontalAdvance(QStringLiteral("Молоко «Ёлочка» 2,5 %, 1 л, картон"));
  int left = viewport()->width() - place(Room::Ample);
  if (left < wanted) left = viewport()->width() - place(Room::Bare);
  setColumnWidth(LinesModel::Title, std::max(least, left));
}

// Says how wide all but the name came to.
int LinesView::place(Room room) {
  int taken = 0;
  for (int column = 0; column < LinesModel::ColumnCount; ++column) {
    if (column == LinesModel::Title || isColumnHidden(column)) continue;
    const int width = std::max(roomFor(column, room), horizontalHeader()->sectionSizeHint(column));
    setColumnWidth(column, width);
    taken += width;
  }
  return taken;
}

}  // namespace kassir::ui
