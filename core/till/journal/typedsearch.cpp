#include "core/till/journal/typedsearch.h"

#include <algorithm>

#include "core/paycom/phonenumber.h"
#include "core/sale/ikpu.h"
#include "core/till/catalogue/searchtext.h"

namespace kassir::till {

namespace {

constexpr qsizetype shortestNumber = 4;
constexpr qsizetype shortestWord = 2;

bool isHex(QStringView text) {
  return std::all_of(text.begin(), text.end(), [](QChar character) {
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
  });
}

// A single letter begins so many words that it tells nothing.
QStringList wordsOf(const QString &typed) {
  QStringList words = searchWords(typed);
  words.removeIf([](const QString &word) { return word.size() < shortestWord; });
  return words;
}

void readPhone(const QString &typed, const PhoneHash &phoneHash, store::SaleSearch &search) {
  if (typed.size() == shortestNumber && sale::isDigits(typed)) search.phoneEnding = typed;
  const auto phone = paycom::PhoneNumber::parse(typed);
  if (phone && phoneHash) search.phoneHash = phoneHash(phone.value().digits());
}

}  // namespace

std::optional<store::SaleSearch> searchFor(const QString &typed, const PhoneHash &phoneHash) {
  const QString text = typed.simplified();
  if (text.isEmpty()) return std::nullopt;
  store::SaleSearch search;
  if (text.size() >= shortestNumber) {
    search.orderIds = {text};
    if (text.toUpper() != text) search.orderIds << text.toUpper();
    if (isHex(text.toLower())) search.receiptId = text.toLower();
    if (const QString number = sale::withoutSpaces(text); sale::isDigits(number))
      search.fiscalNumber = number;
  }
  if (const auto amount = sale::Money::parse(text)) search.amount = amount.value();
  readPhone(text, phoneHash, search);
  for (const QStringList &words : {wordsOf(text), wordsOf(retyped(text))}) {
    if (!words.isEmpty()) search.words.push_back(words);
  }
  return search;
}

}  // namespace kassir::till
