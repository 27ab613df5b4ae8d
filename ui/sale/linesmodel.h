#pragma once

#include <QAbstractTableModel>

#include "core/till/ticket/ticket.h"
#include "ui/sale/longestmoney.h"
#include "ui/sale/rowspan.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// The lines of a ticket as a table. Holds nothing: what is shown is asked of the ticket, and what is typed
/// becomes an edit of it, also what is no value yet.
class LinesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Number,
    Title,
    Quantity,
    Unit,
    Price,
    Discount,
    Vat,
    Ikpu,
    PackageCode,
    Units,
    Sum,
    ColumnCount
  };
  enum Role {
    SecondLine = Qt::UserRole,  ///< of Title: codes and VAT, and which are missing, for a table that shows no
                                ///< columns for them
    Severity,                   ///< of the cell's worst problem: 0 none, 1 warning, 2 error
    LineSeverity,               ///< of the worst problem of the whole line, likewise
  };

  /// Where a line's unit is shown: once.
  enum class UnitNames { BesideQuantity, InTheirColumn };

  /// Both must outlive it.
  LinesModel(till::Ticket &ticket, const text::Speaker &speaker, QObject *parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
  /// Rows that need not stand together, as one step to undo. False where one is not there, or while it is
  /// frozen.
  bool removeLines(std::vector<int> rows);

  /// Where a problem stands; invalid for one that is not about a line.
  [[nodiscard]] QModelIndex indexOf(const sale::Place &place) const;
  [[nodiscard]] const sale::Rules &rules() const { return m_ticket.rules(); }

  [[nodiscard]] const LongestMoney &longest() const { return m_longest; }

  void setUnitNames(UnitNames place);
  /// The same in another language.
  void retranslate();

 Q_SIGNALS:
  void longestMoneyChanged();

 private:
  void announce(const sale::Edit &edit);
  void finish(const sale::Edit &edit);
  void follow();
  void followAll();
  void sortProblems();

  [[nodiscard]] const sale::Line &lineAt(int row) const;
  [[nodiscard]] QString shown(const QModelIndex &index) const;
  [[nodiscard]] QString typed(const QModelIndex &index) const;
  [[nodiscard]] QString secondLine(int row) const;
  [[nodiscard]] QString sentence(const QModelIndex &index) const;
  [[nodiscard]] QString tip(const QModelIndex &index) const;
  [[nodiscard]] QStringList problemTexts(const QModelIndex &index) const;
  [[nodiscard]] int severity(int row, std::optional<sale::Member> member) const;

  till::Ticket &m_ticket;
  const text::Speaker &m_speaker;
  UnitNames m_unitNames = UnitNames::BesideQuantity;
  std::vector<std::vector<const sale::Problem *>> m_problems;  // of each line; they belong to the ticket

  /// What is seen of a row and is not in its line.
  struct Verdict {
    std::optional<sale::Money> net;
    std::vector<std::pair<sale::Member, sale::Severity>> marks;

    bool operator==(const Verdict &) const = default;
  };
  [[nodiscard]] Verdict verdict(std::size_t row) const;

  std::vector<Verdict> m_verdicts;  // of each row, as a view has been told
  /// Rows that an edit has touched, or that have another number by it; until the view is told.
  std::optional<RowSpan> m_touched;
  LongestMoney m_longest;
};

}  // namespace kassir::ui
