#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/settings/settingfailure.h"
#include "core/settings/settings.h"

namespace kassir::settings {

// The forms in which single settings are typed, both ways. An empty text is an empty value where nothing else
// is said. Failures carry no key and no text given: who asks knows both.

/// Something that can stand on one line and be seen.
[[nodiscard]] Result<void, SettingFailure> checkText(const QString &text);

/// A strict https address; its path is kept as typed.
[[nodiscard]] Result<QUrl, SettingFailure> endpointFromText(const QString &text);
[[nodiscard]] QString endpointText(const QUrl &endpoint);

[[nodiscard]] Result<std::optional<Proxy>, SettingFailure> proxyFromText(const QString &text);
[[nodiscard]] QString proxyText(const std::optional<Proxy> &proxy);

/// Percents divided by commas, such as "0,6,12.5". Never empty.
[[nodiscard]] Result<std::vector<sale::VatRate>, SettingFailure> vatRatesFromText(const QString &text);
[[nodiscard]] QString vatRatesText(const std::vector<sale::VatRate> &rates);

/// Hosts divided by commas, put into lower case: each one that the guard of links takes (fiscal::LinkHosts).
[[nodiscard]] Result<QStringList, SettingFailure> hostsFromText(const QString &text);

[[nodiscard]] Result<QString, SettingFailure> idFromText(const QString &text);
/// A name of an account field. Never empty.
[[nodiscard]] Result<QString, SettingFailure> fieldNameFromText(const QString &text);
/// Never empty.
[[nodiscard]] Result<QString, SettingFailure> tillNameFromText(const QString &text);
/// A whole percent in digits alone. Never empty.
[[nodiscard]] Result<int, SettingFailure> fontSizeFromText(const QString &text);
/// Seconds in digits alone. Never empty.
[[nodiscard]] Result<std::chrono::seconds, SettingFailure> settleFromText(const QString &text);

/// The name of a time zone that this computer knows.
[[nodiscard]] Result<QString, SettingFailure> zoneFromText(const QString &text);
/// An hour at which a day may begin. Never empty.
[[nodiscard]] Result<std::chrono::hours, SettingFailure> hourFromText(const QString &text);

}  // namespace kassir::settings
