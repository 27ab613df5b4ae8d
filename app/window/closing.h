#pragma once

#include <QPointer>
#include <QPushButton>

#include "app/window/abandonquestion.h"
#include "app/window/paying.h"
#include "app/window/salefiles.h"
#include "core/till/ticket/ticket.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// What is to become of the lines that closing would lose.
class ClosingQuestion : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  explicit ClosingQuestion(QWidget *parent);

 Q_SIGNALS:
  void saveWanted();
  void closeWanted();

 protected:
  void retranslateUi() override;

 private:
  QPushButton *m_save;
  QPushButton *m_close;
  QPushButton *m_stay;
};

/// Lets the window close only when no line and no payment is lost by it: the till has no journal yet, and a
/// sale lives in memory.
class Closing : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  Closing(const till::Ticket &ticket, const Paying &paying, SaleFiles &files, QWidget &window);

  /// Otherwise a question is open when it returns, and whatever is answered closes the window, or not; or
  /// the sale is one to wait for.
  [[nodiscard]] bool mayClose();

 Q_SIGNALS:
  /// It stays open because of a payment that can still be paid or cancelled.
  void paymentWaits();

 private:
  [[nodiscard]] bool mayLeavePayment(const till::Checkout &checkout);
  [[nodiscard]] bool mayLeaveLines();

  const till::Ticket &m_ticket;
  const Paying &m_paying;
  SaleFiles &m_files;
  QWidget &m_window;
  QPointer<ClosingQuestion> m_question;
  sale::Sale m_saved;  // as it stands in a file, or may be forgotten
  QPointer<AbandonQuestion> m_abandon;
  QString m_abandoned;  // the order that a person has written down
  bool m_closesOnceSaved = false;
};

}  // namespace kassir::window
