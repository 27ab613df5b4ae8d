#include "ui/journal/saleactions.h"

#include "ui/theme/role.h"
#include "ui/widgets/flowlayout.h"

namespace kassir::ui {

namespace {

struct Shape {
  JournalAction action;
  const char *name;
  theme::Role role = theme::Role::Neutral;
};

// In the order of the eye and of the Tab key; what ends a sale comes last.
constexpr Shape shapes[] = {
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
    {JournalAction::GiveUp, "giveUpSale", theme::Role::Danger},
    {JournalAction::CancelPayment, "cancelSalePayment", theme::Role::Danger},
};

}  // namespace

SaleActions::SaleActions(QWidget *parent) : Retranslated<QWidget>(parent) {
  setObjectName(QStringLiteral("saleActions"));
  auto *row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (const Shape &shape : shapes) {
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(shape.name));
    button->setAutoDefault(false);
    if (shape.role != theme::Role::Neutral) theme::setRole(*button, shape.role);
    button->hide();
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = shape.action] { Q_EMIT pressed(action); });
    m_buttons.emplace(shape.action, button);
  }
  SaleActions::retranslateUi();
}

void SaleActions::offer(const ShownSale &sale, bool mayOpen) {
  const auto isShown = [&](JournalAction action) {
    return isOffered(action, sale) && (action != JournalAction::OpenCheck || mayOpen);
  };
  for (const auto &[action, button] : m_buttons)
    if (button->hasFocus() && !isShown(action)) Q_EMIT focusLost();
  for (const auto &[action, button] : m_buttons) button->setVisible(isShown(action));
}

void SaleActions::retranslateUi() {
  const auto say = [this](JournalAction action, const QString &words, const QString &spoken) {
    m_buttons.at(action)->setText(words);
    m_buttons.at(action)->setAccessibleName(spoken);
  };
  const auto sayAlike = [&say](JournalAction action, const QString &words) { say(action, words, words); };
  sayAlike(JournalAction::Settle, tr("It is dealt with…"));
  sayAlike(JournalAction::CancelOther, tr("Cancel the other payment…"));
  sayAlike(JournalAction::Resend, tr("Send again"));
  sayAlike(JournalAction::CheckAgain, tr("Check again"));
  sayAlike(JournalAction::Pick, tr("Choose the payment…"));
  sayAlike(JournalAction::BringBack, tr("Show on the sale page"));
  sayAlike(JournalAction::OpenCheck, tr("Open fiscal check"));
  say(JournalAction::PrintSlip, tr("Print slip…"), tr("Print the slip of this sale"));
  sayAlike(JournalAction::CopyOrder, tr("Copy order number"));
  sayAlike(JournalAction::CopyPayment, tr("Copy payment number"));
  sayAlike(JournalAction::Override, tr("Nothing exists at Payme…"));
  sayAlike(JournalAction::GiveUp, tr("Give up…"));
  sayAlike(JournalAction::CancelPayment, tr("Cancel payment…"));
}

}  // namespace kassir::ui
