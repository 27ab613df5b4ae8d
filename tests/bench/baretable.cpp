#include "tests/bench/baretable.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>

namespace kassir::bench {

int BareModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : m_rows;
}

int BareModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : m_columns;
}

QVariant BareModel::data(const QModelIndex &index, int role) const {
  if (role != Qt::DisplayRole) return {};
  return index.column() == 1 ? QStringLiteral("Молоко 900 г") : QStringLiteral("12 500,00");
}

QVariant BareModel::headerData(int, Qt::Orientation, int role) const {
  // Words that Qt itself has in each language.
  return role == Qt::DisplayRole ? QCoreApplication::translate("QPlatformTheme", "Cancel") : QVariant();
}

void BareModel::addRow() {
  beginInsertRows({}, m_rows, m_rows);
  ++m_rows;
  endInsertRows();
}

void BareModel::removeRow() {
  beginRemoveRows({}, m_rows - 1, m_rows - 1);
  --m_rows;
  endRemoveRows();
}

void BareModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
  Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
}

BareTable::BareTable(BareModel &model, const TableShape &shape) : m_model(model) {
  setModel(&model);
  setSelectionBehavior(SelectRows);
  setShowGrid(false);
  setWordWrap(false);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(shape.rowHeight);
  for (int column = 0; column < shape.widths.size(); ++column) {
    setColumnWidth(column, shape.widths.at(column));
    setColumnHidden(column, shape.widths.at(column) == 0);
  }
  resize(shape.size);
}

void BareTable::changeEvent(QEvent *event) {
  if (event->type() == QEvent::LanguageChange) m_model.retranslate();
  QTableView::changeEvent(event);
}

}  // namespace kassir::bench
