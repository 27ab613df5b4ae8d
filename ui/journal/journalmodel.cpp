#include "ui/journal/journalmodel.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <iterator>

#include "ui/journal/saletext.h"
#include "ui/text/number.h"
#include "ui/theme/colour.h"

namespace kassir::ui {

namespace {

constexpr int pageSize = 50;

bool isFull(const std::vector<till::JournalEntry> &page) {
  return page.size() == static_cast<std::size_t>(pageSize);
}

}  // namespace

JournalModel::JournalModel(const JournalSource &source, const text::Speaker &speaker, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_speaker(speaker) {}

std::vector<till::JournalEntry> JournalModel::read(std::optional<qint64> before) {
  auto page = m_source.page(m_query, before, pageSize);
  m_failure = page ? std::nullopt : std::optional(page.error());
  return page ? std::move(page).value() : std::vector<till::JournalEntry>();
}

void JournalModel::show(const till::JournalQuery &query) {
  beginResetModel();
  m_query = query;
  m_entries = read(std::nullopt);
  m_isWhole = !isFull(m_entries);
  endResetModel();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const {
  return !parent.isValid() && !m_isWhole;
}

void JournalModel::fetchMore(const QModelIndex &parent) {
  if (!canFetchMore(parent) || m_entries.empty()) return;
  std::vector<till::JournalEntry> more = read(m_entries.back().sequence);
  m_isWhole = !isFull(more);
  if (more.empty()) return;
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
  std::move(more.begin(), more.end(), std::back_inserter(m_entries));
  endInsertRows();
}

bool JournalModel::follow(const QString &orderId) {
  const int row = rowOf(orderId);
  if (row < 0) return takeNew();
  auto read = m_source.entry(orderId);
  if (!read || !read.value()) return false;
  till::JournalEntry &known = m_entries[static_cast<std::size_t>(row)];
  if (known == *read.value()) return false;
  known = std::move(*read.value());
  Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
  return true;
}

// As many as a page holds may have come while nobody looked; more than that is a list to begin anew.
bool JournalModel::takeNew() {
  std::vector<till::JournalEntry> first = read(std::nullopt);
  const qint64 newest = m_entries.empty() ? 0 : m_entries.front().sequence;
  const auto known = std::find_if(first.begin(), first.end(),
                                  [newest](const auto &entry) { return entry.sequence <= newest; });
  if (known == first.begin()) return false;
  if (known == first.end() && isFull(first)) {
    show(m_query);
    return true;
  }
  beginInsertRows({}, 0, static_cast<int>(std::distance(first.begin(), known)) - 1);
  m_entries.insert(m_entries.begin(), std::make_move_iterator(first.begin()), std::make_move_iterator(known));
  endInsertRows();
  return true;
}

int JournalModel::rowOf(const QString &orderId) const {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&orderId](const auto &entry) { return entry.orderId == orderId; });
  return found == m_entries.end() ? -1 : static_cast<int>(std::distance(m_entries.begin(), found));
}

int JournalModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const till::JournalEntry &sale = entry(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown(sale, index.column());
    case Qt::AccessibleTextRole:
      return headerData(index.column(), Qt::Horizontal).toString() + u' ' + shown(sale, index.column());
    case Qt::TextAlignmentRole:
      if (index.column() == Sum) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
      return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: return index.column() == State ? colour(sale) : QVariant();
    default: return {};
  }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return {};
  if (role == Qt::TextAlignmentRole) {
    if (section == Sum) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Time: return tr("Time");
    case Number: return tr("No.");
    case Items: return tr("Items");
    case Sum: return tr("Sum");
    case State: return tr("State");
    case FiscalNumber: return tr("Fiscal number");
    default: return {};
  }
}

void JournalModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString JournalModel::shown(const till::JournalEntry &entry, int column) const {
  const bool isOneDay = m_query.period.from.isValid() && m_query.period.from == m_query.period.to;
  switch (column) {
    case Time:
      return entry.created.toString(isOneDay ? QStringLiteral("HH:mm:ss")
                                             : QStringLiteral("dd.MM.yyyy HH:mm"));
    case Number: return text::integer(entry.number);
    case Items: {
      const int more = static_cast<int>(entry.lineCount) - 1;
      return more > 0 ? tr("%1 and %2 more").arg(entry.title, QString::number(more)) : entry.title;
    }
    case Sum: return text::money(entry.amount, m_speaker, text::Tiyin::Always);
    case State: return stateText(entry, m_speaker);
    default: return entry.fiscalNumber;
  }
}

// Beside a sign and words, never instead of them.
QVariant JournalModel::colour(const till::JournalEntry &entry) const {
  const QPalette palette = QGuiApplication::palette();
  if (entry.alarm != sale::SaleAlarm::None) return theme::colour(theme::Colour::Danger, palette);
  switch (entry.state) {
    case sale::SaleState::Paid: return theme::colour(theme::Colour::Good, palette);
    case sale::SaleState::Held:
    case sale::SaleState::Attention:
    case sale::SaleState::Absent:
    case sale::SaleState::Rejected: return theme::colour(theme::Colour::Danger, palette);
    case sale::SaleState::Cancelled:
    case sale::SaleState::Void: return theme::colour(theme::Colour::Soft, palette);
    default: return theme::colour(theme::Colour::Warning, palette);
  }
}

}  // namespace kassir::ui
