#include "ui/sale/salepage.h"

#include <QBoxLayout>
#include <QMenu>
#include <utility>

#include "core/paycom/paymentcode.h"
#include "core/till/ticket/pastedlines.h"
#include "ui/theme/buttonicon.h"
#include "ui/theme/role.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/flowlayout.h"

namespace kassir::ui {

SalePage::SalePage(till::Ticket &ticket, const text::Speaker &speaker, Suggest suggest, QWidget *parent)
    : Retranslated(parent),
      m_ticket(ticket),
      m_speaker(speaker),
      m_lines(ticket, speaker),
      m_entry(new EntryLine(std::move(suggest), this)),
      m_closed(new QLabel(this)),
      m_view(new LinesView(speaker, this)),
      m_form(new SaleForm(ticket, speaker, this)),
      m_summary(new SummaryPanel(ticket, speaker, this)),
      m_right(new QStackedWidget(this)),
      m_codes(new QToolButton(this)),
      m_delivery(new QToolButton(this)),
      m_deliveryLine(new QAction(this)),
      m_deliveryApart(new QAction(this)),
      m_open(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_aside(new AsideButton(speaker, this)),
      m_news(new AsideNews(this)),
      m_toast(new Toast(m_view, this)) {
  setObjectName(QStringLiteral("salePage"));
  m_view->show(m_lines);
  build();
  wire();
  SalePage::retranslateUi();
}

void SalePage::build() {
  theme::setRole(*m_entry, theme::Role::Entry);
  m_closed->setObjectName(QStringLiteral("closed"));
  m_closed->setWordWrap(true);
  theme::setRole(*m_closed, theme::Role::Neutral);
  m_codes->setObjectName(QStringLiteral("codes"));
  m_codes->setCheckable(true);
  m_delivery->setObjectName(QStringLiteral("delivery"));
  m_delivery->setPopupMode(QToolButton::InstantPopup);
  m_delivery->addAction(m_deliveryLine);
  m_delivery->addAction(m_deliveryApart);
  m_open->setObjectName(QStringLiteral("openSale"));
  m_save->setObjectName(QStringLiteral("saveSale"));
  for (QPushButton *button : {m_open, m_save}) button->setAutoDefault(false);
  theme::setIcon(*m_open, theme::Icon::Open);
  theme::setIcon(*m_save, theme::Icon::Save);
  for (QWidget *tool : std::initializer_list<QWidget *>{m_codes, m_delivery, m_open, m_save})
    theme::setRole(*tool, theme::Role::Secondary);

  // From top to bottom, as the eye goes.
  const std::initializer_list<QWidget *> stops{m_entry, m_codes, m_delivery, m_open, m_save, m_aside, m_view};
  for (auto stop = stops.begin(); stop + 1 != stops.end(); ++stop) setTabOrder(*stop, *(stop + 1));

  auto *tools = new FlowLayout;
  for (QWidget *tool : std::initializer_list<QWidget *>{m_codes, m_delivery, m_open, m_save, m_aside})
    tools->addWidget(tool);
  auto *left = new QVBoxLayout;
  left->setSpacing(12);
  left->addWidget(m_entry);
  left->addWidget(m_closed);
  left->addLayout(tools);
  left->addWidget(m_news);
  left->addWidget(m_view, 1);
  auto *form = new ColumnArea(this);
  form->setObjectName(QStringLiteral("saleFormArea"));
  form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  form->setWidget(m_form);
  left->addWidget(form);
  m_right->setObjectName(QStringLiteral("right"));
  m_right->addWidget(m_summary);
  m_right->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  auto *both = new QHBoxLayout(this);
  both->setContentsMargins(16, 16, 16, 16);
  both->setSpacing(16);
  both->addLayout(left, 5);
  both->addWidget(m_right, 2);
}

void SalePage::wire() {
  connect(m_entry, &EntryLine::added, this, &SalePage::add);
  connect(m_entry, &EntryLine::removeWanted, this, &SalePage::removeSelected);
  connect(m_entry, &EntryLine::pasted, this, &SalePage::paste);
  connect(m_entry, &EntryLine::stepped, this, &SalePage::step);
  connect(m_entry, &EntryLine::listWanted, this, [this] {
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_lines.rowCount() > 0)
      m_view->setCurrentIndex(m_lines.index(m_lines.rowCount() - 1, LinesModel::Title));
  });
  // Enter ends an edit, and what is scanned next belongs to the entry line; Tab goes on to the next cell.
  connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
          [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) focusEntry();
          });
  connect(m_view, &LinesView::pasted, this, &SalePage::paste);
  connect(m_view, &LinesView::removeWanted, this, &SalePage::removeSelected);
  connect(m_entry, &EntryLine::codeEntered, this, &SalePage::codeEntered);
  connect(m_view, &LinesView::typed, this, [this](const QString &text) {
    // Of a scan whoever takes the payment is told.
    if (m_ticket.isFrozen()) return text[0].isDigit() ? void() : tellClosed();
    focusEntry();
    m_entry->type(text);
  });
  // Once the view is done with the cell.
  connect(m_view, &LinesView::scanned, this, [this](const QString &barcode, LinesView::OpenedBy whom) {
    m_scanned.push_back({barcode, whom});
    QMetaObject::invokeMethod(this, &SalePage::takeScanned, Qt::QueuedConnection);
  });
  connect(m_codes, &QToolButton::toggled, m_view, &LinesView::setShowsCodes);
  connect(m_view, &LinesView::showsCodesChanged, m_codes, &QToolButton::setChecked);
  connect(m_deliveryLine, &QAction::triggered, this, [this] {
    sale::Line line;
    line.title = tr("Delivery");
    line.quantity = sale::Quantity::fromThousandths(1000);
    add(line);
  });
  connect(m_deliveryApart, &QAction::triggered, m_form, &SaleForm::addShipping);
  connect(m_open, &QPushButton::clicked, this, &SalePage::openWanted);
  connect(m_save, &QPushButton::clicked, this, &SalePage::saveWanted);
  connect(m_aside, &QPushButton::clicked, this, &SalePage::asideWanted);
  connect(m_entry, &EntryLine::textChanged, this, &SalePage::cursorChanged);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SalePage::cursorChanged);
  connect(m_summary, &SummaryPanel::payWanted, this, &SalePage::payWanted);
  connect(m_summary, &SummaryPanel::placeWanted, this, &SalePage::goTo);
  connect(m_toast, &Toast::undoWanted, &m_ticket, &till::Ticket::undo);
  connect(&m_ticket, &till::Ticket::edited, m_toast, &Toast::withdraw);
  connect(&m_ticket, &till::Ticket::frozenChanged, m_toast, &Toast::withdraw);
  connect(&m_ticket, &till::Ticket::frozenChanged, this, &SalePage::follow);
}

