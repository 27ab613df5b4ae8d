#include "core/till/catalogue/catalogue.h"

#include <algorithm>

#include "core/sale/ikpu.h"
#include "core/till/catalogue/searchtext.h"

namespace kassir::till {

namespace {

using Numbers = std::vector<quint32>;

template <class Codes>
Numbers withCode(const Codes &codes, QStringView digits) {
  Numbers numbers;
  const auto [from, to] = codes.equal_range(digits);
  for (auto at = from; at != to; ++at) numbers.push_back(at->second);
  return numbers;
}

template <class Codes>
Numbers withCodeFrom(const Codes &codes, QStringView digits, qsizetype most) {
  Numbers numbers;
  for (auto at = codes.lower_bound(digits); at != codes.end() && at->first.startsWith(digits); ++at) {
    if (static_cast<qsizetype>(numbers.size()) == most) break;
    numbers.push_back(at->second);
  }
  return numbers;
}

}  // namespace

Catalogue::Catalogue(std::vector<Good> goods) {
  m_goods.reserve(goods.size());
  for (Good &good : goods) add(std::move(good));
}

void Catalogue::add(Good good) {
  const auto number = static_cast<quint32>(m_goods.size());
  m_words.add(searchWords(good.title));
  if (!good.barcode.isEmpty()) m_barcodes.emplace(good.barcode, number);
  if (!good.ikpu.isEmpty()) m_ikpus.emplace(good.ikpu, number);
  m_goods.push_back(std::move(good));
}

std::vector<const Good *> Catalogue::searchAsTyped(QStringView typed, qsizetype most) const {
  constexpr qsizetype fewestDigits = 3;
  std::vector<const Good *> found;
  std::vector<bool> isFound(m_goods.size());
  const auto add = [&](const Numbers &numbers) {
    for (const quint32 number : numbers) {
      if (isFound[number] || static_cast<qsizetype>(found.size()) >= most) continue;
      isFound[number] = true;
      found.push_back(&m_goods[number]);
    }
  };
  const QString digits = sale::withoutSpaces(typed);
  if (sale::isDigits(digits)) {
    add(withCode(m_barcodes, digits));
    if (digits.size() >= fewestDigits) add(withCodeFrom(m_ikpus, digits, most));
  }
  add(m_words.find(searchWords(typed), most));
  return found;
}

std::vector<const Good *> Catalogue::search(QStringView typed, qsizetype most) const {
  if (most <= 0) return {};
  auto found = searchAsTyped(typed, most);
  return found.empty() ? searchAsTyped(retyped(typed), most) : found;
}

const Good *Catalogue::exact(QStringView barcodeOrIkpu) const {
  const QString digits = sale::withoutSpaces(barcodeOrIkpu);
  if (digits.isEmpty()) return nullptr;
  Numbers numbers = withCode(m_barcodes, digits);
  if (numbers.empty()) numbers = withCode(m_ikpus, digits);
  return numbers.size() == 1 ? &m_goods[numbers.front()] : nullptr;
}

bool Catalogue::isAmbiguous(QStringView barcode) const {
  const QString digits = sale::withoutSpaces(barcode);
  return !digits.isEmpty() && withCode(m_barcodes, digits).size() > 1;
}

}  // namespace kassir::till
