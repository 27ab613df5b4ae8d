#pragma once

#include "app/window/asides.h"
#include "app/window/salefiles.h"
#include "ui/mainwindow/mainwindow.h"

namespace kassir::window {

/// What the keys of the sale page do. One that can do nothing now is heard, and told why.
class SaleKeys : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::Ticket &ticket;
    const Paying &paying;
    PaymentDesk &desk;
    Asides &asides;
    SaleFiles &files;
  };

  /// All must outlive it.
  SaleKeys(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel);

  /// Those of other pages do nothing here.
  void obey(ui::MainWindow::Command command);
  /// What the keys are for now.
  [[nodiscard]] ui::MainWindow::Work work() const;

 private:
  void edit(ui::LinesModel::Column column);
  void want(ui::PaymentAction action);
  void pay();
  void setAside();
  [[nodiscard]] bool mayEdit();
  void refuse(ui::Toast::Words why);
  void tellOfPayment();

  Parts m_parts;
  ui::SalePage &m_page;
  ui::PaymentPanel &m_panel;
};

}  // namespace kassir::window
