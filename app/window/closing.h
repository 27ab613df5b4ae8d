#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QPushButton>
#include <functional>

#include "app/window/alarms.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// What is open, in words, a row each.
using OpenRows = std::function<QStringList()>;

/// Asks whether a till may be closed while payments are open: they are kept, but nobody watches them.
class ClosingQuestion : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  ClosingQuestion(int openPayments, int openMatters, QWidget *parent);

  /// Its payments end with it: nobody will ask the stand-ins again.
  void setTraining();

  /// What is open, below the question; asked again in another language.
  void setRows(OpenRows rows);

 Q_SIGNALS:
  void closeWanted();
  void showWanted();

 protected:
  void retranslateUi() override;

 private:
  int m_openPayments;
  int m_openMatters;
  bool m_isTraining = false;
  OpenRows m_rows;
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
  Closing(const till::OpenSales &sales, const Alarms &alarms, QWidget &window)
      : m_sales(sales), m_alarms(alarms), m_window(window) {}

  enum class Mode { Real, Training };
  void setMode(Mode mode) { m_mode = mode; }
  /// What the question shows of each payment that is open.
  void setRows(OpenRows rows) { m_rows = std::move(rows); }
  /// False: a question is open, and closes the window if that is the answer.
  [[nodiscard]] bool mayClose();

 Q_SIGNALS:
  /// The payments that are open, where they can be cancelled.
  void openPaymentsWanted();

 private:
  const till::OpenSales &m_sales;
  const Alarms &m_alarms;
  QWidget &m_window;
  OpenRows m_rows;
  QPointer<ClosingQuestion> m_question;
  bool m_isAnswered = false;
  Mode m_mode = Mode::Real;
};

}  // namespace kassir::window
