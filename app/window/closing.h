#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QPushButton>

#include "core/till/checkout/opensales.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// Asks whether a till may be closed while payments are open: they are kept, but nobody watches them.
class ClosingQuestion : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  ClosingQuestion(int openPayments, QWidget *parent);

 Q_SIGNALS:
  void closeWanted();

 protected:
  void retranslateUi() override;

 private:
  int m_openPayments;
  QPushButton *m_close;
  QPushButton *m_stay;
};

/// Whether the window may close. What was rung up is in the journal and comes back; only payments that a
/// customer may be making at this moment are asked about, once.
class Closing : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  Closing(const till::OpenSales &sales, QWidget &window) : m_sales(sales), m_window(window) {}

  /// False: a question is open, and closes the window if that is the answer.
  [[nodiscard]] bool mayClose();

 private:
  const till::OpenSales &m_sales;
  QWidget &m_window;
  QPointer<ClosingQuestion> m_question;
  bool m_isAnswered = false;
};

}  // namespace kassir::window
