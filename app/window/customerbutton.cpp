#include "app/window/customerbutton.h"

namespace kassir::window {

CustomerButton::CustomerButton(const Training &training, const Paying &paying)
    : m_training(training), m_paying(paying) {
  setObjectName(QStringLiteral("customerPays"));
  setAutoDefault(false);
  setFocusPolicy(Qt::TabFocus);  // a click leaves the keys where the cashier works
  connect(this, &QPushButton::clicked, this, [this] {
    const till::Checkout *checkout = m_paying.checkout();
    if (checkout != nullptr && checkout->status().payment) m_training.pay(checkout->status().payment->id);
  });
  follow();
  retranslateUi();
}

void CustomerButton::follow() {
  const till::Checkout *checkout = m_paying.checkout();
  setEnabled(checkout != nullptr && checkout->status().state == sale::SaleState::Accepted);
}

void CustomerButton::retranslateUi() {
  setText(tr("The customer pays now"));
  setAccessibleName(text());
}

}  // namespace kassir::window
