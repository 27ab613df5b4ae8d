#pragma once

#include <QStyledItemDelegate>

#include "ui/text/speaker.h"

namespace kassir::ui {

/// Paints a cell of the list of lines, and gives the VAT rate a list to choose from.
class LinesDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  explicit LinesDelegate(const text::Speaker &speaker, QObject *parent = nullptr);

  /// Whether the codes stand in columns of their own; else they stand under the item's name.
  void setShowsCodes(bool showsCodes) { m_showsCodes = showsCodes; }
  /// Closed to changes: paler, and nothing is selected.
  void setIsPale(bool isPale) { m_isPale = isPale; }

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const override;
  void setEditorData(QWidget *editor, const QModelIndex &index) const override;
  void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
  void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const override;

  /// High enough for two rows of text, and for a finger.
  [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

 private:
  void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
  /// Takes its room at the right, and tells how many letters it has painted.
  qsizetype paintUnit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      QRect &room) const;

  const text::Speaker &m_speaker;
  bool m_showsCodes = false;
  bool m_isPale = false;
};

}  // namespace kassir::ui
