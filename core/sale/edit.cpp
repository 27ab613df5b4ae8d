#include "core/sale/edit.h"

#include <iterator>
#include <utility>

namespace kassir::sale {

namespace {

auto at(std::vector<Line> &lines, qsizetype index) {
  return lines.begin() + static_cast<std::ptrdiff_t>(index);
}

struct Applied {
  Sale &sale;

  Edit operator()(edit::InsertLines insert) const {
    const auto count = static_cast<qsizetype>(insert.lines.size());
    sale.lines.insert(at(sale.lines, insert.at), std::make_move_iterator(insert.lines.begin()),
                      std::make_move_iterator(insert.lines.end()));
    return edit::RemoveLines{insert.at, count};
  }
  Edit operator()(const edit::RemoveLines &remove) const {
    const auto first = at(sale.lines, remove.from);
    const auto last = at(sale.lines, remove.from + remove.count);
    edit::InsertLines back{remove.from, {std::make_move_iterator(first), std::make_move_iterator(last)}};
    sale.lines.erase(first, last);
    return back;
  }
  Edit operator()(edit::ChangeLine change) const {
    std::swap(*at(sale.lines, change.index), change.line);
    return change;
  }
  Edit operator()(edit::ChangeDiscount change) const {
    std::swap(sale.discount, change.discount);
    return change;
  }
  Edit operator()(edit::ChangeShipping change) const {
    std::swap(sale.shipping, change.shipping);
    return change;
  }
  Edit operator()(edit::ChangeDescription change) const {
    std::swap(sale.description, change.description);
    return change;
  }
  Edit operator()(edit::ReplaceSale replace) const {
    std::swap(sale, replace.sale);
    return replace;
  }
};

struct Fits {
  qsizetype lines;

  bool operator()(const edit::InsertLines &insert) const { return insert.at >= 0 && insert.at <= lines; }
  bool operator()(const edit::RemoveLines &remove) const {
    return remove.from >= 0 && remove.count >= 0 && remove.from <= lines &&
           remove.count <= lines - remove.from;
  }
  bool operator()(const edit::ChangeLine &change) const { return change.index >= 0 && change.index < lines; }
  bool operator()(const edit::ChangeDiscount &) const { return true; }
  bool operator()(const edit::ChangeShipping &) const { return true; }
  bool operator()(const edit::ChangeDescription &) const { return true; }
  bool operator()(const edit::ReplaceSale &) const { return true; }
};

struct Changes {
  const Sale &sale;

  bool operator()(const edit::InsertLines &insert) const { return !insert.lines.empty(); }
  bool operator()(const edit::RemoveLines &remove) const { return remove.count > 0; }
  bool operator()(const edit::ChangeLine &change) const {
    return change.line != sale.lines[static_cast<std::size_t>(change.index)];
  }
  bool operator()(const edit::ChangeDiscount &change) const { return change.discount != sale.discount; }
  bool operator()(const edit::ChangeShipping &change) const { return change.shipping != sale.shipping; }
  bool operator()(const edit::ChangeDescription &change) const {
    return change.description != sale.description;
  }
  bool operator()(const edit::ReplaceSale &replace) const { return replace.sale != sale; }
};

}  // namespace

bool fits(const Edit &edit, const Sale &sale) {
  return std::visit(Fits{static_cast<qsizetype>(sale.lines.size())}, edit);
}

bool changes(const Edit &edit, const Sale &sale) {
  return std::visit(Changes{sale}, edit);
}

Edit apply(Sale &sale, Edit edit) {
  return std::visit(Applied{sale}, std::move(edit));
}

}  // namespace kassir::sale
