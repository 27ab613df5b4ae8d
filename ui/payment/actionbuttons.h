#pragma once

#include <QList>
#include <QWidget>

#include "ui/payment/paymentaction.h"
#include "ui/widgets/offeredbuttons.h"
#include "ui/widgets/retranslated.h"

class QVBoxLayout;

namespace kassir::ui {

/// One button for each thing that can be done now, as many in a row as the words leave room for.
class ActionButtons : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit ActionButtons(QWidget *parent);

  /// Shows the buttons of what is offered in that status, and no other.
  void offer(const sale::SaleStatus &status);

  /// The first that is offered and cancels nothing; null where there is none.
  [[nodiscard]] QPushButton *firstHarmless() const;

  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void pressed(kassir::ui::PaymentAction action);

 protected:
  void retranslateUi() override;
  void resizeEvent(QResizeEvent *event) override;
  bool event(QEvent *event) override;

 private:
  [[nodiscard]] int widest() const;
  void arrange();

  OfferedButtons<PaymentAction> m_buttons;
  QVBoxLayout *m_rows;
  QList<QList<QPushButton *>> m_arranged;
};

}  // namespace kassir::ui
