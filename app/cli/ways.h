#pragma once

#include <map>

#include "app/cli/connection.h"
#include "core/store/salerecord.h"

namespace kassir::cli {

/// The ways to those to whom sales were sent, each found out once: a sale is asked about where it went, and
/// nowhere else.
class Ways {
 public:
  /// Both must outlive it.
  Ways(Session &session, Connection &connection) : m_session(session), m_connection(connection) {}

  /// Null where the settings do not lead there any more, or the key is not to be had: then `why` tells it in
  /// words.
  [[nodiscard]] paycom::PaycomClient *to(const store::Peer &peer);
  [[nodiscard]] const QString &why() const { return m_why; }

 private:
  [[nodiscard]] std::unique_ptr<paycom::PaycomClient> make(const store::Peer &peer);

  Session &m_session;
  Connection &m_connection;
  std::map<std::pair<QString, QString>, std::unique_ptr<paycom::PaycomClient>> m_clients;
  QString m_why;
};

}  // namespace kassir::cli
