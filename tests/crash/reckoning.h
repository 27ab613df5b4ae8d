#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

#include "core/json/value.h"

namespace kassir::test {

/// What the till said to whoever used it, and must stand by. Empty for what it did not say.
struct Told {
  QString orderId;
  QString receiptId = {};
  QString outcome = {};  ///< of `sale send`: accepted, rejected, not-sent, unknown
};

/// What both sides wrote down.
struct Books {
  json::Value sales;     ///< what `kassir-cli sale list --json` answers
  json::Value receipts;  ///< what the stand-ins' control address lists under each name
  json::Value executions;
  json::Value requests;
};

/// Compares a till's journal with what really happened at Paycom, and with what the till had said. Sees only
/// what the books hold: other sales must have been left out.
class Reckoning {
 public:
  Reckoning(const Books &books, std::vector<Told> told);

  /// Everything in which they do not agree, in words; empty if all is well. At any time; but a sale whose
  /// answer was lost agrees with everything before it was looked for.
  [[nodiscard]] QStringList differences() const;
  /// Orders of which the till does not know yet what became of them.
  [[nodiscard]] QStringList unclear() const;
  /// Orders that a person has to look at, because something may still happen to them.
  [[nodiscard]] QStringList alarmed() const;

 private:
  struct Attempt {
    QString method;
    qint64 requestId;
    bool hasLeft;
  };
  struct Sale {
    QString orderId;
    QString state;
    qint64 amount;
    QString receiptId;
    QStringList duplicates;
    QString alarm;
    std::vector<Attempt> attempts;
  };
  struct Receipt {
    QString id;
    QString orderId;
    qint64 state;
    qint64 amount;
  };
  struct Request {
    qint64 id;
    QString method;
    QString orderId;
    QString receiptId;
  };

  void readSales(const json::Value &sales);
  void readReceipts(const json::Value &receipts, const json::Value &executions);
  void readRequests(const json::Value &requests);

  [[nodiscard]] const Sale *saleOf(const QString &orderId) const;
  [[nodiscard]] const Receipt *receiptOf(const QString &id) const;
  [[nodiscard]] const Attempt *attemptOf(const Request &request) const;

  void compareTold(QStringList &differences) const;
  void compareReceipts(QStringList &differences) const;
  void compareSales(QStringList &differences) const;
  void compareRequests(QStringList &differences) const;

  std::vector<Told> m_told;
  std::vector<Sale> m_sales;
  std::vector<Receipt> m_receipts;
  std::vector<Request> m_requests;
};

}  // namespace kassir::test
