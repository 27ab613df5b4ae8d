#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A few words over the foot of a list, for some seconds: what was done, and how to take it back.
class Toast : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// In the language of the moment.
  using Words = std::function<QString()>;

  explicit Toast(QWidget *over);

  void setUndoName(const QString &name);

  void tell(Words words);
  /// What was done can be taken back.
  void tellUndoable(Words words);

 Q_SIGNALS:
  void undoWanted();

 protected:
  void retranslateUi() override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void show();
  void place();

  Words m_words;
  QLabel *m_text;
  QPushButton *m_undo;
  QTimer m_timer;
};

}  // namespace kassir::ui
