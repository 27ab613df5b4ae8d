#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/store/journal.h"

namespace kassir::store {

/// A data folder with its journal open for writing, and a time that stands still.
class KeptSales {
 public:
  KeptSales() { open(); }

  bool open() {
    m_journal.reset();
    auto opened = Journal::open(m_folder.path(), QStringLiteral("T1"), Access::Write);
    if (opened) m_journal = std::move(opened).value();
    return m_journal != nullptr;
  }
  void close() { m_journal.reset(); }

  [[nodiscard]] Journal &journal() { return *m_journal; }
  [[nodiscard]] QString folder() const { return m_folder.path(); }
  [[nodiscard]] QString file() const { return journalFile(folder()); }
  [[nodiscard]] Transaction unit(Action action, const QString &orderId = {}) {
    return m_journal->begin({Actor::Cashier, action, now, orderId});
  }
  /// The one value of a SELECT.
  [[nodiscard]] qint64 count(const QString &select) const {
    Rows rows = m_journal->database().select(select);
    return rows.next() ? rows.integer(0) : -1;
  }

  static FrozenSale sale(const QString &orderId) {
    FrozenSale sale;
    sale.orderId = orderId;
    sale.day = QDate(2024, 1, 31);
    sale.created = QDateTime({2024, 1, 31}, {15, 45}, Qt::OffsetFromUTC, 5 * 3600);
    sale.amount = sale::Money::fromTiyin(12'345'678);
    sale.checked = QByteArray("{\"checked\":1}");
    sale.payload = QByteArray("{\"amount\":12345678}");
    sale.orderField = QStringLiteral("order_id");
    sale.peer = {QStringLiteral("https://127.0.0.1/api"), QStringLiteral("kassa")};
    sale.searchWords = QStringLiteral("нан сүт");
    return sale;
  }
  Result<void, Failure> freeze(const QString &orderId) {
    Transaction freezing = unit(Action::Freeze, orderId);
    m_journal->sales.freeze(freezing, sale(orderId));
    return freezing.commit();
  }

  Moment now{QDateTime({2024, 1, 31}, {15, 45}, Qt::OffsetFromUTC, 5 * 3600), QStringLiteral("boot"),
             std::chrono::seconds(1000)};

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Journal> m_journal;
};

}  // namespace kassir::store
