#pragma once

#include <memory>

#include "core/store/attemptstore.h"
#include "core/store/checkstore.h"
#include "core/store/differencestore.h"
#include "core/store/draftstore.h"
#include "core/store/notestore.h"
#include "core/store/phonestore.h"
#include "core/store/printstore.h"
#include "core/store/salestore.h"
#include "core/store/scanstore.h"

namespace kassir::store {

/// The journal of a till: journal.db in its data folder, and what is kept in it.
class Journal {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Journal>, Failure> open(const QString &folder,
                                                                      const QString &till, Access access);

  [[nodiscard]] Database &database() { return *m_database; }
  [[nodiscard]] const Database &database() const { return *m_database; }
  [[nodiscard]] const QString &till() const { return m_till; }
  /// From now on it writes under another name. What lies under the old one is not its own any more.
  void rename(const QString &till) { m_till = till; }
  /// Everything that is written begins here. `till` stands in each row.
  [[nodiscard]] Transaction begin(Act act) { return Transaction(*m_database, std::move(act), m_till); }

  SaleStore sales;
  AttemptStore attempts;
  ScanStore scans;
  CheckStore checks;
  DifferenceStore differences;
  DraftStore drafts;
  PhoneStore phones;
  PrintStore prints;
  NoteStore notes;

 private:
  Journal(std::unique_ptr<Database> database, const QString &till);

  std::unique_ptr<Database> m_database;
  QString m_till;
};

/// Where it lies.
[[nodiscard]] QString journalFile(const QString &folder);

}  // namespace kassir::store
