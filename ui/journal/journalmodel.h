#pragma once

#include <QAbstractTableModel>

#include "ui/journal/journalsource.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// Sales of the journal, the newest first. Holds the pages that were scrolled to and no more.
class JournalModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Time, Number, Items, Sum, State, FiscalNumber, ColumnCount };

  /// Both must outlive it.
  JournalModel(const JournalSource &source, const text::Speaker &speaker, QObject *parent = nullptr);

  /// Begins anew.
  void show(const till::JournalQuery &query);
  [[nodiscard]] const till::JournalQuery &query() const { return m_query; }
  /// Reads one sale again; one that is not there yet comes to the top if it is among those looked for. False
  /// where nothing was otherwise.
  bool follow(const QString &orderId);

  /// Only for a row that is there.
  [[nodiscard]] const till::JournalEntry &entry(int row) const {
    return m_entries[static_cast<std::size_t>(row)];
  }
  /// -1 where it is not among the rows that were read.
  [[nodiscard]] int rowOf(const QString &orderId) const;
  /// Why the journal could not be read the last time.
  [[nodiscard]] const std::optional<store::Failure> &failure() const { return m_failure; }
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
  void fetchMore(const QModelIndex &parent) override;

 private:
  [[nodiscard]] std::vector<till::JournalEntry> read(std::optional<qint64> before);
  bool takeNew();
  [[nodiscard]] QString shown(const till::JournalEntry &entry, int column) const;
  [[nodiscard]] QVariant colour(const till::JournalEntry &entry) const;

  const JournalSource &m_source;
  const text::Speaker &m_speaker;
  till::JournalQuery m_query;
  std::vector<till::JournalEntry> m_entries;
  std::optional<store::Failure> m_failure;
  bool m_isWhole = true;
};

}  // namespace kassir::ui
