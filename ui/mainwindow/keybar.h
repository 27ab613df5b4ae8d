#pragma once

#include <QAction>
#include <QHBoxLayout>
#include <QList>
#include <QPushButton>
#include <QWidget>

namespace kassir::ui {

/// The function keys as they are now, to be read and to be pressed.
class KeyBar : public QWidget {
  Q_OBJECT

 public:
  explicit KeyBar(QWidget *parent = nullptr);

  /// The action must outlive it.
  void add(QAction &action);
  /// Of those that were added these alone, as far as there is room.
  void show(const QList<QAction *> &actions);

 protected:
  bool event(QEvent *event) override;

 private:
  void arrange();

  struct Key {
    QPushButton *button;
    const QAction *action;
    bool isShown = true;
  };

  QHBoxLayout *m_row;
  QList<Key> m_keys;
};

}  // namespace kassir::ui
