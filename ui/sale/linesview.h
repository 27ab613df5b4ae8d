#pragma once

#include <QTableView>

#include "ui/sale/linesdelegate.h"
#include "ui/sale/linesmodel.h"

namespace kassir::ui {

/// The list of lines on the screen: rows for a finger, columns that fit, words where there is nothing yet.
class LinesView : public QTableView {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  explicit LinesView(const text::Speaker &speaker, QWidget *parent = nullptr);

  /// The model must outlive it.
  void show(LinesModel &lines);
  /// Columns for VAT and codes, or a second row of text under the item's name.
  void setShowsCodes(bool showsCodes);
  [[nodiscard]] bool showsCodes() const { return m_showsCodes; }
  void setIsFrozen(bool isFrozen);
  enum class OpenedBy { Person, Till };
  /// Goes to a cell and opens it. Nobody may have looked at one that the till opens: what is scanned into it
  /// is told as scanned and does not become its value.
  void editCell(const QModelIndex &index, OpenedBy whom = OpenedBy::Person);
  /// Ends the edit of the open cell, and keeps what is typed. False where none is open.
  bool commitTyped();

 Q_SIGNALS:
  void showsCodesChanged(bool showsCodes);
  /// Text to be put in as lines.
  void pasted(const QString &text);
  void removeWanted();
  /// Keys pressed on the table and not in a cell of it: they are meant for the entry line.
  void typed(const QString &text);
  /// A barcode that came into a cell; the cell stays as it was.
  void scanned(const QString &barcode, kassir::ui::LinesView::OpenedBy whom);

 protected:
  void commitData(QWidget *editor) override;
  void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
  void changeEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  /// Columns of money as wide as they may become, or as what they show now asks for.
  enum class Room { Ample, Bare };
  void arrange();
  int place(Room room);
  void placeUnitNames();

  LinesModel *m_lines = nullptr;
  [[nodiscard]] int roomFor(int column, Room room) const;
  [[nodiscard]] int roomForMoney(int column) const;
  const text::Speaker &m_speaker;
  LinesDelegate m_delegate;
  bool m_showsCodes = false;
  OpenedBy m_openedBy = OpenedBy::Person;
  QString m_scanned;  // until the cell is closed
};

}  // namespace kassir::ui
