#pragma once

#include <QObject>
#include <memory>

#include "app/cli/session.h"
#include "core/base/clock.h"
#include "core/net/httpstransport.h"
#include "core/paycom/paycomclient.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/access/access.h"

namespace kassir::cli {

/// The way to one vendor, built out of the session's settings for as long as a command runs.
struct Connection {
  explicit Connection(const Session &session) : transport(till::networkPolicyOf(session.settings())) {}

  SystemClock clock;
  net::HttpsTransport transport;
};

[[nodiscard]] std::unique_ptr<paycom::PaycomClient> paycomClient(Connection &connection, paycom::Kassa kassa);

}  // namespace kassir::cli