void SalePage::retranslateUi() {
  m_closed->setText(tr("The list is closed until the next sale"));
  m_codes->setText(tr("VAT and codes"));
  m_codes->setAccessibleName(tr("Show VAT and codes"));
  m_delivery->setText(tr("Delivery"));
  m_delivery->setAccessibleName(tr("Add delivery"));
  m_deliveryLine->setText(tr("As a line of the sale"));
  m_deliveryApart->setText(tr("Apart, with its own price"));
  m_open->setText(tr("Open sale…"));
  m_save->setText(tr("Save sale…"));
  m_view->setAccessibleName(tr("Lines of the sale"));
  m_toast->setUndoName(tr("Undo") + QStringLiteral("  Ctrl+Z"));
  m_lines.retranslate();
  follow();
}

till::TicketCursor SalePage::cursor() const {
  const QModelIndex current = m_view->currentIndex();
  // What is kept of the cursor is on the disk: a customer's code must not be there, not even half of one.
  const QString typed = m_entry->text().trimmed();
  const QStringView kept = paycom::PaymentCode::withoutCode(typed);
  return {current.isValid() ? current.row() : -1, current.isValid() ? current.column() : 0,
          kept.size() == typed.size() ? m_entry->text() : kept.toString()};
}

// A copy: whoever keeps the cursor hears of each step of this.
void SalePage::setCursor(till::TicketCursor cursor) {
  m_view->setCurrentIndex(m_lines.index(cursor.row, cursor.column));
  m_entry->setText(cursor.typed);
}

void SalePage::setPaymentPanel(QWidget *panel) {
  m_right->addWidget(panel);
}

void SalePage::showPayment(bool isShown) {
  m_right->setCurrentIndex(isShown && m_right->count() > 1 ? 1 : 0);
  m_news->follow(isShown ? AsideNews::Payment::Shown : AsideNews::Payment::Gone);
}

void SalePage::tellNews(const Toast::Words &words) {
  m_news->add(words);
  m_toast->tell(words);
}

void SalePage::focusEntry() {
  m_entry->setFocus(Qt::ShortcutFocusReason);
  m_entry->selectAll();
}

