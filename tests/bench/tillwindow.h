#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/window/application.h"
#include "tests/bench/shop.h"

namespace kassir::bench {

/// The whole till in this process, with its window on the screen, and hands to use it.
class TillWindow {
 public:
  /// Set up in `dataFolder`, with the goods that its settings name.
  explicit TillWindow(const QString &dataFolder);

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_till->window().findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] ui::EntryLine &entry() const { return *m_entry; }
  [[nodiscard]] ui::LinesView &view() const { return *m_view; }
  [[nodiscard]] QAbstractItemModel &lines() const { return *m_view->model(); }

  /// Instead of what was there.
  void fill(int lines, Lines kind);
  void paste(const QString &rows);
  void undo() const;

 private:
  std::unique_ptr<window::Application> m_till;
  ui::EntryLine *m_entry = nullptr;
  ui::LinesView *m_view = nullptr;
};

}  // namespace kassir::bench
