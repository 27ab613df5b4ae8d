#include "ui/payment/actionbuttons.h"

#include <QGridLayout>
#include <algorithm>

#include "ui/theme/role.h"

namespace kassir::ui {

namespace {

struct Shape {
  PaymentAction action;
  const char *name;
  theme::Role role;
};

// In the order of the eye and of the Tab key.
constexpr Shape shapes[] = {
    {PaymentAction::TryAgain, "tryAgainButton", theme::Role::Primary},
    {PaymentAction::NewSale, "newSaleButton", theme::Role::Primary},
    {PaymentAction::CheckAgain, "checkAgainButton", theme::Role::Neutral},
    {PaymentAction::CopyLink, "copyLinkButton", theme::Role::Neutral},
    {PaymentAction::PrintSlip, "printSlipButton", theme::Role::Neutral},
    {PaymentAction::SavePdf, "savePdfButton", theme::Role::Neutral},
    {PaymentAction::Back, "backButton", theme::Role::Neutral},
    {PaymentAction::GiveUp, "giveUpButton", theme::Role::Danger},
    {PaymentAction::CancelPayment, "cancelPaymentButton", theme::Role::Danger},
};

}  // namespace

ActionButtons::ActionButtons(QWidget *parent) : Retranslated<QWidget>(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  for (const Shape &shape : shapes) {
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(shape.name));
    button->setAutoDefault(false);
    if (shape.role != theme::Role::Neutral) theme::setRole(*button, shape.role);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, action = shape.action] { Q_EMIT pressed(action); });
    m_buttons.emplace(shape.action, button);
  }
  retranslateUi();
}

void ActionButtons::offer(const till::CheckoutStatus &status) {
  for (const auto &[action, button] : m_buttons) button->setVisible(isOffered(action, status));
  arrange();
}

void ActionButtons::retranslateUi() {
  const auto say = [this](PaymentAction action, const QString &words) {
    m_buttons.at(action)->setText(words);
    m_buttons.at(action)->setAccessibleName(words);
  };
  say(PaymentAction::TryAgain, tr("Try again"));
  say(PaymentAction::CheckAgain, tr("Check again"));
  say(PaymentAction::CopyLink, tr("Copy link"));
  say(PaymentAction::NewSale, tr("New sale"));
  say(PaymentAction::PrintSlip, tr("Print slip…"));
  say(PaymentAction::SavePdf, tr("Save as PDF…"));
  say(PaymentAction::Back, tr("Back"));
  say(PaymentAction::GiveUp, tr("Give up"));
  say(PaymentAction::CancelPayment, tr("Cancel payment"));
  arrange();
}

void ActionButtons::resizeEvent(QResizeEvent *event) {
  Retranslated<QWidget>::resizeEvent(event);
  arrange();
}

QSize ActionButtons::minimumSizeHint() const {
  return {widest(), m_grid->minimumSize().height()};
}

int ActionButtons::widest() const {
  int width = 0;
  for (const auto &[action, button] : m_buttons)
    if (!button->isHidden()) width = std::max(width, button->sizeHint().width());
  return width;
}

// What most likely comes next has a row to itself.
void ActionButtons::arrange() {
  const bool isRoomForTwo = 2 * widest() + m_grid->horizontalSpacing() <= width();
  const int columns = isRoomForTwo ? 2 : 1;
  for (const auto &[action, button] : m_buttons) m_grid->removeWidget(button);
  int place = 0;
  for (const Shape &shape : shapes) {
    QPushButton *button = m_buttons.at(shape.action);
    if (button->isHidden()) continue;
    const int width = shape.role == theme::Role::Primary ? columns : 1;
    m_grid->addWidget(button, place / columns, place % columns, 1, width);
    place += width;
  }
  updateGeometry();
}

}  // namespace kassir::ui
