#pragma once

#include <QObject>
#include <optional>

#include "core/base/clock.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/fiscal/fiscalplan.h"

namespace kassir::till {

/// Looks for the fiscal check of one order until it is there, it is clear that it will not come, or patience
/// ends.
class FiscalWatch : public QObject {
  Q_OBJECT

 public:
  /// `client` and `clock` must outlive it.
  FiscalWatch(tarlan::TarlanClient &client, Clock &clock, FiscalPatience patience = {},
              QObject *parent = nullptr);

  /// Once.
  void start(const QString &orderId);

  /// What the last look brought; nothing before the first has ended.
  [[nodiscard]] const std::optional<tarlan::Lookup> &last() const { return m_last; }
  [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

 Q_SIGNALS:
  /// After every look.
  void changed();

 private:
  void look();
  void settle(const tarlan::Lookup &lookup);

  tarlan::TarlanClient &m_client;
  Clock &m_clock;
  FiscalPatience m_patience;
  QString m_orderId;
  std::chrono::milliseconds m_started{0};
  int m_looks = 0;
  std::optional<tarlan::Lookup> m_last;
  bool m_hasEnded = false;
};

}  // namespace kassir::till
