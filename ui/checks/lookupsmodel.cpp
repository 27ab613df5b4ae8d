#include "ui/checks/lookupsmodel.h"

#include "ui/checks/failuretext.h"

namespace kassir::ui {

LookupsModel::LookupsModel(const text::Speaker &speaker, QObject *parent)
    : QAbstractTableModel(parent), m_speaker(speaker) {}

void LookupsModel::add(PastLookup lookup) {
  if (m_lookups.size() == mostKept) {
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_lookups.pop_back();
    endRemoveRows();
  }
  beginInsertRows({}, 0, 0);
  m_lookups.push_front(std::move(lookup));
  endInsertRows();
}

int LookupsModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lookups.size());
}

int LookupsModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookupsModel::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown(index);
    case Qt::AccessibleTextRole:
      return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + shown(index);
    default: return {};
  }
}

QVariant LookupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return {};
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Time: return tr("Time");
    case Order: return tr("Order");
    case Outcome: return tr("Outcome");
    default: return {};
  }
}

void LookupsModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString LookupsModel::shown(const QModelIndex &index) const {
  const PastLookup &past = lookup(index.row());
  switch (index.column()) {
    case Time: return past.time.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"));
    case Order: return past.orderId;
    default: return outcomeText(past.outcome);
  }
}

QString LookupsModel::outcomeText(const till::FiscalLookup &outcome) const {
  if (!outcome) return failureText(outcome.error(), m_speaker);
  const auto &number = outcome.value().number;
  return number ? tr("Check found: %1").arg(number->text()) : tr("Check found, without a number");
}

}  // namespace kassir::ui
