#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/fiscal/linkhosts.h"
#include "core/net/networkpolicy.h"
#include "core/paycom/paycomclient.h"
#include "core/settings/settings.h"
#include "core/tarlan/account.h"
#include "core/till/access/setupfailure.h"
#include "core/vault/secretstore.h"

/// What the till needs to talk to a vendor, out of settings and secrets.
namespace kassir::till {

/// Under which name the key of an environment is stored. Each environment keeps its own.
[[nodiscard]] QByteArray paycomKeyName(settings::Environment environment);
[[nodiscard]] QByteArray tarlanSecretName();

/// The selected environment's kassa. The first thing missing is what is told.
[[nodiscard]] Result<paycom::Kassa, SetupFailure> kassaOf(const settings::Settings &settings,
                                                          const vault::SecretStore &secrets);

/// The kassa with that id at that address, whichever environment it is of: for a sale that was sent there.
/// Only where the settings still name it, since its key is stored under their environment.
[[nodiscard]] Result<paycom::Kassa, SetupFailure> kassaAt(const QString &endpoint, const QString &id,
                                                          const settings::Settings &settings,
                                                          const vault::SecretStore &secrets);

/// The account at Tarlan, for `serviceCode` where one is named for this look-up.
[[nodiscard]] Result<tarlan::Account, SetupFailure> tarlanAccountOf(
    const settings::Settings &settings, const vault::SecretStore &secrets,
    const std::optional<QString> &serviceCode);

[[nodiscard]] net::NetworkPolicy networkPolicyOf(const settings::Settings &settings);

/// The operators' hosts, and those the shop added.
[[nodiscard]] fiscal::LinkHosts linkHostsOf(const settings::Settings &settings);

}  // namespace kassir::till
