#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QTemporaryDir>
#include <functional>
#include <optional>

#include "tests/bench/stand.h"

namespace kassir::bench {

/// What a durable sale cannot do without: one POST on a connection of its own, and so many commits of a
/// database that is as careful as the journal.
class BareSale {
 public:
  explicit BareSale(const Stand &stand);
  ~BareSale();
  Q_DISABLE_COPY_MOVE(BareSale)

  /// `body` is the request; `commits` of them write `pages` of the database. Tells the nanoseconds; nothing
  /// where something failed.
  void sell(const QByteArray &body, int commits, int pages, std::function<void(std::optional<qint64>)> told);

 private:
  [[nodiscard]] bool commit(int count, int pages);

  QTemporaryDir m_folder;
  QNetworkRequest m_request;
  QElapsedTimer m_timer;
};

}  // namespace kassir::bench
