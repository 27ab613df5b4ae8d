#include "ui/sale/saleform.h"

#include <QEvent>
#include <QGridLayout>
#include <array>

#include "core/sale/typed.h"
#include "ui/sale/linetext.h"
#include "ui/text/number.h"
#include "ui/theme/role.h"

namespace kassir::ui {

SaleForm::SaleForm(till::Ticket &ticket, const text::Speaker &speaker, QWidget *parent)
    : Retranslated(parent), m_ticket(ticket), m_speaker(speaker), m_grid(new QGridLayout(this)) {
  setObjectName(QStringLiteral("saleForm"));
  m_discount = addField(QStringLiteral("receiptDiscount"));
  m_description = addField(QStringLiteral("description"));
  m_shippingTitle = addField(QStringLiteral("shippingTitle"));
  m_shippingPrice = addField(QStringLiteral("shippingPrice"));
  m_removeShipping = new QPushButton(this);
  m_removeShipping->setObjectName(QStringLiteral("removeShipping"));
  m_removeShipping->setAutoDefault(false);

  m_grid->setContentsMargins(0, 0, 0, 0);

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

void SaleForm::changeEvent(QEvent *event) {
  Retranslated::changeEvent(event);
  if (event->type() == QEvent::FontChange) arrange();
}

void SaleForm::resizeEvent(QResizeEvent *event) {
  Retranslated::resizeEvent(event);
  arrange();
}

// Two fields in a row, or one where letters are large.
void SaleForm::arrange() {
  constexpr int fewestLetters = 60;
  const bool isNarrow = width() < fewestLetters * fontMetrics().averageCharWidth();
  constexpr int margins = 32;
  m_discount.edit->setMinimumWidth(margins +
                                   fontMetrics().horizontalAdvance(m_discount.edit->placeholderText()));
  const std::array fields{m_discount, m_description, m_shippingTitle, m_shippingPrice};
  const int inRow = isNarrow ? 1 : 2;
  m_grid->removeWidget(m_removeShipping);
  for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
    const Field &field = fields[static_cast<std::size_t>(i)];
    m_grid->removeWidget(field.label);
    m_grid->removeWidget(field.edit);
    const int column = 2 * (i % inRow);
    // The description goes on above the button.
    const bool isDescription = field.edit == m_description.edit;
    m_grid->addWidget(field.label, i / inRow, column);
    m_grid->addWidget(field.edit, i / inRow, column + 1, 1, isDescription && !isNarrow ? 2 : 1);
  }
  m_grid->addWidget(m_removeShipping, isNarrow ? static_cast<int>(fields.size()) : 1, isNarrow ? 1 : 4);
  m_grid->setColumnStretch(1, 1);
  m_grid->setColumnStretch(3, isNarrow ? 0 : 2);
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
  arrange();
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

void SaleForm::commitTyped() {
  for (const Field &field : {m_discount, m_description, m_shippingTitle, m_shippingPrice})
    field.edit->commit();
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
