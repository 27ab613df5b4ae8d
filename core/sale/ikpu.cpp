#include "core/sale/ikpu.h"

#include <algorithm>

namespace kassir::sale {

namespace {
constexpr qsizetype ikpuLength = 17;
}  // namespace

QString withoutSpaces(QStringView text) {
  const auto isSpace = [](QChar character) { return character.isSpace(); };
  // Every code of every line is asked after every edit, and hardly any has one.
  if (std::none_of(text.begin(), text.end(), isSpace)) return text.toString();
  QString result;
  result.reserve(text.size());
  std::remove_copy_if(text.begin(), text.end(), std::back_inserter(result), isSpace);
  return result;
}

bool isDigits(QStringView text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
    return character >= u'0' && character <= u'9';
  });
}

Result<Ikpu, IkpuFault> Ikpu::parse(QStringView text) {
  QString digits = withoutSpaces(text);
  if (digits.isEmpty()) return failure(IkpuFault::Missing);
  if (!isDigits(digits)) return failure(IkpuFault::NotDigits);
  if (digits.size() != ikpuLength) return failure(IkpuFault::WrongLength);
  if (digits.count(u'0') == ikpuLength) return failure(IkpuFault::AllZeros);
  return Ikpu(std::move(digits));
}

bool Ikpu::isKnownGroup() const {
  constexpr int lastGroup = 118;
  constexpr int unusedGroup = 77;
  const int number = group();
  return number >= 1 && number <= lastGroup && number != unusedGroup;
}

bool Ikpu::isPlaceholder() const {
  return m_digits == QLatin1String("00702001001000001");
}

}  // namespace kassir::sale
