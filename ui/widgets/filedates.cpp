#include "ui/widgets/filedates.h"

#include <QDateTime>
#include <QFileSystemModel>

namespace kassir::ui {

void FileDates::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  constexpr int modified = 3;  // of the columns that QFileSystemModel has
  const auto *files = qobject_cast<const QFileSystemModel *>(index.model());
  if (files != nullptr && index.column() == modified)
    option->text = files->lastModified(index).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

}  // namespace kassir::ui
