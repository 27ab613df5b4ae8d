#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QPushButton>

#include "app/window/alarms.h"
#include "app/window/openpayments.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// In training payments end with it: nobody will ask the stand-ins again.
enum class ClosingMode { Real, Training };
enum class ClosingThen { Ends, StartsAgain };

/// Asks whether a till may be closed while payments are open: they are kept, but nobody watches them.
class ClosingQuestion : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  /// `openMatters` wait for a manager.
  ClosingQuestion(const OpenPayments &payments, int openPayments, int openMatters, ClosingMode mode,
                  ClosingThen then, QWidget *parent);

 Q_SIGNALS:
  void closeWanted();
  void showWanted();

 protected:
  void retranslateUi() override;

 private:
  OpenPayments m_payments;
  int m_openPayments;
  int m_openMatters;
  ClosingMode m_mode;
  ClosingThen m_then;
  QPushButton *m_close;
  QPushButton *m_show;
  QPushButton *m_stay;
};

/// Whether the window may close. What was rung up is in the journal and comes back; only payments that a
/// customer may be making at this moment, and what waits for a manager, are asked about, once.
class Closing : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  struct Parts {
    const till::OpenSales &sales;
    const Alarms &alarms;
    const Clock &clock;
    const text::Speaker &speaker;
    ClosingMode mode;
  };

  Closing(const Parts &parts, QWidget &window) : m_parts(parts), m_window(window) {}

  using Then = ClosingThen;
  /// False: a question is open, and does the rest if that is the answer.
  [[nodiscard]] bool mayClose(Then then);

 Q_SIGNALS:
  /// The payments that are open, where they can be cancelled.
  void openPaymentsWanted();
  /// The answer, where the till was to start again.
  void startWanted();

 private:
  Parts m_parts;
  QWidget &m_window;
  QPointer<ClosingQuestion> m_question;
  bool m_isAnswered = false;
};

}  // namespace kassir::window
