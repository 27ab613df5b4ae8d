#pragma once

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A few words over the foot of a list, for some seconds: what was done, and how to take it back.
class Toast : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// In the language of the moment.
  using Words = std::function<QString()>;

  /// Lies over the one, which is the other or inside it. What lies in a table no screen reader finds.
  Toast(QWidget *over, QWidget *parent);

  void setUndoName(const QString &name);

  void tell(Words words);
  /// What was done can be taken back.
  void tellUndoable(Words words);
  /// Something else was done since: what is told here is no longer so, or not what would be taken back.
  void withdraw() { hide(); }

 Q_SIGNALS:
  void undoWanted();

 protected:
  void retranslateUi() override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void show();
  void place();

  Words m_words;
  QWidget *m_over;
  NewsLabel *m_text;
  QPushButton *m_undo;
  QBoxLayout *m_row;  // a column where there is no room for a row
  QTimer m_timer;
};

}  // namespace kassir::ui
