#include "ui/sale/saleform.h"

#include <QGridLayout>

#include "core/sale/typed.h"
#include "ui/sale/linetext.h"
#include "ui/text/number.h"
#include "ui/theme/role.h"

namespace kassir::ui {

SaleForm::SaleForm(till::Ticket &ticket, const text::Speaker &speaker, QWidget *parent)
    : Retranslated(parent), m_ticket(ticket), m_speaker(speaker) {
  setObjectName(QStringLiteral("saleForm"));
  m_discount = addField(QStringLiteral("receiptDiscount"));
  m_description = addField(QStringLiteral("description"));
  m_shippingTitle = addField(QStringLiteral("shippingTitle"));
  m_shippingPrice = addField(QStringLiteral("shippingPrice"));
  m_removeShipping = new QPushButton(this);
  m_removeShipping->setObjectName(QStringLiteral("removeShipping"));
  m_removeShipping->setAutoDefault(false);

  auto *rows = new QGridLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(m_discount.label, 0, 0);
  rows->addWidget(m_discount.edit, 0, 1);
  rows->addWidget(m_description.label, 0, 2);
  rows->addWidget(m_description.edit, 0, 3, 1, 2);
  rows->addWidget(m_shippingTitle.label, 1, 0);
  rows->addWidget(m_shippingTitle.edit, 1, 1);
  rows->addWidget(m_shippingPrice.label, 1, 2);
  rows->addWidget(m_shippingPrice.edit, 1, 3);
  rows->addWidget(m_removeShipping, 1, 4);
  rows->setColumnStretch(1, 1);
  rows->setColumnStretch(3, 2);

  connect(m_discount.edit, &TypedEdit::committed, this, [this](const QString &text) {
    m_ticket.edit(sale::edit::ChangeDiscount{sale::discountFromText(text)});
  });
  connect(m_description.edit, &TypedEdit::committed, this,
          [this](const QString &text) { m_ticket.edit(sale::edit::ChangeDescription{text}); });
  connect(m_shippingTitle.edit, &TypedEdit::committed, this, [this](const QString &text) {
    changeShipping([&text](sale::Shipping &shipping) { shipping.title = text; });
  });
  connect(m_shippingPrice.edit, &TypedEdit::committed, this, [this](const QString &text) {
    changeShipping([&text](sale::Shipping &shipping) { shipping.price = sale::moneyFromText(text); });
  });
  connect(m_removeShipping, &QPushButton::clicked, this,
          [this] { m_ticket.edit(sale::edit::ChangeShipping{std::nullopt}); });
  connect(&ticket, &till::Ticket::checked, this, &SaleForm::follow);
  connect(&ticket, &till::Ticket::frozenChanged, this, &SaleForm::follow);
  SaleForm::retranslateUi();
}

SaleForm::Field SaleForm::addField(const QString &name) {
  auto *label = new QLabel(this);
  label->setObjectName(name + QStringLiteral("Label"));
  label->setWordWrap(true);
  theme::setRole(*label, theme::Role::Secondary);
  auto *edit = new TypedEdit(this);
  edit->setObjectName(name);
  label->setBuddy(edit);
  return {label, edit};
}

void SaleForm::retranslateUi() {
  m_discount.label->setText(tr("Discount on everything:"));
  m_discount.edit->setPlaceholderText(tr("500 or 10 %"));
  m_description.label->setText(tr("Description:"));
  m_shippingTitle.label->setText(tr("Delivery:"));
  m_shippingPrice.label->setText(tr("Delivery price:"));
  m_removeShipping->setText(tr("Remove delivery"));
  for (const Field &field : {m_discount, m_description, m_shippingTitle, m_shippingPrice})
    field.edit->setAccessibleName(field.label->text().chopped(1));
  follow();
}

void SaleForm::follow() {
  const sale::Sale &sale = m_ticket.sale();
  m_discount.edit->setTyped(entryText(
      sale.discount, [this](const sale::Discount &value) { return text::discount(value, m_speaker); }));
  m_description.edit->setTyped(sale.description);
  const bool hasShipping = sale.shipping.has_value();
  if (hasShipping) {
    m_shippingTitle.edit->setTyped(sale.shipping->title);
    m_shippingPrice.edit->setTyped(
        entryText(sale.shipping->price, [this](sale::Money value) { return text::money(value, m_speaker); }));
  }
  for (const Field &field : {m_shippingTitle, m_shippingPrice}) {
    field.label->setVisible(hasShipping);
    field.edit->setVisible(hasShipping);
  }
  m_removeShipping->setVisible(hasShipping);
  for (const Field &field : {m_discount, m_description, m_shippingTitle, m_shippingPrice})
    field.edit->setReadOnly(m_ticket.isFrozen());
  m_removeShipping->setEnabled(!m_ticket.isFrozen());
}

void SaleForm::focusDiscount() {
  m_discount.edit->setFocus(Qt::ShortcutFocusReason);
  m_discount.edit->selectAll();
}

bool SaleForm::focusPlace(const sale::Place &place) {
  TypedEdit *edit = nullptr;
  switch (place.member) {
    case sale::Member::ReceiptDiscount: edit = m_discount.edit; break;
    case sale::Member::Description: edit = m_description.edit; break;
    case sale::Member::Shipping:
    case sale::Member::ShippingTitle: edit = m_shippingTitle.edit; break;
    case sale::Member::ShippingPrice: edit = m_shippingPrice.edit; break;
    default: return false;
  }
  edit->setFocus(Qt::OtherFocusReason);
  edit->selectAll();
  return true;
}

void SaleForm::addShipping() {
  if (!m_ticket.sale().shipping)
    m_ticket.edit(sale::edit::ChangeShipping{sale::Shipping{tr("Delivery"), {}}});
  focusPlace({sale::Member::ShippingPrice, std::nullopt, {}});
}

void SaleForm::changeShipping(const std::function<void(sale::Shipping &)> &change) {
  sale::Shipping shipping = m_ticket.sale().shipping.value_or(sale::Shipping());
  change(shipping);
  m_ticket.edit(sale::edit::ChangeShipping{std::move(shipping)});
}

}  // namespace kassir::ui
