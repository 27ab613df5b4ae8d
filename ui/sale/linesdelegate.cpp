#include "ui/sale/linesdelegate.h"

#include <QLineEdit>
#include <QPainter>
#include <algorithm>

#include "ui/sale/linesmodel.h"
#include "ui/sale/vatedit.h"
#include "ui/theme/colour.h"

namespace kassir::ui {

namespace {

using theme::Colour;

constexpr int margin = 8;

QFont secondary(QFont font) {
  constexpr int shareOfHundred = 82;
  font.setPointSize(std::max(1, font.pointSize() * shareOfHundred / 100));
  return font;
}

// A mark that needs no colour to be seen.
QString mark(int severity) {
  return severity > 0 ? QStringLiteral("⚠ ") : QString();
}

Colour markColour(int severity) {
  return severity == 2 ? Colour::Danger : Colour::Warning;
}

}  // namespace

LinesDelegate::LinesDelegate(const text::Speaker &speaker, QObject *parent)
    : QStyledItemDelegate(parent), m_speaker(speaker) {}

int LinesDelegate::rowHeight(const QFontMetrics &metrics) {
  constexpr int lowest = 44;
  return std::max(lowest, metrics.height() * 2 + 2 * margin);
}

void LinesDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const {
  const int severity = index.data(LinesModel::LineSeverity).toInt();
  const bool isSelected = option.state.testFlag(QStyle::State_Selected) && !m_isPale;
  const auto of = [&option](Colour wanted) { return theme::colour(wanted, option.palette); };
  QColor back = of(Colour::Surface);
  if (isSelected) back = of(Colour::Selection);
  if (severity == 2) back = of(Colour::DangerSoft);
  painter.fillRect(option.rect, back);
  painter.setPen(of(Colour::Line));
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && !m_isPale;
  if (!hasFocus) return;
  painter.setPen(QPen(of(Colour::Accent), 2));
  painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

// The unit stands behind its number with less weight, on the same line of writing.
qsizetype LinesDelegate::paintUnit(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, QRect &room) const {
  const QString name = index.siblingAtColumn(LinesModel::Unit).data().toString();
  const QString unit = QChar::Nbsp + name;
  const bool hasUnit = index.column() == LinesModel::Quantity && !name.isEmpty();
  if (!hasUnit || !index.data(Qt::DisplayRole).toString().endsWith(unit)) return 0;
  painter.save();
  painter.setFont(secondary(option.font));
  painter.setPen(theme::colour(Colour::Soft, option.palette));
  const QFontMetrics large(option.font);
  const QFontMetrics small(painter.font());
  const int lower = (large.ascent() - large.descent() - small.ascent() + small.descent()) / 2;
  painter.drawText(room.translated(0, lower), Qt::AlignRight | Qt::AlignVCenter, unit);
  painter.restore();
  room.setRight(room.right() - small.horizontalAdvance(unit));
  return unit.size();
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
  painter->save();
  painter->setClipRect(option.rect);
  paintBack(*painter, option, index);
  const auto of = [&option](Colour wanted) { return theme::colour(wanted, option.palette); };
  const int severity = index.data(LinesModel::Severity).toInt();
  const bool isSum = index.column() == LinesModel::Sum;
  const bool isQuiet = m_isPale || index.column() == LinesModel::Number;
  QFont font = option.font;
  font.setBold(isSum);
  painter->setFont(font);
  painter->setPen(severity > 0 ? of(markColour(severity)) : of(isQuiet ? Colour::Soft : Colour::Text));

  QRect room = option.rect.adjusted(margin, 0, -margin, 0);
  const QString below = m_showsCodes ? QString() : index.data(LinesModel::SecondLine).toString();
  const QFontMetrics metrics(font);
  const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
  QString text = mark(severity) + index.data(Qt::DisplayRole).toString();
  if (severity == 0) text.chop(paintUnit(*painter, option, index, room));
  if (below.isEmpty()) {
    painter->drawText(room, static_cast<int>(alignment),
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
  } else {
    const QFont small = secondary(option.font);
    const QFontMetrics smallMetrics(small);
    const int height = metrics.height() + smallMetrics.height() + 2;
    room.setTop(option.rect.center().y() - height / 2);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
    room.setTop(room.top() + metrics.height() + 2);
    painter->setFont(small);
    int codes = 0;
    for (const int column : {LinesModel::Vat, LinesModel::Ikpu, LinesModel::PackageCode, LinesModel::Units})
      codes = std::max(codes, index.siblingAtColumn(column).data(LinesModel::Severity).toInt());
    painter->setPen(codes > 0 ? of(markColour(codes)) : of(Colour::Soft));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop,
                      smallMetrics.elidedText(mark(codes) + below, Qt::ElideRight, room.width()));
  }
  painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const QFontMetrics metrics(option.font);
  const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * margin;
  return {width, rowHeight(metrics)};
}

QWidget *LinesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const {
  const auto *lines = qobject_cast<const LinesModel *>(index.model());
  QWidget *editor = nullptr;
  if (index.column() == LinesModel::Vat && lines != nullptr) {
    editor = new VatEdit(m_speaker, lines->rules(), parent);
  } else {
    editor = QStyledItemDelegate::createEditor(parent, option, index);
  }
  if (editor == nullptr) return nullptr;
  editor->setObjectName(QStringLiteral("cellEdit"));
  const auto name = [editor, model = index.model(), column = index.column()] {
    editor->setAccessibleName(model->headerData(column, Qt::Horizontal).toString());
  };
  name();
  // The language may change while somebody types.
  connect(index.model(), &QAbstractItemModel::headerDataChanged, editor, name);
  return editor;
}

void LinesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
  // The ticket tells of other lines while somebody types in this one: what is half typed stays.
  if (editor->property("isFilled").toBool()) return;
  editor->setProperty("isFilled", true);
  if (auto *vat = qobject_cast<VatEdit *>(editor)) {
    vat->setTyped(index.data(Qt::EditRole).toString());
  } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
  }
}

void LinesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
  if (auto *vat = qobject_cast<VatEdit *>(editor)) {
    model->setData(index, vat->typed());
  } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
    model->setData(index, line->text());
  }
}

void LinesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const {
  editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

}  // namespace kassir::ui
