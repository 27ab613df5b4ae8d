#pragma once

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QWidget>
#include <vector>

#include "ui/widgets/keybutton.h"

namespace kassir::ui {

/// The pages by name along the top of the window; the current one is marked. What concerns all of them stands
/// at its end. With large letters a page has its action's short name, the icon text, and no key.
class Navigation : public QWidget {
  Q_OBJECT

 public:
  explicit Navigation(QWidget *parent = nullptr);

  /// A page is chosen by its action, which has the words and the key. The action must outlive it.
  void add(QAction &action);
  /// At the other end of the row: what is no page. Takes the room that is left.
  void addAtEnd(QWidget *widget);
  void setCurrent(const QAction &action);

  /// Of the short names without the keys.
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent *event) override;

 private:
  struct Page {
    KeyButton *button;
    QAction *action;
  };

  void name(const Page &page);
  void arrange();
  /// What keys and whole names take beyond the short names.
  [[nodiscard]] int widthOfMore() const;
  /// What the end would like to have beyond what it needs.
  [[nodiscard]] int widthToSpare() const;

  QHBoxLayout *m_row;
  std::vector<QWidget *> m_atEnd;
  bool m_showsAll = true;
  QButtonGroup m_buttons;
  std::vector<Page> m_pages;
};

}  // namespace kassir::ui
