#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

#include "core/till/ticket/ticket.h"
#include "ui/text/speaker.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What the sale comes to, what is wrong with it, and the button that begins the payment.
class SummaryPanel : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SummaryPanel(const till::Ticket &ticket, const text::Speaker &speaker, QWidget *parent = nullptr);

  /// Whether a new sale may be paid at all.
  void setIsPayable(bool isPayable);

 Q_SIGNALS:
  void payWanted();
  /// Somebody wants to see where a problem is.
  void placeWanted(const kassir::sale::Place &place);

 protected:
  void retranslateUi() override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void namePay();
  void follow();
  void fillTotals();
  void fillProblems();
  void addRow(const QString &name, const QString &value);

  const till::Ticket &m_ticket;
  const text::Speaker &m_speaker;
  QLabel *m_totalName;
  QLabel *m_total;
  QWidget *m_rows;
  QGridLayout *m_grid;
  struct Row {
    QLabel *name;
    QLabel *value;
  };
  QList<Row> m_cells;
  qsizetype m_usedRows = 0;
  QLabel *m_problemsTitle;
  QListWidget *m_problems;
  KeyButton *m_pay;
  bool m_hasErrors = false;
  bool m_isPayable = true;
};

}  // namespace kassir::ui
