#pragma once

#include "core/vault/vaultfailure.h"

namespace kassir::till {

enum class Vendor { Paycom, Tarlan };

/// Why a vendor cannot be asked at all: what is not set up. Nothing was sent.
struct SetupFailure {
  enum class Code {
    SwitchedOff,          ///< by the shop: vendors.paycom or vendors.tarlan
    AddressMissing,       ///< paycom.url of a custom environment, or tarlan.url
    IdMissing,            ///< paycom.id of the selected environment
    ProviderCodeMissing,  ///< tarlan.provider-code
    ServiceCodeMissing,   ///< tarlan.service-code, and none was named for this look-up
    SecretMissing,        ///< the key or secret was never stored
    SecretUnreachable,    ///< it was, and cannot be read: `vault`
  };

  Vendor vendor = Vendor::Paycom;
  Code code = Code::SwitchedOff;
  vault::VaultFailure vault = {};

  bool operator==(const SetupFailure &) const = default;
};

}  // namespace kassir::till
