#include "core/till/catalogue/cataloguefile.h"

#include <algorithm>
#include <utility>

#include "core/csv/table.h"
#include "core/sale/checkline.h"
#include "core/sale/ikpu.h"
#include "core/sale/packagecode.h"

namespace kassir::till {

namespace {

using sale::Member;
using sale::Problem;
using sale::Rule;

struct Column {
  const char *name;
  Member member;
};

constexpr Column columns[] = {
    {"name", Member::Title},      {"ikpu", Member::Code},       {"package_code", Member::PackageCode},
    {"barcode", Member::Barcode}, {"price_sum", Member::Price}, {"vat_percent", Member::VatPercent},
};

QStringList columnNames() {
  QStringList names;
  for (const Column &column : columns) names << QLatin1String(column.name);
  return names;
}

std::optional<CatalogueFailure> failureOf(const QStringList &names) {
  using Code = CatalogueFailure::Code;
  for (const Column &column : columns) {
    const QLatin1String name(column.name);
    if (names.count(name) > 1) return CatalogueFailure{Code::ColumnTwice, {}, {name}};
  }
  if (!names.contains(QLatin1String("name"))) return CatalogueFailure{Code::NoNameColumn, {}, columnNames()};
  return std::nullopt;
}

sale::Entry<sale::VatRate> vatOf(const QString &cell) {
  if (cell.compare(QLatin1String("without"), Qt::CaseInsensitive) == 0) return sale::VatRate::withoutVat();
  return sale::Entry<sale::VatRate>::from(cell, sale::VatRate::parse(cell));
}

// What is an error in a ticket, and cannot be mended there when the good is sold.
bool refuses(const Problem &problem) {
  if (problem.severity != sale::Severity::Error) return false;
  switch (problem.rule) {
    case Rule::Missing: return problem.place.member == Member::Title;
    case Rule::PriceNotPositive:
    case Rule::VatNotAccepted: return false;
    default: return true;
  }
}

std::optional<Problem> problemOf(const sale::Line &line) {
  sale::Problems problems;
  static_cast<void>(sale::checkLine(line, 0, {}, {}, problems));
  if (!line.barcode.isEmpty() && !sale::isDigits(line.barcode)) {
    problems.push_back({sale::Severity::Error, {Member::Barcode, 0, {}}, Rule::CodeNotDigits, {}});
  }
  const auto found = std::find_if(problems.begin(), problems.end(), refuses);
  return found == problems.end() ? std::nullopt : std::optional(*found);
}

Good goodOf(const sale::Line &line) {
  return {line.title,
          sale::withoutSpaces(line.ikpu),
          sale::withoutSpaces(line.packageCode),
          line.barcode,
          line.price.value(),
          line.vat.value()};
}

bool isBlank(const csv::Row &row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

}  // namespace

CatalogueFile readCatalogueFile(QByteArray bytes) {
  CatalogueFileReader reader(std::move(bytes));
  while (reader.readOn()) {
  }
  return reader.take();
}

bool CatalogueFileReader::readOn() {
  constexpr qsizetype linesATurn = 1000;
  constexpr std::size_t rowsATurn = 500;
  if (!m_rows) {
    if (m_table.readOn(linesATurn)) return true;
    begin();
    return !m_file.failure;
  }
  for (std::size_t i = 0; i < rowsATurn && m_next < m_rows->size(); ++i) {
    // Let go one by one: all of them at the end would take as long as all these turns.
    takeRow(std::exchange((*m_rows)[m_next++], {}));
  }
  return m_next < m_rows->size();
}

void CatalogueFileReader::begin() {
  auto table = m_table.take();
  if (!table) {
    m_file.failure = CatalogueFailure{CatalogueFailure::Code::BadTable, table.error(), {}};
    return;
  }
  m_rows = std::move(table).value().rows;
  if (m_rows->empty()) {
    m_file.failure = CatalogueFailure{CatalogueFailure::Code::Empty, {}, {}};
    return;
  }
  QStringList names;
  for (const QString &cell : m_rows->front().cells) names << cell.trimmed().toCaseFolded();
  m_file.failure = failureOf(names);
  for (const Column &column : columns) m_places.push_back(names.indexOf(QLatin1String(column.name)));
  m_next = 1;
}

QString CatalogueFileReader::cell(const csv::Row &row, Member member) const {
  const auto *column = std::find_if(std::begin(columns), std::end(columns),
                                    [member](const Column &known) { return known.member == member; });
  // Empty where the row, or the whole file, has no such cell.
  if (column == std::end(columns)) return {};
  return row.cells.value(m_places[static_cast<std::size_t>(column - columns)]).trimmed();
}

sale::Line CatalogueFileReader::lineOf(const csv::Row &row) const {
  sale::Line line;
  line.title = cell(row, Member::Title);
  line.ikpu = cell(row, Member::Code);
  line.packageCode = cell(row, Member::PackageCode);
  line.barcode = sale::withoutSpaces(cell(row, Member::Barcode));
  const QString price = cell(row, Member::Price);
  line.price = sale::Entry<sale::Money>::from(price, sale::Money::parse(price));
  line.vat = vatOf(cell(row, Member::VatPercent));
  return line;
}

void CatalogueFileReader::takeRow(const csv::Row &row) {
  if (isBlank(row)) return;
  const sale::Line line = lineOf(row);
  if (const auto problem = problemOf(line)) {
    const Member member = problem->place.member;
    m_file.refused.push_back({row.line, member, problem->rule, problem->parameters, cell(row, member)});
  } else {
    m_file.goods.push_back(goodOf(line));
  }
}

}  // namespace kassir::till
