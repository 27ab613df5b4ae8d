#include "core/till/catalogue/catalogue.h"

#include <algorithm>

#include "core/sale/ikpu.h"
#include "core/till/catalogue/searchtext.h"

namespace kassir::till {

namespace {

std::vector<QStringList> wordsOfTitles(const std::vector<Good> &goods) {
  std::vector<QStringList> words;
  words.reserve(goods.size());
  for (const Good &good : goods) words.push_back(searchWords(good.title));
  return words;
}

}  // namespace

Catalogue::Catalogue(std::vector<Good> goods)
    : m_goods(std::move(goods)),
      m_words(wordsOfTitles(m_goods)),
      m_barcodes(sortedBy(&Good::barcode)),
      m_ikpus(sortedBy(&Good::ikpu)) {}

Catalogue::Numbers Catalogue::sortedBy(QString Good::*code) const {
  Numbers numbers;
  for (std::size_t i = 0; i < m_goods.size(); ++i) {
    if (!(m_goods[i].*code).isEmpty()) numbers.push_back(static_cast<quint32>(i));
  }
  std::stable_sort(numbers.begin(), numbers.end(), [this, code](quint32 left, quint32 right) {
    return m_goods[left].*code < m_goods[right].*code;
  });
  return numbers;
}

Catalogue::Numbers Catalogue::withCode(const Numbers &sorted, QString Good::*code, QStringView digits) const {
  const auto from = std::partition_point(sorted.begin(), sorted.end(), [&](quint32 number) {
    return QStringView(m_goods[number].*code) < digits;
  });
  const auto to =
      std::find_if(from, sorted.end(), [&](quint32 number) { return m_goods[number].*code != digits; });
  return {from, to};
}

Catalogue::Numbers Catalogue::withIkpuFrom(QStringView digits, qsizetype most) const {
  const auto from = std::partition_point(m_ikpus.begin(), m_ikpus.end(), [&](quint32 number) {
    return QStringView(m_goods[number].ikpu) < digits;
  });
  const auto furthest = from + std::min<std::ptrdiff_t>(most, m_ikpus.end() - from);
  const auto to = std::partition_point(
      from, furthest, [&](quint32 number) { return m_goods[number].ikpu.startsWith(digits); });
  return {from, to};
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
    add(withCode(m_barcodes, &Good::barcode, digits));
    if (digits.size() >= fewestDigits) add(withIkpuFrom(digits, most));
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
  Numbers numbers = withCode(m_barcodes, &Good::barcode, digits);
  if (numbers.empty()) numbers = withCode(m_ikpus, &Good::ikpu, digits);
  return numbers.size() == 1 ? &m_goods[numbers.front()] : nullptr;
}

bool Catalogue::isAmbiguous(QStringView barcode) const {
  const QString digits = sale::withoutSpaces(barcode);
  return !digits.isEmpty() && withCode(m_barcodes, &Good::barcode, digits).size() > 1;
}

}  // namespace kassir::till
