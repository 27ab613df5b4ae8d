#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTimer>

#include "core/sale/quantity.h"
#include "ui/sale/suggestion.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The line into which goods are entered: a barcode, an IKPU or the beginning of any word. "3*" before it is
/// how many. Enter adds what is chosen below it; what is not known is offered as a new line.
class EntryLine : public Retranslated<QLineEdit> {
  Q_OBJECT

 public:
  explicit EntryLine(Suggest suggest, QWidget *parent = nullptr);
  ~EntryLine() override;
  Q_DISABLE_COPY_MOVE(EntryLine)

  /// While the goods are being read: what is entered and not found is kept, and taken when they are there.
  void setIsLoading(bool isLoading);

  /// The list of what may be meant; for tests and screen readers.
  [[nodiscard]] const QListWidget &list() const { return *m_list; }

  /// As if these keys were pressed here.
  void type(const QString &text);
  /// As if it had been scanned here.
  void scan(const QString &barcode);

 Q_SIGNALS:
  void added(const kassir::sale::Line &line);
  /// Rows out of a spreadsheet, pasted by the keys for it: they do not fit into a line of text.
  void pasted(const QString &rows);
  /// + or − on an empty line: one more or one less of the current line.
  void stepped(int pieces);
  /// Del on an empty line: the selected lines go.
  void removeWanted();
  /// Arrow keys on an empty line belong to the list of lines.
  void listWanted();
  /// The code of a customer's app: no item, and wiped from here.
  void codeEntered();

 protected:
  void retranslateUi() override;
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void pasteText();
  void suggest();
  [[nodiscard]] bool refuseCode();
  void fillList();
  void place();
  void take(int row);

  Suggest m_suggest;
  Suggestions m_suggestions;
  std::optional<sale::Quantity> m_quantity;
  QString m_wanted;       // what is typed, without how many
  QTimer m_suggestSoon;   // a scanner's keys come at once: only the last of them is searched for
  QStringList m_waiting;  // entered before the goods were there
  bool m_isLoading = false;
  QPointer<QListWidget> m_list;
};

}  // namespace kassir::ui
