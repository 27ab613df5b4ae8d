#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <optional>

#include "core/base/language.h"
#include "core/sale/rules.h"

namespace kassir::settings {

enum class Environment { Test, Production, Custom };

struct PaycomSettings {
  /// Each environment has its own registry of kassas, so each keeps its own id (24 hex digits, or empty).
  struct Ids {
    QString test;
    QString production;
    QString custom;
    bool operator==(const Ids &) const = default;
  };

  Environment environment = Environment::Test;
  QUrl customUrl;  ///< the whole endpoint; used in Environment::Custom only
  Ids ids;
  QString orderField = QStringLiteral("order_id");  ///< the account field that carries the order id
  QMap<QString, QString> account;                   ///< further account fields, the same in each receipt
  /// How long after the last byte of a payment could have left a search for it must begin whose finding
  /// nothing proves that there is none; 10 to 3600.
  std::chrono::seconds settle{120};

  bool operator==(const PaycomSettings &) const = default;
};

struct TarlanSettings {
  QUrl url;  ///< the whole endpoint
  QString providerCode;
  QString serviceCode;

  bool operator==(const TarlanSettings &) const = default;
};

struct Vendors {
  bool paycom = true;
  bool tarlan = true;

  bool operator==(const Vendors &) const = default;
};

/// Who makes the fiscal check, by the shop's contract.
enum class FiscalMaker { Unknown, Payme, OwnRegister, Tarlan };

struct FiscalSettings {
  FiscalMaker maker = FiscalMaker::Unknown;
  QStringList linkHosts;  ///< hosts whose links may be opened besides the operators' own; lower case

  bool operator==(const FiscalSettings &) const = default;
};

enum class OrderIdForm { Text, Digits };

struct TillSettings {
  QString name = QStringLiteral("T1");  ///< begins each order id
  OrderIdForm orderIdForm = OrderIdForm::Text;

  bool operator==(const TillSettings &) const = default;
};

/// What the shop is called, which stands on a slip, and when its days are.
struct ShopSettings {
  QString name;  ///< free text of one line, as are address and taxId; each may be empty
  QString address;
  QString taxId;
  QString zone;                    ///< an IANA name, such as Asia/Tashkent; empty for the computer's own
  std::chrono::hours dayBegins{};  ///< 0 to 12: what is sold earlier belongs to the day before

  bool operator==(const ShopSettings &) const = default;
};

enum class Scheme { Light, Dark };

struct LookSettings {
  Scheme scheme = Scheme::Light;
  int fontSize = 100;  ///< percent of the usual, 100 to 200

  bool operator==(const LookSettings &) const = default;
};

struct Proxy {
  enum class Kind { Http, Socks5 };

  Kind kind = Kind::Http;
  QString host;
  quint16 port = 0;

  bool operator==(const Proxy &) const = default;
};

/// What a shop can set, and the defaults. Never holds a secret.
struct Settings {
  PaycomSettings paycom;
  TarlanSettings tarlan;
  Vendors vendors;
  FiscalSettings fiscal;
  sale::Rules rules;
  TillSettings till;
  ShopSettings shop;
  LookSettings look;
  QString catalogueFile;                  ///< the shop's goods as CSV; empty for none
  QString caFile;                         ///< further certificate authorities, PEM; empty for none
  std::optional<Proxy> proxy;             ///< the environment's proxy is never used
  std::optional<Language> language;       ///< as the environment asks, unless set
  std::optional<Language> paperLanguage;  ///< as the screen, unless set

  bool operator==(const Settings &) const = default;
};

/// Where receipts go in the selected environment (Paycom, Subscribe API, "Endpoint URL"). Empty for
/// Environment::Custom without an address.
[[nodiscard]] QUrl paycomEndpoint(const Settings &settings);

/// The id of the selected environment; may be empty.
[[nodiscard]] const QString &paycomId(const PaycomSettings &paycom);
[[nodiscard]] QString &paycomId(PaycomSettings &paycom);

}  // namespace kassir::settings
