#pragma once

#include <QString>
#include <QUrl>

#include "core/base/secretbytes.h"

namespace kassir::tarlan {

/// A shop's access to the gateway. Cannot be copied, since it holds a secret.
struct Account {
  QUrl endpoint;         ///< whole, ending /order
  QString providerCode;  ///< names the provider whose payments are asked for
  QString serviceCode;   ///< the service meant where a look-up names none
  SecretBytes secret;    ///< signs requests
};

}  // namespace kassir::tarlan
