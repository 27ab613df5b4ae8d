#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace kassir::bench {

/// As many rows as wanted, whose cells are the same few words: nothing can cost less.
class BareModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  BareModel(int rows, int columns) : m_rows(rows), m_columns(columns) {}

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void addRow();
  void removeRow();
  void retranslate();

 private:
  int m_rows;
  int m_columns;
};

/// Size, row height and widths of columns of the till's table, as bench_till tells them.
struct TableShape {
  QSize size;
  int rowHeight = 0;
  QList<int> widths;
};

/// A table of that shape, with nothing of its own.
class BareTable : public QTableView {
  Q_OBJECT

 public:
  BareTable(BareModel &model, const TableShape &shape);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  BareModel &m_model;
};

}  // namespace kassir::bench
