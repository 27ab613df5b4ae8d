#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include "ui/journal/journalsource.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// Sales of the journal, the newest first. Holds the pages that were scrolled to and no more.
class JournalModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Time, Number, Items, Sum, State, FiscalNumber, ColumnCount };

  /// Both must outlive it.
  JournalModel(JournalSource &source, const text::Speaker &speaker, QObject *parent = nullptr);

  /// Begins anew.
  void show(const till::JournalQuery &query);
  [[nodiscard]] const till::JournalQuery &query() const { return m_query; }
  /// Reads one sale again: it comes, and goes, as it is among those looked for. False where nothing was
  /// otherwise.
  bool follow(const QString &orderId);
  /// Somebody looks at that sale: it stays when it is no longer among those looked for, until another is
  /// kept.
  void keep(const QString &orderId);
  /// After a failure: what is missing, or everything where that cannot be told.
  void readAgain();

  /// Only for a row that is there.
  [[nodiscard]] const till::JournalEntry &entry(int row) const {
    return m_entries[static_cast<std::size_t>(row)];
  }
  /// -1 where it is not among the rows that were read.
  [[nodiscard]] int rowOf(const QString &orderId) const;
  /// Why what stands here is not all, or not as it is now; nothing more is read until it is read again.
  [[nodiscard]] const std::optional<store::Failure> &failure() const { return m_failure; }
  /// The first page is not there yet.
  [[nodiscard]] bool isReading() const { return m_reading == Reading::First; }
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
  void fetchMore(const QModelIndex &parent) override;

 Q_SIGNALS:
  void failureChanged();

 private:
  enum class Reading { Nothing, First, More };

  void read(Reading what, std::optional<qint64> before);
  void take(JournalSource::FoundPage page);
  void replace(std::vector<till::JournalEntry> entries);
  void append(std::vector<till::JournalEntry> entries);
  bool insert(till::JournalEntry entry);
  bool update(int row, till::JournalEntry entry);
  void leave(int row);
  void setFailure(const std::optional<store::Failure> &failure);
  [[nodiscard]] QString shown(const till::JournalEntry &entry, int column) const;
  [[nodiscard]] QVariant colour(const till::JournalEntry &entry) const;

  JournalSource &m_source;
  const text::Speaker &m_speaker;
  till::JournalQuery m_query;
  std::vector<till::JournalEntry> m_entries;
  std::optional<store::Failure> m_failure;
  Reading m_reading = Reading::Nothing;
  quint64 m_request = 0;      // of several that were asked for the last one counts
  QSet<QString> m_changed;    // while it is read
  bool m_isWhole = true;      // no more pages
  bool m_isCurrent = true;    // each row as it is now
  QString m_kept;             // somebody looks at it
  bool m_keptLeaves = false;  // and it is no longer among those looked for
};

}  // namespace kassir::ui
