#pragma once

#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include "core/net/failure.h"

namespace kassir::net {

enum class Route { Direct, ThroughProxy };

/// What Qt's error means to a till. `refusals` are the certificate's faults, if it had any; of several the
/// gravest is named.
[[nodiscard]] Failure::Code errorCode(QNetworkReply::NetworkError error, const QList<QSslError> &refusals,
                                      Route route);

/// Whether Qt made this error of the reply's status alone, so that the reply itself is whole.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError error);

}  // namespace kassir::net
