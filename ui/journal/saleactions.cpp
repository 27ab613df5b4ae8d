#include "ui/journal/saleactions.h"

#include "ui/theme/buttonicon.h"
#include "ui/widgets/flowlayout.h"

namespace kassir::ui {

namespace {

// In the order of the eye and of the Tab key; what ends a sale comes last.
constexpr ButtonShape<JournalAction> shapes[] = {
    {JournalAction::Settle, "settleSale"},
    {JournalAction::CancelOther, "cancelOtherPayment", theme::Role::Danger},
    {JournalAction::Resend, "resendSale"},
    {JournalAction::CheckAgain, "checkSaleAgain"},
    {JournalAction::Pick, "pickPayment"},
    {JournalAction::BringBack, "bringSaleBack"},
    {JournalAction::OpenCheck, "openSaleCheck"},
    {JournalAction::PrintSlip, "printSale"},
    {JournalAction::CopyOrder, "copyOrderNumber"},
    {JournalAction::CopyPayment, "copyPaymentNumber"},
    {JournalAction::Override, "overrideSale", theme::Role::Danger},
    {JournalAction::EndByHand, "endByHand", theme::Role::Danger},
    {JournalAction::GiveUp, "giveUpSale", theme::Role::Danger},
    {JournalAction::CancelPayment, "cancelSalePayment", theme::Role::Danger},
};

}  // namespace

SaleActions::SaleActions(QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_buttons(this, shapes, [this](JournalAction action) { Q_EMIT pressed(action); }) {
  setObjectName(QStringLiteral("saleActions"));
  auto *row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (const auto &shape : shapes) row->addWidget(m_buttons.at(shape.action));
  // Their words are short, for the room beside the list: the picture says what is done.
  theme::setIcon(*m_buttons.at(JournalAction::OpenCheck), theme::Icon::Open);
  theme::setIcon(*m_buttons.at(JournalAction::PrintSlip), theme::Icon::Print);
  for (const JournalAction action : {JournalAction::CopyOrder, JournalAction::CopyPayment})
    theme::setIcon(*m_buttons.at(action), theme::Icon::Copy);
  SaleActions::retranslateUi();
}

void SaleActions::offer(const ShownSale &sale, bool mayOpen) {
  const auto isShown = [&](JournalAction action) {
    return isOffered(action, sale) && (action != JournalAction::OpenCheck || mayOpen);
  };
  const auto focused = m_buttons.focused();
  if (focused && !isShown(*focused)) Q_EMIT focusLost();
  m_buttons.offer(isShown);
}

void SaleActions::retranslateUi() {
  m_buttons.say(JournalAction::Settle, tr("It is dealt with…"));
  m_buttons.say(JournalAction::CancelOther, tr("Cancel the other payment…"));
  m_buttons.say(JournalAction::Resend, tr("Send again"));
  m_buttons.say(JournalAction::CheckAgain, tr("Check again"));
  m_buttons.say(JournalAction::Pick, tr("Choose the payment…"));
  m_buttons.say(JournalAction::BringBack, tr("Show on the sale page"));
  m_buttons.say(JournalAction::OpenCheck, tr("Fiscal check"), tr("Open the fiscal check of this sale"));
  m_buttons.say(JournalAction::PrintSlip, tr("Slip…"), tr("Print the slip of this sale"));
  m_buttons.say(JournalAction::CopyOrder, tr("Order No."), tr("Copy order number"));
  m_buttons.say(JournalAction::CopyPayment, tr("Payment No."), tr("Copy payment number"));
  m_buttons.say(JournalAction::Override, tr("Nothing exists at Payme…"));
  m_buttons.say(JournalAction::EndByHand, tr("End by hand…"));
  m_buttons.say(JournalAction::GiveUp, tr("Give up…"));
  m_buttons.say(JournalAction::CancelPayment, tr("Cancel payment…"));
}

}  // namespace kassir::ui
