#pragma once

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "core/till/ticket/ticketkeeper.h"
#include "ui/sale/asidebutton.h"
#include "ui/sale/asidenews.h"
#include "ui/sale/entryline.h"
#include "ui/sale/linesview.h"
#include "ui/sale/saleform.h"
#include "ui/sale/summarypanel.h"
#include "ui/widgets/toast.h"

namespace kassir::ui {

/// The page on which a sale is rung up. On its right the sums, or, while it is being paid, the payment.
class SalePage : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Ticket and speaker must outlive it.
  SalePage(till::Ticket &ticket, const text::Speaker &speaker, Suggest suggest, QWidget *parent = nullptr);

  /// Takes the place of the sums while it is shown. The page becomes its owner.
  void setPaymentPanel(QWidget *panel);
  void showPayment(bool isShown);

  /// A word about something that was just done, for some seconds.
  void tell(Toast::Words words) { m_toast->tell(std::move(words)); }
  /// The same about a sale that lay aside; it stays to be read when the next sale is over.
  void tellNews(const Toast::Words &words);
  /// The same about an edit, with a button to take it back.
  void tellUndoable(Toast::Words words) { m_toast->tellUndoable(std::move(words)); }
  /// What was told is no longer so.
  void withdrawWord() { m_toast->withdraw(); }

  /// What lies aside, to be said where it is seen.
  void setAside(AsideList list, const QDateTime &now) { m_aside->show(std::move(list), now); }

  /// Where the cashier is, and what is typed and not entered.
  [[nodiscard]] till::TicketCursor cursor() const;
  void setCursor(till::TicketCursor cursor);

  /// What is entered meanwhile and is not known yet waits until it may be.
  void setIsLoadingGoods(bool isLoading) { m_entry->setIsLoading(isLoading); }

  /// Whether a new sale may be paid at all: if not, its button does not look ready.
  void setIsPayable(bool isPayable) { m_summary->setIsPayable(isPayable); }

  void focusEntry();
  /// As if it had been scanned into the entry line.
  void scan(const QString &barcode) { m_entry->scan(barcode); }
  /// Opens the cell of the current line; of the last line where none is current.
  void editColumn(LinesModel::Column column);
  void focusReceiptDiscount() { m_form->focusDiscount(); }
  /// Puts into the ticket what is typed and not entered: the open cell, and the fields below the lines. To be
  /// called before the ticket is paid, saved or closed. The field of a half-typed text keeps the focus; that
  /// of a cell goes back to the entry line.
  void commitTyped();
  void goTo(const sale::Place &place);
  void removeSelected();

 Q_SIGNALS:
  void payWanted();
  void openWanted();
  void saveWanted();
  void asideWanted();
  void cursorChanged();
  /// The code of a customer's app was entered as if it were an item.
  void codeEntered();

 protected:
  void retranslateUi() override;

 private:
  void build();
  void wire();
  void add(const sale::Line &line);
  void paste(const QString &text);
  void tellClosed();
  void step(int pieces);
  void follow();
  void takeScanned();

  till::Ticket &m_ticket;
  const text::Speaker &m_speaker;
  LinesModel m_lines;
  EntryLine *m_entry;
  QLabel *m_closed;
  LinesView *m_view;
  SaleForm *m_form;
  SummaryPanel *m_summary;
  QStackedWidget *m_right;
  QToolButton *m_codes;
  QToolButton *m_delivery;
  QAction *m_deliveryLine;
  QAction *m_deliveryApart;
  QPushButton *m_open;
  QPushButton *m_save;
  AsideButton *m_aside;
  AsideNews *m_news;
  // Into cells that were open, and not entered yet.
  struct Scanned {
    QString barcode;
    LinesView::OpenedBy cellOpenedBy;
  };
  std::vector<Scanned> m_scanned;
  Toast *m_toast;
};

}  // namespace kassir::ui
