#pragma once

#include <functional>
#include <map>
#include <utility>

#include "ui/journal/backupsource.h"
#include "ui/journal/journalsource.h"

namespace kassir::test {

/// Sales as a test wants them, and what was asked for.
class FakeJournal final : public ui::JournalSource {
 public:
  QDate day{2026, 6, 30};
  std::map<qint64, ui::ShownSale> sales;  // by sequence
  std::optional<store::Failure> failure;
  std::vector<till::JournalQuery> queries;
  int pages = 0;
  bool isSlow = false;
  std::vector<std::function<void()>> waiting;
  std::optional<till::ExportRequest> request;
  QString exportPath;
  int stops = 0;
  ui::Comparison compared;
  int comparisons = 0;
  std::vector<qint64> dealtWith;
  QString dealtHow;

  ui::ShownSale &add(qint64 number, sale::SaleState state, qint64 tiyin = 1'000'000) {
    ui::ShownSale sale{{}, {}};
    till::JournalEntry &entry = sale.details.entry;
    entry.sequence = number;
    entry.till = QStringLiteral("T1");
    entry.orderId = orderId(number);
    entry.day = day;
    entry.number = number;
    entry.created = QDateTime(day, QTime(9, 0), Qt::OffsetFromUTC, 5 * 3600).addSecs(60 * number);
    entry.state = state;
    entry.attempts = 1;
    entry.amount = sale::Money::fromTiyin(tiyin);
    entry.title = QStringLiteral("Milk");
    entry.lineCount = 1;
    sale.status.state = state;
    sale.status.attempts = 1;
    sale.details.sold = till::SoldSale();
    if (sale::isWatched(state) || state == sale::SaleState::Paid) pay(sale, state);
    return sales.insert_or_assign(number, std::move(sale)).first->second;
  }
  static QString orderId(qint64 number) { return QStringLiteral("T1-20260630-%1-ABCD").arg(number); }
  void setState(qint64 number, sale::SaleState state) {
    sales.at(number).status.state = state;
    sales.at(number).details.entry.state = state;
    Q_EMIT changed(orderId(number));
  }

  [[nodiscard]] QDate today() const override { return day; }
  // Later, if the test wants to see what stands there until then.
  void read(const till::JournalQuery &query, std::optional<qint64> before, int most,
            const Callback<FoundPage> &answer) override {
    ++pages;
    queries.push_back(query);
    // As it is now, whenever the answer comes.
    const auto tell = [found = page(query, before, most), answer] { answer(found); };
    isSlow ? waiting.push_back(tell) : tell();
  }
  void sumPaid(const store::SalePeriod &period, const Callback<FoundSum> &answer) override {
    const auto tell = [=, this] { answer(paid(period)); };
    isSlow ? waiting.push_back(tell) : tell();
  }
  void answerAll() {
    for (const auto &tell : std::exchange(waiting, {})) tell();
  }
  [[nodiscard]] Result<bool, store::Failure> isMeant(const till::JournalQuery &query,
                                                     const till::JournalEntry &entry) const override {
    if (failure) return kassir::failure(*failure);
    return isFound(entry, query);
  }
  [[nodiscard]] FoundPage page(const till::JournalQuery &query, std::optional<qint64> before,
                               int most) const {
    if (failure) return kassir::failure(*failure);
    std::vector<till::JournalEntry> found;
    for (auto sale = sales.rbegin(); sale != sales.rend(); ++sale) {
      const till::JournalEntry &entry = sale->second.details.entry;
      if (before && entry.sequence >= *before) continue;
      if (!isFound(entry, query) || found.size() == static_cast<std::size_t>(most)) continue;
      found.push_back(entry);
    }
    return found;
  }
  [[nodiscard]] Result<std::optional<till::JournalEntry>, store::Failure> entry(
      const QString &orderId) const override {
    const auto found = sale(orderId);
    if (!found) return kassir::failure(found.error());
    if (!found.value()) return std::optional<till::JournalEntry>();
    return std::optional(found.value()->details.entry);
  }
  [[nodiscard]] Result<std::optional<ui::ShownSale>, store::Failure> sale(
      const QString &orderId) const override {
    if (failure) return kassir::failure(*failure);
    for (const auto &[sequence, sale] : sales)
      if (sale.details.entry.orderId == orderId) return std::optional(sale);
    return std::optional<ui::ShownSale>();
  }
  [[nodiscard]] FoundSum paid(const store::SalePeriod &period) const {
    if (failure) return kassir::failure(*failure);
    store::SaleSum sum;
    for (const auto &[sequence, sale] : sales) {
      const till::JournalEntry &entry = sale.details.entry;
      if (entry.state != sale::SaleState::Paid || !isIn(entry, period)) continue;
      ++sum.count;
      sum.amount += entry.amount;
    }
    return sum;
  }
  [[nodiscard]] fiscal::LinkHosts linkHosts() const override { return {}; }
  void beginExport(const QString &path, const till::ExportRequest &wanted) override {
    exportPath = path;
    request = wanted;
  }
  void stopExport() override { ++stops; }
  [[nodiscard]] ui::Comparison comparison() const override { return compared; }
  void compare() override { ++comparisons; }
  void dealWith(const std::vector<qint64> &differences, const QString &reason) override {
    dealtWith = differences;
    dealtHow = reason;
  }

 private:
  static void pay(ui::ShownSale &sale, sale::SaleState state) {
    const bool isPaid = state == sale::SaleState::Paid;
    sale.status.payment =
        sale::Payment{QStringLiteral("62da73b0803aced907a52b46"),
                      isPaid ? sale::PaymentFace::Paid : sale::PaymentFace::Waiting, isPaid ? 4 : 0};
    sale.details.entry.receiptId = sale.status.payment->id;
  }
  static bool isIn(const till::JournalEntry &entry, const store::SalePeriod &period) {
    return (!period.from.isValid() || entry.day >= period.from) &&
           (!period.to.isValid() || entry.day <= period.to);
  }
  static bool isFound(const till::JournalEntry &entry, const till::JournalQuery &query) {
    const bool isOpen = !sale::isSettled(entry.state) || entry.alarm != sale::SaleAlarm::None;
    if (query.choice == store::SaleChoice::Open && !isOpen) return false;
    const QString typed = query.typed.trimmed();
    return isIn(entry, query.period) &&
           (typed.isEmpty() || entry.orderId.contains(typed) || entry.title.contains(typed));
  }
};

/// Backups as a test wants them.
class FakeBackups final : public ui::BackupSource {
 public:
  std::vector<ui::BackupRow> rows;
  QString wishedPath;
  bool works = false;
  int made = 0;
  int forgotten = 0;

  [[nodiscard]] std::vector<ui::BackupRow> backups() const override { return rows; }
  [[nodiscard]] QString wished() const override { return wishedPath; }
  [[nodiscard]] bool isWorking() const override { return works; }
  void backUp() override { ++made; }
  void wish(const QString &path) override { wishedPath = path; }
  void forgetWish() override {
    ++forgotten;
    wishedPath.clear();
    Q_EMIT changed();
  }
};

}  // namespace kassir::test
