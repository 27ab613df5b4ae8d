#pragma once

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include "ui/journal/backupsource.h"
#include "ui/text/speaker.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Says what putting a backup in place of the journal means. Nothing but a press on the button that says so
/// means yes. It goes by itself once it is answered.
class RestoreQuestion : public Retranslated<QuietBox> {
  Q_OBJECT

 public:
  RestoreQuestion(const QDateTime &made, QWidget *parent);

 Q_SIGNALS:
  void meant();

 protected:
  void retranslateUi() override;

 private:
  QDateTime m_made;
  QPushButton *m_restore;
  QPushButton *m_keep;
};

/// The backups of the journal: how old they are, one more of now, and the way back to one.
class BackupsDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  BackupsDialog(BackupSource &source, const text::Speaker &speaker, QWidget *parent);

 Q_SIGNALS:
  /// A backup waits for the next start of the till.
  void closeTillWanted();

 protected:
  void retranslateUi() override;

 private:
  enum class Word { None, Made, Failed };

  void build();
  void wire();
  void follow();
  void fill();
  void ask();
  [[nodiscard]] QString word() const;

  BackupSource &m_source;
  const text::Speaker &m_speaker;
  std::vector<BackupRow> m_rows;
  Word m_word = Word::None;
  store::Failure m_failure;
  QPointer<RestoreQuestion> m_question;
  QLabel *m_words;
  QTableWidget *m_table;
  QLabel *m_status;
  QPushButton *m_make;
  QPushButton *m_restore;
  QPushButton *m_keep;
  QPushButton *m_close;
};

}  // namespace kassir::ui
