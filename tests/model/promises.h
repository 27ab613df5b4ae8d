#pragma once

#include <QStringList>
#include <map>

#include "core/till/checkout/checkout.h"
#include "core/till/ticket/ticketkeeper.h"
#include "tests/model/modelpeer.h"

namespace kassir::model {

/// What a till has promised, remembered by somebody who never dies, and held against what it does.
class Promises {
 public:
  explicit Promises(ModelPeer &peer) : m_peer(peer) {}

  // What people did.

  void sold(const QString &orderId, const store::FrozenSale &sale);
  void pressed(const QString &orderId) { m_sales[orderId].isPressed = true; }
  void overridden(const QString &orderId);
  void picked(const QString &orderId) { m_sales[orderId].wasPicked = true; }
  void wantedCancelled(const QString &orderId);
  void acknowledged(const QString &orderId);
  /// Takes the receipt of one order for another's.
  void mixesUp(const QString &receiptId) { m_mixedUp.insert(receiptId); }
  void paysByCode(const QString &orderId, bool isBegun) { m_sales[orderId].codes += isBegun ? 1 : 0; }

  // What the till does.

  /// It says where a sale stands.
  void said(const QString &orderId, const sale::SaleStatus &status);
  void creates(const CreateLeft &left, store::Journal &journal);
  void cancels(const PeerReceipt &receipt);
  void pays(const PeerReceipt &receipt);
  void keeps(const till::Ticket &ticket, const till::TicketKeeper &keeper);
  void setsCursor() { m_isCursorDue = true; }
  void timePassed(milliseconds span);

  /// Of the journal, when the process has come back and before it does anything.
  void cameBack(store::Journal &journal, const till::Ticket &ticket, const till::TicketKeeper &keeper,
                const Moment &now);
  /// When it has taken up what lay there.
  void tookUp();
  /// When nothing goes wrong any more and everything had its time.
  void settled(store::Journal &journal, const Moment &now);

  /// Whether another sale of the till's has it.
  [[nodiscard]] bool isAnothers(const QString &receiptId, const QString &orderId) const;
  void breaks(const QString &promise, const QString &orderId);
  [[nodiscard]] const QStringList &broken() const { return m_broken; }
  [[nodiscard]] const QStringList &orders() const { return m_orders; }
  [[nodiscard]] const std::map<QString, int> &seen() const { return m_seen; }
  /// Each step of each sale, by its place and the true time.
  [[nodiscard]] const QStringList &trace() const { return m_trace; }
  void saw(const char *what) { ++m_seen[QString::fromLatin1(what)]; }

 private:
  struct Known {
    store::FrozenSale frozen;
    sale::SaleStatus status;
    QSet<QString> receipts;
    QSet<QString> acknowledged;
    std::optional<milliseconds> left;  ///< when the last body did
    qsizetype emptyScans = 0;          ///< in the journal by then
    milliseconds changed{0};           ///< its state, last
    QString mustBeKnown = {};          ///< a receipt that an unjudged answer tells
    int codes = 0;                     ///< shown, and not used up yet
    bool wasPaid = false;
    bool isPressed = false;
    bool isOverridden = false;   ///< since then
    bool wasOverridden = false;  ///< ever
    bool wasPicked = false;      ///< a person said which one it is
    bool isToBeCancelled = false;
    bool isAcknowledged = false;
  };
  struct Kept {
    sale::Sale sale;
    QString orderId;
    till::TicketCursor cursor;
  };

  void checkReceipts(const QString &orderId, Known &known, const sale::SaleStatus &status);
  void note(const QString &orderId, const Known &known, const sale::SaleStatus &status);
  void checkReply(const store::SaleRecord &record, store::Journal &journal);
  [[nodiscard]] bool isProvenAbsent(const QString &orderId, const Known &known,
                                    store::Journal &journal) const;
  [[nodiscard]] bool isMixedUp(const QString &orderId, const Known &known) const;
  void checkSettled(const QString &orderId, const Known &known, const sale::SaleStatus &status);

  ModelPeer &m_peer;
  QStringList m_orders;  // in their order
  std::map<QString, Known> m_sales;
  Kept m_kept;
  Kept m_shown;
  std::vector<till::TicketCursor> m_cursors;  // since the one that is kept
  bool m_isCursorDue = false;
  QSet<QString> m_mixedUp;
  QStringList m_broken;
  QStringList m_trace;
  std::map<QString, int> m_seen;
};

/// All payments that the sale knows to be its own.
[[nodiscard]] QSet<QString> receiptsOf(const sale::SaleStatus &status);

}  // namespace kassir::model
