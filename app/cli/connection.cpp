#include "app/cli/connection.h"

namespace kassir::cli {

std::unique_ptr<paycom::PaycomClient> paycomClient(Connection &connection, paycom::Kassa kassa) {
  return std::make_unique<paycom::PaycomClient>(connection.transport, std::move(kassa),
                                                paycom::firstRequestId());
}

}  // namespace kassir::cli