void SalePage::editColumn(LinesModel::Column column) {
  if (m_lines.rowCount() == 0) return;
  const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : m_lines.rowCount() - 1;
  m_view->editCell(m_lines.index(row, column));
}

void SalePage::commitTyped() {
  if (m_view->commitTyped()) focusEntry();
  // Into this ticket: the next moment it may be another.
  takeScanned();
  if (m_view->commitTyped()) focusEntry();
  m_form->commitTyped();
}

void SalePage::takeScanned() {
  for (const Scanned &scanned : std::exchange(m_scanned, {})) {
    m_entry->scan(scanned.barcode);
    if (scanned.cellOpenedBy == LinesView::OpenedBy::Till) continue;
    m_toast->tellUndoable([barcode = scanned.barcode] {
      return tr("%1 was scanned into a cell and taken as the next item: the cell is as it was").arg(barcode);
    });
  }
}

void SalePage::goTo(const sale::Place &place) {
  const QModelIndex index = m_lines.indexOf(place);
  if (index.isValid()) return m_view->editCell(index);
  if (!m_form->focusPlace(place)) focusEntry();
}

void SalePage::removeSelected() {
  std::vector<int> rows;
  for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) rows.push_back(index.row());
  if (rows.empty() || m_ticket.isFrozen()) return;
  const int count = static_cast<int>(rows.size());
  const sale::Line &first = m_ticket.sale().lines[static_cast<std::size_t>(rows.front())];
  const QString title = first.title.isEmpty() ? first.barcode : first.title;
  if (!m_lines.removeLines(std::move(rows))) return;
  focusEntry();
  m_toast->tellUndoable([count, title] {
    return count == 1 && !title.isEmpty() ? tr("“%1” removed").arg(title)
                                          : tr("%n lines removed", nullptr, count);
  });
}

void SalePage::add(const sale::Line &line) {
  const int row = m_lines.rowCount();
  if (!m_ticket.edit(sale::edit::InsertLines{row, {line}})) return;
  m_view->setCurrentIndex(m_lines.index(row, LinesModel::Title));
  m_view->scrollToBottom();
  // What nobody knows is filled in where it stands.
  const bool isNamed = !line.title.isEmpty();
  if (isNamed && line.price.value()) return;
  if (!isNamed && !line.barcode.isEmpty()) {
    m_toast->tellUndoable([barcode = line.barcode] {
      return tr("Barcode %1 is not in the list of goods. Fill the line in, or scan again").arg(barcode);
    });
  }
  m_view->editCell(m_lines.index(row, isNamed ? LinesModel::Price : LinesModel::Title),
                   LinesView::OpenedBy::Till);
}

void SalePage::paste(const QString &text) {
  std::vector<sale::Line> lines = till::linesFromPasted(text);
  if (lines.empty()) return;
  if (m_ticket.isFrozen()) return tellClosed();
  const int count = static_cast<int>(lines.size());
  if (!m_ticket.edit(sale::edit::InsertLines{m_lines.rowCount(), std::move(lines)})) return;
  m_view->scrollToBottom();
  focusEntry();
  m_toast->tellUndoable([count] { return tr("%n lines pasted", nullptr, count); });
}

void SalePage::tellClosed() {
  m_toast->tell([] { return tr("The list is closed until the next sale"); });
}

void SalePage::step(int pieces) {
  constexpr qint64 one = 1000;
  const QModelIndex current = m_view->currentIndex();
  const int row = current.isValid() ? current.row() : m_lines.rowCount() - 1;
  if (row < 0) return;
  sale::Line line = m_ticket.sale().lines[static_cast<std::size_t>(row)];
  const auto quantity = line.quantity.value();
  if (!quantity || quantity->thousandths() + pieces * one < one) return;
  line.quantity = sale::Quantity::fromThousandths(quantity->thousandths() + pieces * one);
  m_ticket.edit(sale::edit::ChangeLine{row, std::move(line)});
}

void SalePage::follow() {
  const bool isFrozen = m_ticket.isFrozen();
  m_entry->setVisible(!isFrozen);
  // In the place of the entry line, so that the list stays where it is.
  m_closed->setMinimumHeight(m_entry->sizeHint().height());
  m_closed->setVisible(isFrozen);
  m_view->setIsFrozen(isFrozen);
  m_delivery->setEnabled(!isFrozen);
  m_open->setEnabled(!isFrozen);
}

}  // namespace kassir::ui
