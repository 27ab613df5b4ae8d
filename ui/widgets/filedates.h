#pragma once

#include <QStyledItemDelegate>

namespace kassir::ui {

/// Shows the files of a dialog with their dates in the till's own form: the model's come in the language of
/// the computer.
class FileDates : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}  // namespace kassir::ui
