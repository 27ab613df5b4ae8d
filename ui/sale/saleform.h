#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/till/ticket/ticket.h"
#include "ui/sale/typededit.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What concerns the whole sale: its discount, its description, and the delivery where it stands apart.
class SaleForm : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SaleForm(till::Ticket &ticket, const text::Speaker &speaker, QWidget *parent = nullptr);

  void focusDiscount();
  /// What is half typed in its fields goes into the sale.
  void commitTyped();
  /// Goes to the field of a problem that is not about a line. False where there is none.
  bool focusPlace(const sale::Place &place);
  /// Delivery with a name and price of its own, besides the lines.
  void addShipping();

 protected:
  void retranslateUi() override;
  void changeEvent(QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  struct Field {
    QLabel *label;
    TypedEdit *edit;
  };

  Field addField(const QString &name);
  void arrange();
  void follow();
  void changeShipping(const std::function<void(sale::Shipping &)> &change);

  till::Ticket &m_ticket;
  const text::Speaker &m_speaker;
  QGridLayout *m_grid;
  Field m_discount;
  Field m_description;
  Field m_shippingTitle;
  Field m_shippingPrice;
  QPushButton *m_removeShipping;
};

}  // namespace kassir::ui
