#include "tests/app/window/cutwords.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTableView>

namespace kassir::test {

namespace {

// Rounding of a font's widths; nobody sees it.
constexpr int grace = 1;

class Judge {
 public:
  explicit Judge(const QWidget &window) : m_window(window) {}

  void look(const QWidget &widget) {
    m_widget = &widget;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) lookAt(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) lookAt(*button);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) lookAt(*header);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) lookAt(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) lookAt(*line);
    if (const auto *list = qobject_cast<const QListWidget *>(&widget)) lookAt(*list);
    if (const auto *table = qobject_cast<const QTableView *>(&widget)) lookAt(*table);
  }

  [[nodiscard]] QStringList take() { return m_cut; }

 private:
  void lookAt(const QLabel &label) {
    if (label.text().isEmpty()) return;
    const QRect room = label.contentsRect();
    const int flags = label.wordWrap() ? int(Qt::TextWordWrap) : 0;
    const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 0), flags, label.text());
    compare(label.text(), needed.size(), room.size());
    compare(label.text(), label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint(),
            label.size());
    lookAtEdges(label.text());
  }
  void lookAt(const QAbstractButton &button) {
    if (button.text().isEmpty()) return;
    compare(button.text(), button.sizeHint(), button.size());
    lookAtEdges(button.text());
  }
  void lookAt(const QHeaderView &header) {
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr) return;
    for (int section = 0; section < header.count(); ++section) {
      const QString name = header.model()->headerData(section, Qt::Horizontal).toString();
      if (!header.isSectionHidden(section) && !name.isEmpty())
        compare(name, {header.sectionSizeHint(section), header.sizeHint().height()},
                {header.sectionSize(section), header.height()});
    }
  }
  void lookAt(const QComboBox &box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    for (int i = 0; i < box.count(); ++i)
      compare(box.itemText(i), box.fontMetrics().size(Qt::TextSingleLine, box.itemText(i)), room.size());
    lookAtEdges(box.currentText());
  }
  // What is typed may be longer than its field; what the till says there may not.
  void lookAt(const QLineEdit &line) {
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    constexpr int marginOfQt = 4;
    const QString &words = line.placeholderText();
    compare(words, {line.fontMetrics().horizontalAdvance(words) + marginOfQt, line.fontMetrics().height()},
            room.size());
  }
  void lookAt(const QListWidget &list) {
    for (int row = 0; row < list.count(); ++row) {
      const QListWidgetItem *item = list.item(row);
      const QRect room = list.visualItemRect(item);
      const int flags = list.wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
      const QRect needed = list.fontMetrics().boundingRect(QRect(0, 0, room.width(), 0), flags, item->text());
      if (item->toolTip() != item->text()) compare(item->text(), needed.size(), room.size());
    }
  }
  // Titles may be cut, and then their tip is the whole; everything else is numbers and our own words.
  void lookAt(const QTableView &table) {
    constexpr int margins = 6;
    const QAbstractItemModel *model = table.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
      for (int column = 0; column < model->columnCount(); ++column) {
        const QModelIndex index = model->index(row, column);
        const QString words = index.data().toString();
        if (table.isColumnHidden(column) || words.isEmpty()) continue;
        if (index.data(Qt::ToolTipRole).toString().contains(words)) continue;
        compare(words, {table.fontMetrics().horizontalAdvance(words) + margins, table.fontMetrics().height()},
                {table.columnWidth(column), table.rowHeight(row)});
      }
    }
  }

  // Up to what scrolls it, nothing may reach over the edge of what it stands in.
  void lookAtEdges(const QString &words) {
    for (const QWidget *inner = m_widget; inner != &m_window; inner = inner->parentWidget()) {
      const QWidget *outer = inner->parentWidget();
      const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
      if (area != nullptr && area->viewport() == outer) return;
      const QRect place(m_widget->mapTo(outer, QPoint()), m_widget->size());
      if (!outer->rect().adjusted(-grace, -grace, grace, grace).contains(place)) {
        m_cut << QStringLiteral("%1 “%2” reaches over the edge of %3")
                     .arg(nameOf(*m_widget), words, nameOf(*outer));
        return;
      }
    }
  }

  void compare(const QString &words, QSize needed, QSize room) {
    if (needed.width() <= room.width() + grace && needed.height() <= room.height() + grace) return;
    m_cut << QStringLiteral("%1 “%2” needs %3×%4 and has %5×%6")
                 .arg(nameOf(*m_widget), words)
                 .arg(needed.width())
                 .arg(needed.height())
                 .arg(room.width())
                 .arg(room.height());
  }

  [[nodiscard]] static QString nameOf(const QWidget &widget) {
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
  }

  const QWidget &m_window;
  const QWidget *m_widget = nullptr;
  QStringList m_cut;
};

}  // namespace

QStringList cutWords(const QWidget &window) {
  Judge judge(window);
  for (const QWidget *widget : window.findChildren<QWidget *>()) {
    if (widget->isVisibleTo(&window) && widget->window() == &window) judge.look(*widget);
  }
  return judge.take();
}

}  // namespace kassir::test
