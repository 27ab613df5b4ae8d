#pragma once

#include <QAbstractTableModel>
#include <deque>

#include "ui/checks/pastlookup.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// What was looked up in this run, the newest first. Keeps the last 1,000.
class LookupsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Time, Order, Outcome, ColumnCount };

  static constexpr std::size_t mostKept = 1000;

  /// The speaker must outlive it.
  explicit LookupsModel(const text::Speaker &speaker, QObject *parent = nullptr);

  void add(PastLookup lookup);
  /// `row` must be one of the model's.
  [[nodiscard]] const PastLookup &lookup(int row) const { return m_lookups[static_cast<std::size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// The same in another language.
  void retranslate();

 private:
  [[nodiscard]] QString shown(const QModelIndex &index) const;
  [[nodiscard]] QString outcomeText(const till::FiscalLookup &outcome) const;

  const text::Speaker &m_speaker;
  std::deque<PastLookup> m_lookups;
};

}  // namespace kassir::ui
