#pragma once

#include <QWidget>

#include "ui/journal/journalaction.h"
#include "ui/widgets/offeredbuttons.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// One button for each thing that can be done about a sale now.
class SaleActions : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit SaleActions(QWidget *parent);

  /// Shows the buttons of what is offered, and no other; `mayOpen` says whether the link of the fiscal check
  /// may be opened.
  void offer(const ShownSale &sale, bool mayOpen);

 Q_SIGNALS:
  void pressed(kassir::ui::JournalAction action);
  /// The button with the focus is going: it must not fall on the next one, which may cancel something.
  void focusLost();

 protected:
  void retranslateUi() override;

 private:
  OfferedButtons<JournalAction> m_buttons;
};

}  // namespace kassir::ui
