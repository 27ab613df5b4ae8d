#include "ui/payment/actionbuttons.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace kassir::ui {

namespace {

// In the order of the eye and of the Tab key.
using Shape = ButtonShape<PaymentAction>;

constexpr Shape shapes[] = {
    {PaymentAction::TryAgain, "tryAgainButton", theme::Role::Primary},
    {PaymentAction::NewSale, "newSaleButton", theme::Role::Primary},
    {PaymentAction::CheckAgain, "checkAgainButton"},
    {PaymentAction::PrintSlip, "printSlipButton"},
    {PaymentAction::SavePdf, "savePdfButton"},
    {PaymentAction::SetAside, "setAsideButton"},
    {PaymentAction::Back, "backButton"},
    {PaymentAction::GiveUp, "giveUpButton", theme::Role::Danger},
    {PaymentAction::CancelPayment, "cancelPaymentButton", theme::Role::Danger},
};

}  // namespace

ActionButtons::ActionButtons(QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_buttons(this, shapes, [this](PaymentAction action) { Q_EMIT pressed(action); }),
      m_rows(new QVBoxLayout(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  retranslateUi();
}

void ActionButtons::offer(const sale::SaleStatus &status) {
  m_buttons.offer([&status](PaymentAction action) { return isOffered(action, status); });
  // Enter may go on from what is paid; whatever else has the focus wants a press that is meant.
  m_buttons.at(PaymentAction::NewSale)->setAutoDefault(status.state == sale::SaleState::Paid);
  arrange();
}

QPushButton *ActionButtons::firstHarmless() const {
  for (const Shape &shape : shapes) {
    QPushButton *button = m_buttons.at(shape.action);
    // Setting the sale aside takes it off the screen, and paper comes after the payment: nobody means that by
    // a key in passing.
    constexpr std::array inPassing{PaymentAction::SetAside, PaymentAction::PrintSlip, PaymentAction::SavePdf};
    const bool isHarmless = shape.role != theme::Role::Danger &&
                            std::find(inPassing.begin(), inPassing.end(), shape.action) == inPassing.end();
    if (!button->isHidden() && isHarmless) return button;
  }
  return nullptr;
}

void ActionButtons::retranslateUi() {
  m_buttons.say(PaymentAction::TryAgain, tr("Try again"));
  m_buttons.say(PaymentAction::CheckAgain, tr("Check again"));
  m_buttons.say(PaymentAction::NewSale, tr("New sale"));
  m_buttons.say(PaymentAction::PrintSlip, tr("Print slip…"));
  // Short, so that it fits beside the other paper.
  m_buttons.say(PaymentAction::SavePdf, tr("PDF…"), tr("Save as PDF…"));
  m_buttons.say(PaymentAction::SetAside, tr("Set aside"));
  m_buttons.say(PaymentAction::Back, tr("Back to the goods"));
  m_buttons.say(PaymentAction::GiveUp, tr("Give up"));
  m_buttons.say(PaymentAction::CancelPayment, tr("Cancel payment"));
  const auto tell = [this](PaymentAction action, const QString &use, const char *key) {
    m_buttons.at(action)->setToolTip(use + QStringLiteral(" (%1)").arg(QLatin1String(key)));
  };
  tell(PaymentAction::SetAside, tr("Wait for the payment aside, and begin another sale"), "F8");
  m_buttons.at(PaymentAction::Back)
      ->setToolTip(
          tr("The list opens again with the same goods: they can be changed, and sent as a new sale"));
  tell(PaymentAction::PrintSlip, tr("Print the slip"), "Ctrl+P");
  m_buttons.at(PaymentAction::SavePdf)->setToolTip(tr("Save the slip as a PDF file"));
  arrange();
}

void ActionButtons::resizeEvent(QResizeEvent *event) {
  Retranslated<QWidget>::resizeEvent(event);
  arrange();
}

QSize ActionButtons::minimumSizeHint() const {
  return {widest(), m_rows->minimumSize().height()};
}

int ActionButtons::widest() const {
  int width = 0;
  for (const Shape &shape : shapes) {
    const QPushButton *button = m_buttons.at(shape.action);
    if (!button->isHidden()) width = std::max(width, button->sizeHint().width());
  }
  return width;
}

// Other words, letters or buttons.
bool ActionButtons::event(QEvent *event) {
  if (event->type() == QEvent::LayoutRequest) arrange();
  return Retranslated<QWidget>::event(event);
}

// As many in a row as their words leave room for; what most likely comes next has a row to itself.
void ActionButtons::arrange() {
  QList<QList<QPushButton *>> rows;
  int room = 0;
  for (const Shape &shape : shapes) {
    QPushButton *button = m_buttons.at(shape.action);
    if (button->isHidden()) continue;
    const bool isAlone = shape.role == theme::Role::Primary;
    const int needed = button->sizeHint().width();
    if (rows.isEmpty() || isAlone || needed > room) {
      rows.push_back({});
      room = width();
    }
    rows.back().push_back(button);
    room = isAlone ? 0 : room - needed - m_rows->spacing();
  }
  if (rows == m_arranged) return;
  m_arranged = rows;
  while (QLayoutItem *row = m_rows->takeAt(0)) delete row;
  for (const QList<QPushButton *> &buttons : rows) {
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons) row->addWidget(button, 1);
    m_rows->addLayout(row);
  }
  updateGeometry();
}

}  // namespace kassir::ui
