#include "ui/sale/linesmodel.h"

#include <QTextDocument>
#include <algorithm>
#include <functional>
#include <utility>

#include "core/sale/typed.h"
#include "ui/sale/linecolumns.h"
#include "ui/sale/linetext.h"
#include "ui/text/number.h"
#include "ui/text/sale.h"

namespace kassir::ui {

using sale::Member;

LinesModel::LinesModel(till::Ticket &ticket, const text::Speaker &speaker, QObject *parent)
    : QAbstractTableModel(parent), m_ticket(ticket), m_speaker(speaker) {
  connect(&ticket, &till::Ticket::aboutToEdit, this, &LinesModel::announce);
  connect(&ticket, &till::Ticket::edited, this, &LinesModel::finish);
  connect(&ticket, &till::Ticket::checked, this, &LinesModel::follow);
  connect(&ticket, &till::Ticket::frozenChanged, this, &LinesModel::followAll);
  sortProblems();
  m_longest = longestMoney(ticket.sale(), ticket.check().totals);
  m_verdicts.resize(m_problems.size());
}

int LinesModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ticket.sale().lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinesModel::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return typed(index);
    case Qt::ToolTipRole: return tip(index);
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                 Qt::AlignVCenter);
    case SecondLine: return index.column() == Title ? secondLine(index.row()) : QString();
    case Severity: {
      const auto member = memberOf(index.column());
      return member ? severity(index.row(), member) : 0;
    }
    case LineSeverity: return severity(index.row(), std::nullopt);
    default: return {};
  }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::Alignment(isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Number: return tr("No.");
    case Title: return tr("Item");
    case Quantity: return tr("Quantity");
    case Unit: return tr("Unit");
    case Price: return tr("Price");
    case Discount: return tr("Discount");
    case Vat: return tr("VAT");
    case Ikpu: return tr("IKPU");
    case PackageCode: return tr("Package code");
    case Units: return tr("Unit code");
    case Sum: return tr("Sum");
    default: return {};
  }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const {
  const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
  return memberOf(index.column()) && !m_ticket.isFrozen() ? seen | Qt::ItemIsEditable : seen;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  const auto member = memberOf(index.column());
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !member) return false;
  const QString text = value.toString();
  if (text == typed(index)) return true;  // a discount shown as 33,33 must not lose what lies behind it
  sale::Line line = lineAt(index.row());
  // "Without VAT" is a rate with words for a name, those of the language on the screen.
  const bool isWithoutVat =
      text.trimmed().compare(text::vatRate(sale::VatRate::withoutVat(), m_speaker), Qt::CaseInsensitive) == 0;
  if (*member == Member::VatPercent && isWithoutVat) {
    line.vat = sale::VatRate::withoutVat();
  } else {
    line = sale::withTyped(std::move(line), *member, text);
  }
  return m_ticket.edit(sale::edit::ChangeLine{index.row(), std::move(line)});
}

bool LinesModel::removeLines(std::vector<int> rows) {
  // From below, so that those above keep their numbers.
  std::sort(rows.begin(), rows.end(), std::greater<>());
  std::vector<sale::Edit> edits;
  for (auto first = rows.begin(); first != rows.end();) {
    auto next = first + 1;
    while (next != rows.end() && *next == *(next - 1) - 1) ++next;
    edits.emplace_back(sale::edit::RemoveLines{*(next - 1), next - first});
    first = next;
  }
  return m_ticket.editAll(edits);
}

QModelIndex LinesModel::indexOf(const sale::Place &place) const {
  if (!place.line || *place.line >= rowCount()) return {};
  return index(static_cast<int>(*place.line), columnOf(place.member));
}

void LinesModel::setUnitNames(UnitNames place) {
  m_unitNames = place;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, Quantity), index(rowCount() - 1, Quantity));
}

void LinesModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  followAll();
}

