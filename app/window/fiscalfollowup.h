#pragma once

#include <QObject>
#include <map>
#include <memory>

#include "app/window/watchedtransport.h"
#include "app/window/ways.h"
#include "core/store/journal.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/fiscal/fiscalwatch.h"

namespace kassir::window {

/// The fiscal checks of paid sales: looked up after each payment, also of one that lies aside and of those
/// that an earlier run did not come to, and kept in the journal.
class FiscalFollowUp : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    const settings::Settings &settings;
    const vault::SecretStore &secrets;
    Clock &clock;
    Connections &connections;
    store::Journal &journal;
  };

  /// All of them must outlive it.
  FiscalFollowUp(Parts parts, Ways &ways);
  ~FiscalFollowUp() override;

  /// Sales that were paid within the last day and have none yet. At the start, and whenever a person may have
  /// mended why one was not found: by itself none is looked up for longer than its watch has patience.
  void takeUp();
  /// A sale has just been paid. Nothing happens where its check is looked up or found already, or nowhere.
  void begin(const store::SaleRecord &paid);
  /// Of the sale that is shown; of others only until they have ended. Null where nothing is looked up.
  [[nodiscard]] till::FiscalWatch *watchOf(const QString &orderId) const;
  /// Somebody looks at this one; empty: at none any more.
  void show(const QString &orderId);

 Q_SIGNALS:
  /// One has begun to be looked up.
  void began(const QString &orderId);
  /// After every look.
  void changed(const QString &orderId);
  /// The check of a paid sale cannot be looked up.
  void notSetUp(const kassir::till::SetupFailure &failure);

 private:
  struct Lookup {
    std::unique_ptr<net::HttpsTransport> transport;
    std::unique_ptr<WatchedTransport> watched;
    std::unique_ptr<tarlan::TarlanClient> client;
    std::unique_ptr<till::FiscalWatch> watch;
    QString maker;
    bool isKept = false;
  };

  [[nodiscard]] bool askTarlan(Lookup &lookup, const QString &orderId);
  [[nodiscard]] bool askPayme(Lookup &lookup, const store::SaleRecord &paid);
  void follow(const QString &orderId);
  [[nodiscard]] static bool hasFailed(const Lookup &lookup);
  void drop(const QString &orderId);

  Parts m_parts;
  Ways &m_ways;
  QString m_shown;
  std::map<QString, Lookup> m_lookups;
};

}  // namespace kassir::window
