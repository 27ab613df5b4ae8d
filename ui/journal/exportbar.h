#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// How far the saving of a table has come, and the way to stop it. Shown only while there is one.
class ExportBar : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit ExportBar(QWidget *parent = nullptr);

  void begin();
  void show(qint64 done, qint64 all);
  void end() { hide(); }

 Q_SIGNALS:
  void stopWanted();

 protected:
  void retranslateUi() override;

 private:
  QLabel *m_words;
  QProgressBar *m_bar;
  QPushButton *m_stop;
  qint64 m_done = 0;
  qint64 m_all = 0;
};

}  // namespace kassir::ui
