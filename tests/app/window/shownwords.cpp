#include "tests/app/window/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include "ui/sale/linesmodel.h"

namespace kassir::test {

namespace {

class Collector {
 public:
  void add(const QWidget &widget) {
    m_widget = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    note("title", widget.isWindow() ? widget.windowTitle() : QString());
    note("tip", widget.toolTip());
    note("status tip", widget.statusTip());
    note("what is this", widget.whatsThis());
    note("accessible name", widget.accessibleName());
    note("accessible description", widget.accessibleDescription());
    for (const QAction *action : widget.actions()) {
      note("action", action->text());
      note("action's tip", action->toolTip());
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) note("text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) note("text", button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) note("title", group->title());
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget)) note("text", text->toPlainText());
    if (const auto *box = qobject_cast<const QSpinBox *>(&widget)) note("text", box->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
      note("example", line->placeholderText());
      if (line->echoMode() == QLineEdit::Normal) note("text", line->text());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
      for (int i = 0; i < box->count(); ++i) note("choice", box->itemText(i));
    }
    // What is chosen from is asked of the box; what lies on a disk is nobody's words.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model() != nullptr && !widget.inherits("QComboBoxListView"))
      add(*view->model());
  }

  [[nodiscard]] std::vector<ShownWords> take() { return std::move(m_all); }

 private:
  void add(const QAbstractItemModel &model) {
    const bool isFiles = model.inherits("QFileSystemModel") || model.inherits("QUrlModel") ||
                         model.inherits("QAbstractProxyModel");
    for (int column = 0; column < model.columnCount(); ++column) {
      for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        note("header", model.headerData(column, Qt::Horizontal, role).toString());
      for (int row = 0; row < model.rowCount() && !isFiles; ++row) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
              int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole), int(ui::LinesModel::SecondLine)}) {
          const QVariant value = model.index(row, column).data(role);
          if (value.typeId() != QMetaType::QString) continue;
          // A tip is marked text, so that nothing in it is taken for marks.
          const bool isTip = role == Qt::ToolTipRole;
          const QString words = value.toString();
          note("cell", isTip ? QTextDocumentFragment::fromHtml(words).toPlainText() : words);
        }
      }
    }
  }

  void note(const char *what, const QString &words) {
    if (!words.isEmpty()) m_all.push_back({m_widget + QStringLiteral(": ") + QLatin1String(what), words});
  }

  QString m_widget;
  std::vector<ShownWords> m_all;
};

}  // namespace

std::vector<ShownWords> shownWords(const QWidget &window) {
  Collector collector;
  collector.add(window);
  for (const QWidget *widget : window.findChildren<QWidget *>()) {
    if (widget->isVisibleTo(&window) && widget->window() == &window) collector.add(*widget);
  }
  return collector.take();
}

}  // namespace kassir::test
