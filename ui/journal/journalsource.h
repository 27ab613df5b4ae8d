#pragma once

#include <QObject>
#include <optional>

#include "core/base/callback.h"
#include "core/csv/tablewriter.h"
#include "core/fiscal/linkhosts.h"
#include "core/till/journal/journalexport.h"
#include "ui/journal/comparison.h"
#include "ui/journal/shownsale.h"

namespace kassir::ui {

/// Where the journal's page reads, and who saves it as a table. What may take long in a large journal is
/// answered at once where it does not, else from the event loop.
class JournalSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  using FoundPage = Result<std::vector<till::JournalEntry>, store::Failure>;
  using FoundSum = Result<store::SaleSum, store::Failure>;

  /// The day of the shop.
  [[nodiscard]] virtual QDate today() const = 0;
  /// At most `most`, the newest first; after the first page, those before a sequence. Fewer than asked for:
  /// there are no more.
  /// One at a time: of a page that was asked for before nobody hears any more.
  virtual void read(const till::JournalQuery &query, std::optional<qint64> before, int most,
                    const Callback<FoundPage> &answer) = 0;
  /// Whether a query means a sale, as it stands now.
  [[nodiscard]] virtual Result<bool, store::Failure> isMeant(const till::JournalQuery &query,
                                                             const till::JournalEntry &entry) const = 0;
  /// Nothing where there is no such sale.
  [[nodiscard]] virtual Result<std::optional<till::JournalEntry>, store::Failure> entry(
      const QString &orderId) const = 0;
  [[nodiscard]] virtual Result<std::optional<ShownSale>, store::Failure> sale(
      const QString &orderId) const = 0;
  /// What was paid in a period. One at a time, as pages.
  virtual void sumPaid(const store::SalePeriod &period, const Callback<FoundSum> &answer) = 0;
  /// Where the settings of this moment let a link lead.
  [[nodiscard]] virtual fiscal::LinkHosts linkHosts() const = 0;

  /// Writes a table over what is at `path`, one at a time; what comes of it is told by a signal, never from
  /// inside the call.
  virtual void beginExport(const QString &path, const till::ExportRequest &request) = 0;
  virtual void stopExport() = 0;

  /// How the journal stood beside Payme's list.
  [[nodiscard]] virtual Comparison comparison() const = 0;
  /// Compares them now; nothing happens while that is under way.
  virtual void compare() = 0;
  /// A person has dealt with these differences, by their places in the journal.
  virtual void dealWith(const std::vector<qint64> &differences, const QString &reason) = 0;

 Q_SIGNALS:
  /// Something of that sale is otherwise, or it is new.
  void changed(const QString &orderId);
  void comparisonChanged();
  void exportProgressed(qint64 done, qint64 all);
  void exported(const QString &path, qint64 sales);
  void notExported(const kassir::till::ExportFailure &failure);
};

}  // namespace kassir::ui