// The ticket tells before and after; only what adds or takes lines away is to be announced to a view.
void LinesModel::announce(const sale::Edit &edit) {
  if (const auto *insert = std::get_if<sale::edit::InsertLines>(&edit)) {
    if (!insert->lines.empty())
      beginInsertRows({}, static_cast<int>(insert->at),
                      static_cast<int>(insert->at) + static_cast<int>(insert->lines.size()) - 1);
  } else if (const auto *remove = std::get_if<sale::edit::RemoveLines>(&edit)) {
    if (remove->count > 0)
      beginRemoveRows({}, static_cast<int>(remove->from), static_cast<int>(remove->from + remove->count) - 1);
  } else if (std::holds_alternative<sale::edit::ReplaceSale>(edit)) {
    beginResetModel();
  }
}

void LinesModel::finish(const sale::Edit &edit) {
  // Views ask as soon as they are told, and the problems are those of the sale as it was.
  const std::size_t rows = m_ticket.sale().lines.size();
  m_problems.assign(rows, {});
  // Several edits may come before one check.
  RowSpan touched = m_touched.value_or(RowSpan());
  if (const auto *insert = std::get_if<sale::edit::InsertLines>(&edit)) {
    touched.take(static_cast<std::size_t>(insert->at), rows);
    m_verdicts.insert(m_verdicts.begin() + insert->at, insert->lines.size(), {});
    if (!insert->lines.empty()) endInsertRows();
  } else if (const auto *remove = std::get_if<sale::edit::RemoveLines>(&edit)) {
    touched.take(static_cast<std::size_t>(remove->from), rows);
    const auto from = m_verdicts.begin() + remove->from;
    m_verdicts.erase(from, from + remove->count);
    if (remove->count > 0) endRemoveRows();
  } else if (const auto *change = std::get_if<sale::edit::ChangeLine>(&edit)) {
    const auto row = static_cast<std::size_t>(change->index);
    touched.take(row, row + 1);
  } else if (std::holds_alternative<sale::edit::ReplaceSale>(edit)) {
    m_verdicts.assign(rows, {});
    endResetModel();
  }
  m_touched = touched;
}

// Any edit may change the sums and problems of any line, as a receipt's discount is spread over all of them;
// most change one. A view paints what it is told of, and is told of no more.
void LinesModel::follow() {
  sortProblems();
  const LongestMoney longest = longestMoney(m_ticket.sale(), m_ticket.check().totals);
  if (std::exchange(m_longest, longest) != longest) Q_EMIT longestMoneyChanged();
  // Without an edit the rules have changed: every line may look otherwise.
  if (!m_touched) return followAll();
  RowSpan rows = *std::exchange(m_touched, std::nullopt);
  rows.clip(m_verdicts.size());
  for (std::size_t row = 0; row < m_verdicts.size(); ++row) {
    Verdict now = verdict(row);
    if (now == m_verdicts[row]) continue;
    m_verdicts[row] = std::move(now);
    rows.take(row, row + 1);
  }
  if (rows.isEmpty()) return;
  Q_EMIT dataChanged(index(static_cast<int>(rows.first), 0),
                     index(static_cast<int>(rows.end) - 1, ColumnCount - 1));
}

