#include "core/till/catalogue/cataloguefile.h"

#include <algorithm>

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

/// Where in a row each member of a good stands.
class Header {
 public:
  explicit Header(const QStringList &cells) {
    for (const QString &cell : cells) m_names << cell.trimmed().toCaseFolded();
  }

  [[nodiscard]] std::optional<CatalogueFailure> failure() const {
    using Code = CatalogueFailure::Code;
    for (const Column &column : columns) {
      const QLatin1String name(column.name);
      if (m_names.count(name) > 1) return CatalogueFailure{Code::ColumnTwice, {}, {name}};
    }
    if (indexOf(Member::Title) < 0) return CatalogueFailure{Code::NoNameColumn, {}, columnNames()};
    return std::nullopt;
  }
  // Empty where the row, or the whole file, has no such cell.
  [[nodiscard]] QString cell(const csv::Row &row, Member member) const {
    return row.cells.value(indexOf(member)).trimmed();
  }

 private:
  [[nodiscard]] qsizetype indexOf(Member member) const {
    const auto *column = std::find_if(std::begin(columns), std::end(columns),
                                      [member](const Column &known) { return known.member == member; });
    return column == std::end(columns) ? -1 : m_names.indexOf(QLatin1String(column->name));
  }

  QStringList m_names;
};

sale::Entry<sale::VatRate> vatOf(const QString &cell) {
  if (cell.compare(QLatin1String("without"), Qt::CaseInsensitive) == 0) return sale::VatRate::withoutVat();
  return sale::Entry<sale::VatRate>::from(cell, sale::VatRate::parse(cell));
}

sale::Line lineOf(const csv::Row &row, const Header &header) {
  sale::Line line;
  line.title = header.cell(row, Member::Title);
  line.ikpu = header.cell(row, Member::Code);
  line.packageCode = header.cell(row, Member::PackageCode);
  line.barcode = sale::withoutSpaces(header.cell(row, Member::Barcode));
  const QString price = header.cell(row, Member::Price);
  line.price = sale::Entry<sale::Money>::from(price, sale::Money::parse(price));
  line.vat = vatOf(header.cell(row, Member::VatPercent));
  return line;
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

CatalogueFile refused(CatalogueFailure why) {
  return {{}, {}, std::move(why)};
}

}  // namespace

CatalogueFile readCatalogueFile(QByteArrayView bytes) {
  const auto table = csv::readTable(bytes, ';');
  if (!table) return refused({CatalogueFailure::Code::BadTable, table.error(), {}});
  const std::vector<csv::Row> &rows = table.value().rows;
  if (rows.empty()) return refused({CatalogueFailure::Code::Empty, {}, {}});
  const Header header(rows.front().cells);
  if (auto why = header.failure()) return refused(*std::move(why));

  CatalogueFile file;
  for (auto row = std::next(rows.begin()); row != rows.end(); ++row) {
    if (isBlank(*row)) continue;
    const sale::Line line = lineOf(*row, header);
    if (const auto problem = problemOf(line)) {
      const Member member = problem->place.member;
      file.refused.push_back(
          {row->line, member, problem->rule, problem->parameters, header.cell(*row, member)});
    } else {
      file.goods.push_back(goodOf(line));
    }
  }
  return file;
}

}  // namespace kassir::till
