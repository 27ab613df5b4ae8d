#include "app/cli/connection.h"

#include <QRandomGenerator>

namespace kassir::cli {

std::unique_ptr<paycom::PaycomClient> paycomClient(Connection &connection, paycom::Kassa kassa) {
  // Each run begins somewhere else, so that no stray reply to an earlier one fits.
  constexpr quint32 mostRequestIds = 1'000'000'000;
  const qint64 firstRequestId = 1 + QRandomGenerator::system()->bounded(mostRequestIds);
  return std::make_unique<paycom::PaycomClient>(connection.transport, std::move(kassa), firstRequestId);
}

}  // namespace kassir::cli
