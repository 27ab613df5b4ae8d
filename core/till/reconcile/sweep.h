#pragma once

#include <QObject>
#include <variant>

#include "core/paycom/paycomclient.h"
#include "core/paycom/receiptlist.h"
#include "core/store/journal.h"
#include "core/till/reconcile/sweepfindings.h"

namespace kassir::till {

/// Why a list could not be compared with the journal.
using SweepFailure = std::variant<paycom::Failure, store::Failure>;
using Sweeping = Result<SweepFindings, SweepFailure>;

/// Compares the journal with the provider's whole list: requests may run late, twice, or come from a journal
/// that was lost. Each reading is in the journal, and with it what only a person can see to: strangers and
/// what is missing, until somebody has dealt with them. What is found changes no sale: that is the caller's
/// to do.
class Sweep : public QObject {
 public:
  struct Parts {
    paycom::PaycomClient &client;
    Clock &clock;
    store::Journal &journal;
    store::Peer peer;    ///< to whom the client leads
    QString orderField;  ///< as the settings have it now
    store::Actor actor = store::Actor::Till;
  };

  /// What is compared: the sales of these days of the shop, both inclusive, and the time they cover; besides
  /// them, whatever sale the list shows a receipt of.
  struct Stretch {
    QDate first;
    QDate last;
    paycom::ListSpan span;
  };

  /// All parts must outlive it.
  explicit Sweep(Parts parts) : m_parts(std::move(parts)) {}

  /// Reads the list once more where the provider's clock turns out to say another day than those that were
  /// asked for. One at a time: nothing happens, and nobody is answered, while one is under way.
  void begin(const Stretch &stretch, const Callback<Sweeping> &answer);
  [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

 private:
  using List = Result<std::vector<paycom::Receipt>, paycom::Failure>;
  enum class Reading { First, Again };

  [[nodiscard]] paycom::ListSpan spanThere(const Stretch &stretch) const;
  [[nodiscard]] Result<qint64, store::Failure> keepBeginning();
  void read(const Stretch &stretch, Reading reading, qint64 scan, const Callback<Sweeping> &answer);
  [[nodiscard]] Sweeping settle(const List &list, const Stretch &stretch, qint64 scan);
  [[nodiscard]] Result<SweepFindings, store::Failure> findingsOf(const std::vector<paycom::Receipt> &receipts,
                                                                 const Stretch &stretch) const;
  [[nodiscard]] Result<void, store::Failure> weigh(SweepFindings &findings,
                                                   const std::vector<paycom::Receipt> &receipts);
  [[nodiscard]] Result<bool, store::Failure> isSentLately(const QString &orderId) const;

  Parts m_parts;
  std::vector<store::Difference> m_differences;  // of the last list
  std::vector<store::Difference> m_gone;         // that it does not show any more
  bool m_isUnderWay = false;
};

}  // namespace kassir::till
