#include "core/till/journal/shownbody.h"

#include <QRegularExpression>
#include <array>

#include "core/base/unsafetext.h"
#include "core/json/parse.h"
#include "core/json/write.h"

namespace kassir::till {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

constexpr QChar cover = u'•';
constexpr qsizetype longestBody = 256 * 1024;

// By what they are called at Paycom and elsewhere. "code" is not among them: that is the IKPU, and errors.
constexpr auto secrets = std::to_array<QLatin1StringView>(
    {"token"_L1, "x-auth"_L1, "key"_L1, "secret"_L1, "password"_L1, "pin"_L1, "cvc"_L1, "cvv"_L1, "cvc2"_L1,
     "cvv2"_L1, "expire"_L1, "expiry"_L1, "otp"_L1, "sms"_L1, "sms_code"_L1, "authorization"_L1, "sign"_L1,
     "signature"_L1});
constexpr auto numbers = std::to_array<QLatin1StringView>(
    {"phone"_L1, "phone_number"_L1, "pan"_L1, "card"_L1, "card_number"_L1, "number"_L1});

template <std::size_t count>
bool isAmong(const std::array<QLatin1StringView, count> &names, QStringView name) {
  return std::any_of(names.begin(), names.end(), [name](QLatin1StringView known) {
    return name.compare(known, Qt::CaseInsensitive) == 0;
  });
}

QString covered(qsizetype length) {
  constexpr qsizetype most = 8;  // how long a secret is, is part of it
  return QString(std::min(length, most), cover);
}

// All digits but the last four.
QString withCoveredDigits(QString text) {
  qsizetype kept = 4;
  for (qsizetype i = text.size() - 1; i >= 0; --i) {
    if (text[i].isDigit() && kept-- <= 0) text[i] = cover;
  }
  return text;
}

// ISO/IEC 7812-1, annex B.
bool isCard(QStringView digits) {
  int sum = 0;
  for (qsizetype i = 0; i < digits.size(); ++i) {
    const int digit = digits[digits.size() - 1 - i].digitValue();
    const int weighed = i % 2 == 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 == 0;
}

// 16 digits that add up as those of a card do; an IKPU has 17, an order id 15 at most.
QString withCoveredCards(QString text) {
  static const QRegularExpression sixteen(u"(?<![0-9])(?:[0-9][ -]?){15}[0-9](?![0-9])"_s);
  for (auto match = sixteen.globalMatch(text); match.hasNext();) {
    const auto found = match.next();
    QString digits = found.captured();
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    if (isCard(digits))
      text.replace(found.capturedStart(), found.capturedLength(), withCoveredDigits(found.captured()));
  }
  return text;
}

// What a provider calls masked still has ten digits of a card; a customer's own code and a whole telephone
// may stand in any sentence.
QString withCoveredNumbers(QString text) {
  static const QRegularExpression known(
      u"(?<![0-9])(?:[0-9]{4}[ -]?[0-9]{0,2}[*xXхХ•][*xXхХ• -]*[0-9]{4}|505[0-9]{17}|\\+?998[0-9]{9})(?![0-9])"_s);
  for (auto match = known.globalMatch(text); match.hasNext();) {
    const auto found = match.next();
    text.replace(found.capturedStart(), found.capturedLength(), withCoveredDigits(found.captured()));
  }
  return withCoveredCards(std::move(text));
}

QString safe(const QString &text) {
  QString safe;
  for (const QChar character : text) {
    const bool isBreak = character == u'\n';
    if (isBreak || character.isSurrogate() || !hasUnsafe(QStringView(&character, 1))) safe += character;
  }
  return safe;
}

Value covered(const QString &name, const Value &value);

Value coveredParts(const Value &value) {
  if (value.isArray()) {
    Value array = Value::array();
    for (const Value &item : value.items()) array.append(coveredParts(item));
    return array;
  }
  if (value.isObject()) {
    Value object = Value::object();
    for (const json::Member &member : value.members())
      object.insert(member.name, covered(member.name, member.value));
    return object;
  }
  if (value.isString()) return Value(withCoveredNumbers(*value.string()));
  const QString digits = QString::fromLatin1(value.numberToken());
  const QString shown = withCoveredNumbers(digits);
  return shown == digits ? value : Value(shown);
}

Value covered(const QString &name, const Value &value) {
  const bool isText = value.isString() || value.isNumber();
  const QString text = value.string().value_or(QString::fromLatin1(value.numberToken()));
  if (isText && isAmong(secrets, name)) return Value(covered(text.size()));
  if (isText && isAmong(numbers, name)) return Value(withCoveredDigits(text));
  return coveredParts(value);
}

// What is no JSON has its secrets after their names, quoted or not.
QString coveredText(QString text) {
  QStringList names;
  for (const QLatin1StringView name : secrets) names << QRegularExpression::escape(QString(name));
  const QRegularExpression secret(
      u"(?<![A-Za-z_])((?:%1)\"?\\s*[:=]\\s*\"?)[^\\s\"&,;}]+"_s.arg(names.join(u'|')),
      QRegularExpression::CaseInsensitiveOption);
  return withCoveredNumbers(text.replace(secret, u"\\1"_s + covered(8)));
}

}  // namespace

QString shownBody(QByteArrayView body) {
  const auto parsed = json::parse(body);
  const QString text = parsed
                           ? QString::fromUtf8(json::writeIndented(coveredParts(parsed.value())))
                           : coveredText(QString::fromUtf8(body.first(std::min(body.size(), longestBody))));
  return safe(text.size() > longestBody ? text.first(longestBody) + u'…' : text).trimmed();
}

}  // namespace kassir::till
