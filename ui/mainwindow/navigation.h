#pragma once

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QWidget>

namespace kassir::ui {

/// The pages by name along the top of the window; the current one is marked.
class Navigation : public QWidget {
  Q_OBJECT

 public:
  explicit Navigation(QWidget *parent = nullptr);

  /// A page is chosen by its action, which has the words and the key. The action must outlive it.
  void add(QAction &action);
  void setCurrent(const QAction &action);

 private:
  QHBoxLayout *m_row;
  QButtonGroup m_buttons;
};

}  // namespace kassir::ui
