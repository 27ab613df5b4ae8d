#include "ui/settings/settingdescription.h"

#include <QCoreApplication>

namespace kassir::ui {

namespace {

constexpr SettingOption onOff[] = {{"on", nullptr}, {"off", nullptr}};
constexpr SettingOption yesNo[] = {{"yes", nullptr}, {"no", nullptr}};
constexpr SettingOption environments[] = {
    {"test", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Test: no money moves")},
    {"production", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Production: real payments")},
    {"custom", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Own address")}};
constexpr SettingOption fractionalCounts[] = {
    {"line", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "As one line, the weight in its name")},
    {"number", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "As a number with decimals")}};
constexpr SettingOption roundings[] = {
    {"tiyin", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "To a tiyin")},
    {"sum", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "To a whole sum")}};
constexpr SettingOption makers[] = {
    {"unknown", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Not known")},
    {"payme", "Payme"},
    {"own-register", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "The shop's own cash register")},
    {"tarlan", "Tarlan"}};
constexpr SettingOption orderIdForms[] = {
    {"text", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "With the till's name")},
    {"digits", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Digits only")}};
constexpr SettingOption paperLanguages[] = {
    {"", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "As on the screen")},
    {"kk", "Қазақша"},
    {"ru", "Русский"},
    {"en", "English"}};
constexpr SettingOption languages[] = {
    {"", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "As the computer has it")},
    {"kk", "Қазақша"},
    {"ru", "Русский"},
    {"en", "English"}};
constexpr SettingOption schemes[] = {{"light", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Light")},
                                     {"dark", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Dark")}};

constexpr SettingOption hours[] = {{"0", "00:00"}, {"1", "01:00"}, {"2", "02:00"},  {"3", "03:00"},
                                   {"4", "04:00"}, {"5", "05:00"}, {"6", "06:00"},  {"7", "07:00"},
                                   {"8", "08:00"}, {"9", "09:00"}, {"10", "10:00"}, {"11", "11:00"},
                                   {"12", "12:00"}};

constexpr auto id = "0123456789abcdef01234567";
constexpr auto address = "https://example.com/api";

using Section = SettingSection;
using Kind = SettingKind;

constexpr SettingDescription descriptions[] = {
    {Section::Payme, Kind::Switch, "vendors.paycom",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Take payments with Payme"), onOff},
    {Section::Payme, Kind::Radios, "paycom.environment",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Payme server"), environments},
    {Section::Payme,
     Kind::Line,
     "paycom.url",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Address of the Payme server"),
     {},
     address,
     "custom"},
    {Section::Payme,
     Kind::Line,
     "paycom.id.test",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa id for the test"),
     {},
     id,
     "test"},
    {Section::Payme,
     Kind::Line,
     "paycom.id.production",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa id for production"),
     {},
     id,
     "production"},
    {Section::Payme,
     Kind::Line,
     "paycom.id.custom",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa id for the own address"),
     {},
     id,
     "custom"},
    {Section::Payme,
     Kind::Secret,
     "paycom-key.test",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa key for the test"),
     {},
     nullptr,
     "test",
     Secret::PaycomTestKey},
    {Section::Payme,
     Kind::Secret,
     "paycom-key.production",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa key for production"),
     {},
     nullptr,
     "production",
     Secret::PaycomProductionKey},
    {Section::Payme,
     Kind::Secret,
     "paycom-key.custom",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Kassa key for the own address"),
     {},
     nullptr,
     "custom",
     Secret::PaycomCustomKey},
    {Section::Payme,
     Kind::Line,
     "paycom.order-field",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Account field with the order number"),
     {},
     "order_id"},
    {Section::Payme, Kind::Account, "paycom.account",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Further account fields, the same in each payment")},
    {Section::Payme, Kind::Choice, "paycom.fractional-count",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Fractional quantity in a payment"), fractionalCounts},
    {Section::Payme,
     Kind::Line,
     "paycom.settle-seconds",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage",
                       "Seconds after which a payment that Payme does not find counts as not made"),
     {},
     "120"},
    {Section::Tarlan, Kind::Switch, "vendors.tarlan",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Look up fiscal checks at Tarlan"), onOff},
    {Section::Tarlan,
     Kind::Line,
     "tarlan.url",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Address of the Tarlan server"),
     {},
     address},
    {Section::Tarlan, Kind::Line, "tarlan.provider-code",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Provider code")},
    {Section::Tarlan, Kind::Line, "tarlan.service-code",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Service code")},
    {Section::Tarlan,
     Kind::Secret,
     "tarlan-secret",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Secret key of Tarlan"),
     {},
     nullptr,
     nullptr,
     Secret::TarlanSecret},
    {Section::Shop, Kind::Line, "shop.name", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Shop name")},
    {Section::Shop, Kind::Line, "shop.address",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Shop address")},
    {Section::Shop, Kind::Line, "shop.tax-id",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Taxpayer number")},
    {Section::Shop,
     Kind::Line,
     "shop.zone",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Time zone of the shop, if not the computer's own"),
     {},
     "Asia/Tashkent"},
    {Section::Shop, Kind::Choice, "shop.day-begins",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Sales until this hour belong to the day before"), hours},
    {Section::Shop, Kind::Switch, "shop.vat-payer",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "The shop pays VAT"), yesNo},
    {Section::Shop,
     Kind::Line,
     "shop.vat-rates",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "VAT rates in percent, divided by commas"),
     {},
     "0,6,12"},
    {Section::Shop, Kind::Choice, "shop.discount-rounding",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Rounding of discounts"), roundings},
    {Section::Shop, Kind::Path, "catalogue.file",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "File of the goods (CSV)")},
    {Section::Fiscal, Kind::Choice, "fiscal.maker",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Who makes the fiscal check"), makers},
    {Section::Fiscal,
     Kind::Line,
     "fiscal.link-hosts",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Further sites of fiscal checks, divided by commas"),
     {},
     "ofd.example.uz"},
    {Section::Network, Kind::Path, "tls.ca-file",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "File of further trusted certificates (PEM)")},
    {Section::Network,
     Kind::Line,
     "proxy",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Proxy server"),
     {},
     "http://example.com:3128"},
    {Section::Till,
     Kind::Line,
     "till.name",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Till name"),
     {},
     "T1"},
    {Section::Till, Kind::Choice, "till.order-id-form",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Form of order numbers"), orderIdForms},
    {Section::Till, Kind::Choice, "paper.language",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Language on paper"), paperLanguages},
    {Section::Look, Kind::Choice, "language",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Language on the screen"), languages},
    {Section::Look, Kind::Choice, "look.scheme", QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Colours"),
     schemes},
    {Section::Look, Kind::Percent, "look.font-size",
     QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Size of letters")},
};

}  // namespace

std::span<const SettingDescription> settingDescriptions() {
  return descriptions;
}

QString sectionTitle(SettingSection section) {
  switch (section) {
    case Section::Payme: return QStringLiteral("Payme");
    case Section::Tarlan: return QStringLiteral("Tarlan");
    case Section::Shop: return settingWords(QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Shop"));
    case Section::Fiscal: return settingWords(QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Fiscal check"));
    case Section::Network: return settingWords(QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Network"));
    case Section::Till: return settingWords(QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Till"));
    case Section::Look: return settingWords(QT_TRANSLATE_NOOP("kassir::ui::SettingsPage", "Look"));
  }
  Q_UNREACHABLE();
}

QString settingWords(const char *source) {
  return QCoreApplication::translate("kassir::ui::SettingsPage", source);
}

}  // namespace kassir::ui
