#pragma once

#include <QPointer>
#include <QSet>

#include "app/window/fiscalfollowup.h"
#include "app/window/paymentdesk.h"
#include "app/window/slips.h"
#include "app/window/sweeping.h"
#include "app/window/tablesaving.h"
#include "app/window/upkeep.h"
#include "core/till/journal/typedsearch.h"
#include "ui/journal/journalpage.h"

namespace kassir::window {

/// Behind the journal's page: reads the journal for it, and does what a person wants done about a sale.
class JournalDesk final : public ui::JournalSource {
  Q_OBJECT

 public:
  struct Parts {
    store::Journal &journal;
    Clock &clock;
    const settings::Settings &settings;
    till::OpenSales &sales;
    till::TicketKeeper &keeper;
    Paying &paying;
    PaymentDesk &desk;
    FiscalFollowUp &fiscal;
    Slips &slips;
    Upkeep &upkeep;
    Sweeping &sweeping;
    store::Worker &worker;
    const text::Speaker &speaker;
    till::PhoneHash phoneHash = {};  ///< where whole telephones can be looked for
  };

  /// All must outlive it.
  explicit JournalDesk(Parts parts);

  [[nodiscard]] ui::JournalPage *makePage(QWidget *parent);
  /// On its page: that sale, or all that need somebody.
  void find(const QString &orderId);

  [[nodiscard]] QDate today() const override;
  void read(const till::JournalQuery &query, std::optional<qint64> before, int most,
            const Callback<FoundPage> &answer) override;
  [[nodiscard]] Result<bool, store::Failure> isMeant(const till::JournalQuery &query,
                                                     const till::JournalEntry &entry) const override;
  [[nodiscard]] Result<std::optional<till::JournalEntry>, store::Failure> entry(
      const QString &orderId) const override;
  [[nodiscard]] Result<std::optional<ui::ShownSale>, store::Failure> sale(
      const QString &orderId) const override;
  void sumPaid(const store::SalePeriod &period, const Callback<FoundSum> &answer) override;
  [[nodiscard]] fiscal::LinkHosts linkHosts() const override;
  void beginExport(const QString &path, const till::ExportRequest &request) override;
  void stopExport() override;
  [[nodiscard]] ui::Comparison comparison() const override { return m_parts.sweeping.comparison(); }
  void compare() override { m_parts.sweeping.sweep(); }
  void dealWith(const std::vector<qint64> &differences, const QString &reason) override {
    m_parts.sweeping.dealWith(differences, reason);
  }

 Q_SIGNALS:
  /// The sale page has the sale that was wanted there.
  void salePageWanted();
  void closeTillWanted();

 private:
  void wire(ui::JournalPage &page);
  [[nodiscard]] till::Checkout *checkoutOf(const QString &orderId);
  void tellOf(bool isDone);
  void send(const QString &orderId);
  void bring(const QString &orderId);
  void print(const QString &orderId);

  Parts m_parts;
  till::JournalReading m_reading;
  TableSaving m_tables;
  QPointer<ui::JournalPage> m_page;
  QSet<QString> m_held;
  store::Worker::JobNumber m_search = 0;
  store::Worker::JobNumber m_sum = 0;
};

}  // namespace kassir::window
