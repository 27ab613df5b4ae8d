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
  /// Goes to a cell and opens it.
  void editCell(const QModelIndex &index);
  /// Ends the edit of the open cell, and keeps what is typed. False where none is open.
  bool commitTyped();

 Q_SIGNALS:
  void showsCodesChanged(bool showsCodes);
  /// Text to be put in as lines.
  void pasted(const QString &text);
  void removeWanted();

 protected:
  void changeEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void arrange();
  void placeUnitNames();

  LinesModel *m_lines = nullptr;
  [[nodiscard]] int roomFor(int column) const;
  const text::Speaker &m_speaker;
  LinesDelegate m_delegate;
  bool m_showsCodes = false;
};

}  // namespace kassir::ui
