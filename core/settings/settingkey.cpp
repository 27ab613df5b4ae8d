#include "core/settings/settingkey.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/settings/settingtext.h"

namespace kassir::settings {

namespace {

using Code = SettingFailure::Code;
using Set = Result<void, SettingFailure>;

template <class Value>
struct Choice {
  Value value;
  QLatin1StringView text;
};
template <class Value>
Choice(Value, QLatin1StringView) -> Choice<Value>;  // for compilers that do not guess it

constexpr auto word(const char *text) {
  return QLatin1StringView(text);
}

constexpr std::array environments{Choice{Environment::Test, word("test")},
                                  Choice{Environment::Production, word("production")},
                                  Choice{Environment::Custom, word("custom")}};
constexpr std::array fractionalCounts{Choice{sale::FractionalCount::Line, word("line")},
                                      Choice{sale::FractionalCount::Number, word("number")}};
constexpr std::array onOrOff{Choice{true, word("on")}, Choice{false, word("off")}};
constexpr std::array makers{
    Choice{FiscalMaker::Unknown, word("unknown")}, Choice{FiscalMaker::Payme, word("payme")},
    Choice{FiscalMaker::OwnRegister, word("own-register")}, Choice{FiscalMaker::Tarlan, word("tarlan")}};
constexpr std::array yesOrNo{Choice{sale::VatPayer::Yes, word("yes")},
                             Choice{sale::VatPayer::No, word("no")}};
constexpr std::array roundings{Choice{sale::DiscountRounding::Tiyin, word("tiyin")},
                               Choice{sale::DiscountRounding::WholeSum, word("sum")}};
constexpr std::array orderIdForms{Choice{OrderIdForm::Text, word("text")},
                                  Choice{OrderIdForm::Digits, word("digits")}};
constexpr std::array schemes{Choice{Scheme::Light, word("light")}, Choice{Scheme::Dark, word("dark")}};

template <class Choices, class Value>
QString textOf(const Choices &choices, Value value) {
  const auto *found = std::find_if(choices.begin(), choices.end(),
                                   [value](const auto &choice) { return choice.value == value; });
  return found->text;
}

template <class Choices, class Value>
Set choose(const Choices &choices, const QString &text, Value &into) {
  SettingFailure failed{Code::NotOneOf, {}, {}, {}, 0};
  for (const auto &choice : choices) {
    if (choice.text == text) {
      into = choice.value;
      return {};
    }
    failed.accepted.append(choice.text);
  }
  return failure(failed);
}

template <class Value>
Set put(Result<Value, SettingFailure> result, Value &into) {
  if (!result) return failure(result.error());
  into = std::move(result).value();
  return {};
}

Set keep(const QString &text, QString &into) {
  into = text;
  return {};
}

Set setOrderField(Settings &settings, const QString &text) {
  if (settings.paycom.account.contains(text))
    return failure(SettingFailure{Code::SameAsOrder, {}, {}, {}, 0});
  return put(fieldNameFromText(text), settings.paycom.orderField);
}

Set setAccount(Settings &settings, const QString &name, const QString &text) {
  if (const auto valid = fieldNameFromText(name); !valid) return failure(valid.error());
  if (name == settings.paycom.orderField) return failure(SettingFailure{Code::SameAsOrder, {}, {}, {}, 0});
  if (text.isEmpty()) {
    settings.paycom.account.remove(name);
  } else {
    settings.paycom.account.insert(name, text);
  }
  return {};
}

QString codeOf(const std::optional<Language> &language) {
  return language ? languageCode(*language) : QString();
}

template <class Duration>
QString numberText(Duration duration) {
  return QString::number(duration.count());
}

Set chooseLanguage(const QString &text, std::optional<Language> &into) {
  into = languageFromCode(text);
  if (into || text.isEmpty()) return {};
  return failure(SettingFailure{
      Code::NotOneOf, {}, {}, {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}, 0});
}

struct Key {
  QLatin1StringView name;
  QString (*text)(const Settings &);
  Set (*set)(Settings &, const QString &);
};

// The fields of the account follow the order field.
constexpr std::size_t keysBeforeAccount = 4;

constexpr std::array keys{
    Key{word("paycom.environment"), [](const Settings &s) { return environmentText(s.paycom.environment); },
        [](Settings &s, const QString &text) { return choose(environments, text, s.paycom.environment); }},
    Key{word("paycom.url"), [](const Settings &s) { return endpointText(s.paycom.customUrl); },
        [](Settings &s, const QString &text) { return put(endpointFromText(text), s.paycom.customUrl); }},
    Key{word("paycom.id"), [](const Settings &s) { return paycomId(s.paycom); },
        [](Settings &s, const QString &text) { return put(idFromText(text), paycomId(s.paycom)); }},
    Key{word("paycom.order-field"), [](const Settings &s) { return s.paycom.orderField; }, setOrderField},
    Key{word("paycom.fractional-count"),
        [](const Settings &s) { return textOf(fractionalCounts, s.rules.fractionalCount); },
        [](Settings &s, const QString &text) {
          return choose(fractionalCounts, text, s.rules.fractionalCount);
        }},
    Key{word("paycom.settle-seconds"), [](const Settings &s) { return numberText(s.paycom.settle); },
        [](Settings &s, const QString &text) { return put(settleFromText(text), s.paycom.settle); }},
    Key{word("tarlan.url"), [](const Settings &s) { return endpointText(s.tarlan.url); },
        [](Settings &s, const QString &text) { return put(endpointFromText(text), s.tarlan.url); }},
    Key{word("tarlan.provider-code"), [](const Settings &s) { return s.tarlan.providerCode; },
        [](Settings &s, const QString &text) { return keep(text, s.tarlan.providerCode); }},
    Key{word("tarlan.service-code"), [](const Settings &s) { return s.tarlan.serviceCode; },
        [](Settings &s, const QString &text) { return keep(text, s.tarlan.serviceCode); }},
    Key{word("vendors.paycom"), [](const Settings &s) { return textOf(onOrOff, s.vendors.paycom); },
        [](Settings &s, const QString &text) { return choose(onOrOff, text, s.vendors.paycom); }},
    Key{word("vendors.tarlan"), [](const Settings &s) { return textOf(onOrOff, s.vendors.tarlan); },
        [](Settings &s, const QString &text) { return choose(onOrOff, text, s.vendors.tarlan); }},
    Key{word("fiscal.maker"), [](const Settings &s) { return textOf(makers, s.fiscal.maker); },
        [](Settings &s, const QString &text) { return choose(makers, text, s.fiscal.maker); }},
    Key{word("fiscal.link-hosts"), [](const Settings &s) { return s.fiscal.linkHosts.join(u','); },
        [](Settings &s, const QString &text) { return put(hostsFromText(text), s.fiscal.linkHosts); }},
    Key{word("shop.name"), [](const Settings &s) { return s.shop.name; },
        [](Settings &s, const QString &text) { return keep(text, s.shop.name); }},
    Key{word("shop.address"), [](const Settings &s) { return s.shop.address; },
        [](Settings &s, const QString &text) { return keep(text, s.shop.address); }},
    Key{word("shop.tax-id"), [](const Settings &s) { return s.shop.taxId; },
        [](Settings &s, const QString &text) { return keep(text, s.shop.taxId); }},
    Key{word("shop.zone"), [](const Settings &s) { return s.shop.zone; },
        [](Settings &s, const QString &text) { return put(zoneFromText(text), s.shop.zone); }},
    Key{word("shop.day-begins"), [](const Settings &s) { return numberText(s.shop.dayBegins); },
        [](Settings &s, const QString &text) { return put(hourFromText(text), s.shop.dayBegins); }},
    Key{word("shop.vat-payer"), [](const Settings &s) { return textOf(yesOrNo, s.rules.vatPayer); },
        [](Settings &s, const QString &text) { return choose(yesOrNo, text, s.rules.vatPayer); }},
    Key{word("shop.vat-rates"), [](const Settings &s) { return vatRatesText(s.rules.vatRates); },
        [](Settings &s, const QString &text) { return put(vatRatesFromText(text), s.rules.vatRates); }},
    Key{word("shop.discount-rounding"),
        [](const Settings &s) { return textOf(roundings, s.rules.discountRounding); },
        [](Settings &s, const QString &text) { return choose(roundings, text, s.rules.discountRounding); }},
    Key{word("till.name"), [](const Settings &s) { return s.till.name; },
        [](Settings &s, const QString &text) { return put(tillNameFromText(text), s.till.name); }},
    Key{word("till.order-id-form"),
        [](const Settings &s) { return textOf(orderIdForms, s.till.orderIdForm); },
        [](Settings &s, const QString &text) { return choose(orderIdForms, text, s.till.orderIdForm); }},
    Key{word("paper.language"), [](const Settings &s) { return codeOf(s.paperLanguage); },
        [](Settings &s, const QString &text) { return chooseLanguage(text, s.paperLanguage); }},
    Key{word("catalogue.file"), [](const Settings &s) { return s.catalogueFile; },
        [](Settings &s, const QString &text) { return keep(text, s.catalogueFile); }},
    Key{word("tls.ca-file"), [](const Settings &s) { return s.caFile; },
        [](Settings &s, const QString &text) { return keep(text, s.caFile); }},
    Key{word("proxy"), [](const Settings &s) { return proxyText(s.proxy); },
        [](Settings &s, const QString &text) { return put(proxyFromText(text), s.proxy); }},
    Key{word("look.scheme"), [](const Settings &s) { return textOf(schemes, s.look.scheme); },
        [](Settings &s, const QString &text) { return choose(schemes, text, s.look.scheme); }},
    Key{word("look.font-size"), [](const Settings &s) { return QString::number(s.look.fontSize); },
        [](Settings &s, const QString &text) { return put(fontSizeFromText(text), s.look.fontSize); }},
    Key{word("language"), [](const Settings &s) { return codeOf(s.language); },
        [](Settings &s, const QString &text) { return chooseLanguage(text, s.language); }},
};

// The id of an environment that need not be the selected one.
QString *idNamed(Settings &settings, const QString &name) {
  PaycomSettings::Ids &ids = settings.paycom.ids;
  if (name == idKeyOf(Environment::Test)) return &ids.test;
  if (name == idKeyOf(Environment::Production)) return &ids.production;
  return name == idKeyOf(Environment::Custom) ? &ids.custom : nullptr;
}

const Key *find(const QString &name) {
  const auto *found =
      std::find_if(keys.begin(), keys.end(), [&name](const Key &key) { return key.name == name; });
  return found == keys.end() ? nullptr : found;
}

// How many letters must be put in, left out or changed to make one of the other (Levenshtein).
qsizetype distance(const QString &one, const QString &other) {
  std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
  std::iota(row.begin(), row.end(), 0);
  for (const QChar letter : one) {
    qsizetype diagonal = row.front()++;
    for (std::size_t i = 1; i < row.size(); ++i) {
      const qsizetype changed = diagonal + (letter == other[static_cast<qsizetype>(i) - 1] ? 0 : 1);
      diagonal = row[i];
      row[i] = std::min({changed, row[i] + 1, row[i - 1] + 1});
    }
  }
  return row.back();
}

SettingFailure unknownKey(const QString &name) {
  constexpr qsizetype farthest = 2;
  constexpr qsizetype longestWorthComparing = 100;
  SettingFailure failed{Code::UnknownKey, name, {}, {}, 0};
  if (name.size() > longestWorthComparing) return failed;
  QStringList candidates;
  for (const Key &key : keys) candidates.append(key.name);
  candidates.append(accountPrefix + name.section(u'.', -1));
  for (const QString &candidate : candidates) {
    if (distance(name, candidate) <= farthest) failed.accepted.append(candidate);
  }
  return failed;
}

}  // namespace

QString environmentText(Environment environment) {
  return textOf(environments, environment);
}

QString idKeyOf(Environment environment) {
  return QStringLiteral("paycom.id.") + environmentText(environment);
}

std::vector<SettingRow> settingRows(const Settings &settings) {
  std::vector<SettingRow> rows;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i == keysBeforeAccount) {
      for (auto field = settings.paycom.account.begin(); field != settings.paycom.account.end(); ++field) {
        rows.push_back({accountPrefix + field.key(), field.value()});
      }
    }
    rows.push_back({keys[i].name, keys[i].text(settings)});
  }
  return rows;
}

std::vector<SettingRow> idRows(const Settings &settings) {
  const PaycomSettings::Ids &ids = settings.paycom.ids;
  return {{idKeyOf(Environment::Test), ids.test},
          {idKeyOf(Environment::Production), ids.production},
          {idKeyOf(Environment::Custom), ids.custom}};
}

Result<Settings, SettingFailure> withSetting(Settings settings, const QString &key, const QString &text) {
  const bool isAccount = key.startsWith(accountPrefix);
  QString *id = idNamed(settings, key);
  const Key *known = find(key);
  if (!known && !isAccount && id == nullptr) return failure(unknownKey(key));

  Set set = checkText(text);
  if (set && isAccount) {
    set = setAccount(settings, key.mid(accountPrefix.size()), text);
  } else if (set) {
    set = id != nullptr ? put(idFromText(text), *id) : known->set(settings, text);
  }
  if (set) return settings;

  SettingFailure failed = set.error();
  failed.key = key;
  // A key typed where the id belongs, or a password in an address, must not come back in a message.
  const bool mightBeSecret = failed.code == Code::BadId || text.contains(u'@');
  if (!mightBeSecret && failed.code != Code::TooLong) failed.given = text;
  return failure(failed);
}

}  // namespace kassir::settings
