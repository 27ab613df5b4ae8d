#include "ui/sale/linecolumns.h"

#include "ui/sale/linesmodel.h"

namespace kassir::ui {

using sale::Member;

std::optional<Member> memberOf(int column) {
  switch (column) {
    case LinesModel::Title: return Member::Title;
    case LinesModel::Quantity: return Member::Count;
    case LinesModel::Unit: return Member::UnitName;
    case LinesModel::Price: return Member::Price;
    case LinesModel::Discount: return Member::Discount;
    case LinesModel::Vat: return Member::VatPercent;
    case LinesModel::Ikpu: return Member::Code;
    case LinesModel::PackageCode: return Member::PackageCode;
    case LinesModel::Units: return Member::Units;
    default: return std::nullopt;
  }
}

int columnOf(Member member) {
  for (int column = 0; column < LinesModel::ColumnCount; ++column) {
    if (memberOf(column) == member) return column;
  }
  return LinesModel::Title;
}

bool isNumeric(int column) {
  return column == LinesModel::Quantity || column == LinesModel::Price || column == LinesModel::Discount ||
         column == LinesModel::Vat || column == LinesModel::Sum;
}

}  // namespace kassir::ui
