#pragma once

#include <QDialog>
#include <QPointer>

#include "ui/journal/journalaction.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// What a person is asked before a sale of the journal is decided on: one thing at a time.
class SaleQuestions : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the questions stand over `page`.
  SaleQuestions(const text::Speaker &speaker, QWidget &page);

  /// About an action that needs an answer; any other is not asked about.
  void ask(JournalAction action, const ShownSale &sale);
  [[nodiscard]] bool isAsking() const { return m_dialog != nullptr; }

 Q_SIGNALS:
  void cancelMeant(const QString &orderId);
  void otherCancelMeant(const QString &orderId, const QString &payment);
  void overridden(const QString &orderId, const QString &reason);
  void endedByHand(const QString &orderId, const QString &reason);
  void picked(const QString &orderId, const QString &payment);
  void givenUp(const QString &orderId, const QString &reason);
  void settled(const QString &orderId, const QString &reason);

 private:
  void askToCancel(const QString &orderId, const sale::SaleStatus &status);
  void askToCancelOther(const QString &orderId, const sale::SaleStatus &status);
  void askReason(JournalAction action, const QString &orderId);
  void askWhich(const ShownSale &sale);
  void open(QDialog *dialog);

  const text::Speaker &m_speaker;
  QWidget &m_page;
  QPointer<QDialog> m_dialog;
};

}  // namespace kassir::ui
