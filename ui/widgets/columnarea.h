#pragma once

#include <QScrollArea>

namespace kassir::ui {

/// A column of widgets that is scrolled where letters are so large that it is higher than its room. It is
/// never narrower than they are.
class ColumnArea : public QScrollArea {
  Q_OBJECT

 public:
  explicit ColumnArea(QWidget *parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;
  /// Of all of the column, as wide as it is now.
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace kassir::ui
