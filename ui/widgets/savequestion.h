#pragma once

#include <QFileDialog>
#include <QObject>
#include <QWidget>

#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A dialog for files in the till's own language and looks: the desktop's would speak the desktop's. Its
/// questions are ours to ask, since Qt's would stop the till until they are answered. `parent` owns it, and
/// it goes by itself once it is closed.
[[nodiscard]] QFileDialog *newFileDialog(QWidget *parent, const QString &objectName);

/// Whether a file may be replaced: by that button alone, neither by Enter nor by Escape.
class ReplaceQuestion : public Retranslated<QuietBox> {
  Q_OBJECT

 public:
  ReplaceQuestion(const QString &path, QWidget *parent);

 Q_SIGNALS:
  void replaceWanted();
  void anotherNameWanted();
  void declined();

 protected:
  void retranslateUi() override;

 private:
  QString m_path;
  QPushButton *m_replace;
  QPushButton *m_another;
  QPushButton *m_cancel;
};

/// Asks for the file to save to, and before one is replaced. It goes by itself once it has told what came of
/// it.
class SaveQuestion : public QObject {
  Q_OBJECT

 public:
  struct Wish {
    QString dialogName;  ///< of the dialog, as an object
    QString title;       ///< Qt's own where empty
    QString filter;
    QString suffix;
    QString folder;  ///< where the program runs if empty
    QString name;    ///< suggested
  };

  /// `window` owns it and what it opens.
  SaveQuestion(Wish wish, QWidget &window);

  void ask();

 Q_SIGNALS:
  /// To be written, over what is there.
  void chosen(const QString &path);
  void declined();

 private:
  void take(const QString &path);
  void settle(const QString &path);
  void giveUp();

  Wish m_wish;
  QWidget &m_window;
};

}  // namespace kassir::ui
