#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/journal/journalaction.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks a person for the reason of a decision that the journal keeps: of Override, EndByHand, GiveUp or
/// Settle. Enter means nothing here, since a scanner ends with it. It goes by itself once it is answered.
class ReasonDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  /// Shorter ones say nothing.
  static constexpr qsizetype shortestReason = 3;

  ReasonDialog(JournalAction action, QWidget *parent);

 Q_SIGNALS:
  void given(const QString &reason);

 protected:
  void retranslateUi() override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void follow();
  [[nodiscard]] QString reason() const { return m_reason->text().trimmed(); }

  JournalAction m_action;
  QLabel *m_words;
  QLabel *m_name;
  QLineEdit *m_reason;
  QPushButton *m_doIt;
  QPushButton *m_leave;
};

}  // namespace kassir::ui
