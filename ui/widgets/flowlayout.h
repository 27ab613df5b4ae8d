#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace kassir::ui {

/// A row of widgets that goes on in the next one where there is no room, as words do: so that large letters
/// and long languages do not hold a window wide.
class FlowLayout : public QLayout {
 public:
  /// Whether a row ends with its last widget, or its widgets share what room is left.
  enum class Rows { Ragged, Full };
  explicit FlowLayout(QWidget *parent = nullptr, Rows rows = Rows::Ragged);
  ~FlowLayout() override;

  void addItem(QLayoutItem *item) override;
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem *itemAt(int index) const override;
  QLayoutItem *takeAt(int index) override;

  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  /// Of one row.
  [[nodiscard]] QSize sizeHint() const override;
  /// Of the widest widget.
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect &rect) override;

 private:
  enum class Pass { Measure, Place };
  int flow(const QRect &rect, Pass pass) const;
  void place(const std::vector<QLayoutItem *> &row, const QRect &room, int left) const;

  Rows m_rows;
  std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace kassir::ui