void LinesModel::followAll() {
  for (std::size_t row = 0; row < m_verdicts.size(); ++row) m_verdicts[row] = verdict(row);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

LinesModel::Verdict LinesModel::verdict(std::size_t row) const {
  Verdict verdict{m_ticket.check().totals.lines[row].net, {}};
  for (const sale::Problem *problem : m_problems[row])
    verdict.marks.emplace_back(problem->place.member, problem->severity);
  return verdict;
}

void LinesModel::sortProblems() {
  m_problems.assign(m_ticket.sale().lines.size(), {});
  for (const sale::Problem &problem : m_ticket.check().problems) {
    if (problem.place.line && *problem.place.line < static_cast<qsizetype>(m_problems.size()))
      m_problems[static_cast<std::size_t>(*problem.place.line)].push_back(&problem);
  }
}

const sale::Line &LinesModel::lineAt(int row) const {
  return m_ticket.sale().lines[static_cast<std::size_t>(row)];
}

QString LinesModel::shown(const QModelIndex &index) const {
  switch (index.column()) {
    case Number: return text::integer(index.row() + 1);
    case Sum: {
      // A line that was just added has sums only after the check.
      const auto &lines = m_ticket.check().totals.lines;
      const auto row = static_cast<std::size_t>(index.row());
      const auto net = row < lines.size() ? lines[row].net : std::nullopt;
      return net ? text::money(*net, m_speaker, text::Tiyin::Always) : QString(QChar(0x2014));
    }
    case Quantity:
      if (m_unitNames == UnitNames::InTheirColumn) return typed(index);
      [[fallthrough]];
    default: return shownText(lineAt(index.row()), *memberOf(index.column()), m_speaker);
  }
}

QString LinesModel::typed(const QModelIndex &index) const {
  const auto member = memberOf(index.column());
  return member ? typedText(lineAt(index.row()), *member, m_speaker) : shown(index);
}

// With the names of what is missing: their columns are not there to show it. What has no name yet is known by
// its barcode.
QString LinesModel::secondLine(int row) const {
  const sale::Line &line = lineAt(row);
  QStringList parts;
  if (line.title.isEmpty() && !line.barcode.isEmpty()) parts << line.barcode;
  for (const int column : {Vat, Ikpu, PackageCode, Units}) {
    const bool isMissing = typedText(line, *memberOf(column), m_speaker).isEmpty();
    if (isMissing && severity(row, memberOf(column)) > 0)
      parts << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  }
  if (!line.ikpu.isEmpty()) parts << line.ikpu;
  if (const auto rate = sale::effectiveVat(line, m_ticket.rules())) {
    parts << (rate->isWithoutVat() ? text::vatRate(*rate, m_speaker)
                                   : tr("VAT %1").arg(text::vatRate(*rate, m_speaker)));
  }
  if (!line.packageCode.isEmpty()) parts << tr("package %1").arg(line.packageCode);
  return parts.join(QStringLiteral(" · "));
}

// What a screen reader says of a cell: the line as a sentence at its name, the column's name elsewhere.
QString LinesModel::sentence(const QModelIndex &index) const {
  const auto cell = [&](int column) { return shown(index.siblingAtColumn(column)); };
  QStringList parts;
  if (index.column() == Title) {
    const sale::Line &line = lineAt(index.row());
    parts << (line.title.isEmpty() ? line.barcode : line.title) << shownText(line, Member::Count, m_speaker)
          << tr("sum %1").arg(cell(Sum));
    if (!cell(Discount).isEmpty()) parts << tr("discount %1").arg(cell(Discount));
  } else {
    parts << headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + shown(index);
  }
  for (QString &part : parts) part = part.trimmed();
  return (parts + problemTexts(index)).join(QStringLiteral(", "));
}

// A long title is cut in its cell, and stands here as a whole.
QString LinesModel::tip(const QModelIndex &index) const {
  QStringList parts = problemTexts(index);
  if (index.column() == Title) parts.prepend(shown(index));
  // A tip takes for rich text what looks like it, and these are words of people and files.
  return parts.isEmpty() ? QString() : Qt::convertFromPlainText(parts.join(u'\n'), Qt::WhiteSpaceNormal);
}

QStringList LinesModel::problemTexts(const QModelIndex &index) const {
  QStringList texts;
  const auto member = memberOf(index.column());
  if (!member || index.row() >= static_cast<int>(m_problems.size())) return texts;
  for (const sale::Problem *problem : m_problems[static_cast<std::size_t>(index.row())]) {
    if (columnOf(problem->place.member) == index.column()) texts << text::describe(*problem, m_speaker);
  }
  return texts;
}

int LinesModel::severity(int row, std::optional<sale::Member> member) const {
  if (row >= static_cast<int>(m_problems.size())) return 0;
  int worst = 0;
  for (const sale::Problem *problem : m_problems[static_cast<std::size_t>(row)]) {
    if (!member || columnOf(problem->place.member) == columnOf(*member))
      worst = std::max(worst, problem->severity == sale::Severity::Error ? 2 : 1);
  }
  return worst;
}

}  // namespace kassir::ui
