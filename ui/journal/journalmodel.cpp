#include "ui/journal/journalmodel.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <iterator>
#include <utility>

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

JournalModel::JournalModel(JournalSource &source, const text::Speaker &speaker, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_speaker(speaker) {}

void JournalModel::show(const till::JournalQuery &query) {
  m_query = query;
  m_isCurrent = true;
  m_keptLeaves = false;
  read(Reading::First, std::nullopt);
  // What stands there until the answer comes is the answer to something else.
  if (isReading()) replace({});
}

void JournalModel::read(Reading what, std::optional<qint64> before) {
  m_reading = what;
  m_changed.clear();
  m_source.read(
      m_query, before, pageSize,
      Callback<JournalSource::FoundPage>(this, [this, request = ++m_request](JournalSource::FoundPage page) {
        if (request == m_request) take(std::move(page));
      }));
}

void JournalModel::take(JournalSource::FoundPage page) {
  const Reading what = std::exchange(m_reading, Reading::Nothing);
  const auto changed = std::exchange(m_changed, {});  // a view that asks for more begins the next reading
  std::vector<till::JournalEntry> entries;
  if (page) entries = std::move(page).value();
  m_isWhole = page && !isFull(entries);
  if (!page || what == Reading::First) setFailure(page ? std::nullopt : std::optional(page.error()));
  what == Reading::First ? replace(std::move(entries)) : append(std::move(entries));
  for (const QString &orderId : changed) follow(orderId);
}

void JournalModel::replace(std::vector<till::JournalEntry> entries) {
  beginResetModel();
  m_entries = std::move(entries);
  endResetModel();
}

void JournalModel::append(std::vector<till::JournalEntry> entries) {
  if (entries.empty()) return;
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
  std::move(entries.begin(), entries.end(), std::back_inserter(m_entries));
  endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const {
  return !parent.isValid() && !m_isWhole && !m_failure && m_reading == Reading::Nothing;
}

void JournalModel::fetchMore(const QModelIndex &parent) {
  if (canFetchMore(parent) && !m_entries.empty()) read(Reading::More, m_entries.back().sequence);
}

void JournalModel::readAgain() {
  if (!m_isCurrent || m_entries.empty()) return show(m_query);
  setFailure({});
  fetchMore({});
}

bool JournalModel::follow(const QString &orderId) {
  // What is being read may be of the moment before.
  if (m_reading != Reading::Nothing) m_changed.insert(orderId);
  if (isReading()) return true;
  auto read = m_source.entry(orderId);
  auto isMeant = Result<bool, store::Failure>(false);
  if (read && read.value()) isMeant = m_source.isMeant(m_query, *read.value());
  if (!read || !isMeant) {
    m_isCurrent = false;
    setFailure(read ? isMeant.error() : read.error());
    return true;
  }
  if (!read.value()) return false;
  const int row = rowOf(orderId);
  if (row < 0) return isMeant.value() && insert(std::move(*read.value()));
  const bool isNews = update(row, std::move(*read.value()));
  if (orderId == m_kept) {
    m_keptLeaves = !isMeant.value();
  } else if (!isMeant.value()) {
    leave(row);
  }
  return isNews;
}

void JournalModel::keep(const QString &orderId) {
  if (orderId == m_kept) return;
  const int row = rowOf(std::exchange(m_kept, orderId));
  if (std::exchange(m_keptLeaves, false) && row >= 0) leave(row);
}

bool JournalModel::update(int row, till::JournalEntry entry) {
  till::JournalEntry &known = m_entries[static_cast<std::size_t>(row)];
  if (known == entry) return false;
  known = std::move(entry);
  Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
  return true;
}

// Where it belongs; behind the last one that was read only if there are no more pages.
bool JournalModel::insert(till::JournalEntry entry) {
  const auto place = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&entry](const auto &other) { return other.sequence < entry.sequence; });
  if (place == m_entries.end() && !m_isWhole) return false;
  const int row = static_cast<int>(std::distance(m_entries.begin(), place));
  beginInsertRows({}, row, row);
  m_entries.insert(place, std::move(entry));
  endInsertRows();
  return true;
}

void JournalModel::leave(int row) {
  beginRemoveRows({}, row, row);
  m_entries.erase(m_entries.begin() + row);
  endRemoveRows();
}

void JournalModel::setFailure(const std::optional<store::Failure> &failure) {
  m_failure = failure;
  Q_EMIT failureChanged();
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
