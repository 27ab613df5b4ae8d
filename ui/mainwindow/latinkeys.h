#pragma once

#include <QWidget>

namespace kassir::ui {

/// Lets Ctrl and a letter do in every layout what they do in a Latin one. Where a Kazakh or Russian layout is
/// the only one, Qt finds no key that writes "Z", and neither undo nor copy and paste would work.
class LatinKeys : public QObject {
  Q_OBJECT

 public:
  /// For the keys of this window's actions, and for all fields and dialogs. Becomes a child of it.
  explicit LatinKeys(QWidget &window);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  [[nodiscard]] bool triggerAction(const QWidget &focus, int keys) const;

  QWidget &m_window;
};

}  // namespace kassir::ui
