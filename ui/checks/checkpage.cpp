#include "ui/checks/checkpage.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "core/till/journal/orderid.h"
#include "ui/text/number.h"
#include "ui/text/sale.h"
#include "ui/theme/role.h"

namespace kassir::ui {

CheckPage::CheckPage(CheckSource &source, const text::Speaker &speaker, Clock &clock, QWidget *parent)
    : Retranslated(parent),
      m_source(source),
      m_speaker(speaker),
      m_clock(clock),
      m_lookups(speaker),
      m_orderName(new QLabel(this)),
      m_order(new QLineEdit(this)),
      m_serviceName(new QLabel(this)),
      m_service(new QLineEdit(this)),
      m_lookUp(new QPushButton(this)),
      m_status(new QLabel(this)),
      m_stop(new QPushButton(this)),
      m_result(new ResultPanel(speaker, this)),
      m_listName(new QLabel(this)),
      m_list(new QTableView(this)),
      m_toast(new Toast(this, this)) {
  setObjectName(QStringLiteral("checkPage"));
  build();
  wire();
  CheckPage::retranslateUi();
}

void CheckPage::build() {
  m_orderName->setObjectName(QStringLiteral("orderName"));
  m_order->setObjectName(QStringLiteral("order"));
  m_serviceName->setObjectName(QStringLiteral("serviceName"));
  m_service->setObjectName(QStringLiteral("service"));
  m_lookUp->setObjectName(QStringLiteral("lookUp"));
  m_status->setObjectName(QStringLiteral("status"));
  m_stop->setObjectName(QStringLiteral("stop"));
  m_listName->setObjectName(QStringLiteral("lookupsName"));
  m_list->setObjectName(QStringLiteral("lookups"));
  for (QLabel *label : {m_orderName, m_serviceName, m_listName, m_status}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  m_orderName->setBuddy(m_order);
  m_serviceName->setBuddy(m_service);
  m_listName->setBuddy(m_list);
  m_lookUp->setAutoDefault(false);
  m_stop->setAutoDefault(false);
  theme::setRole(*m_order, theme::Role::Entry);
  theme::setRole(*m_listName, theme::Role::Secondary);

  m_list->setModel(&m_lookups);
  m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setTabKeyNavigation(false);
  m_list->setShowGrid(false);
  m_list->verticalHeader()->hide();
  m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_list->horizontalHeader()->setStretchLastSection(true);
  m_list->horizontalHeader()->setHighlightSections(false);

  // What a server sent may be long; the page stays as high as the window lets it be.
  auto *scrolled = new QScrollArea(this);
  scrolled->setObjectName(QStringLiteral("resultArea"));
  scrolled->setWidgetResizable(true);
  scrolled->setFrameShape(QFrame::NoFrame);
  scrolled->setFocusPolicy(Qt::NoFocus);
  scrolled->setWidget(m_result);
  theme::setRole(*m_result, theme::Role::Panel);

  auto *form = new QGridLayout;
  form->setHorizontalSpacing(12);
  form->addWidget(m_orderName, 0, 0, Qt::AlignBottom);
  form->addWidget(m_serviceName, 0, 1, Qt::AlignBottom);
  form->addWidget(m_order, 1, 0);
  form->addWidget(m_service, 1, 1);
  form->addWidget(m_lookUp, 1, 2);
  form->addWidget(m_status, 2, 0, 1, 2);
  form->addWidget(m_stop, 2, 2);
  form->setColumnStretch(0, 3);
  form->setColumnStretch(1, 2);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  column->addLayout(form);
  column->addWidget(scrolled, 5);
  column->addWidget(m_listName);
  column->addWidget(m_list, 2);
  setFocusProxy(m_order);
}

void CheckPage::wire() {
  connect(m_order, &QLineEdit::returnPressed, this, &CheckPage::lookUp);
  connect(m_service, &QLineEdit::returnPressed, this, &CheckPage::lookUp);
  connect(m_lookUp, &QPushButton::clicked, this, &CheckPage::lookUp);
  connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
  connect(m_result, &ResultPanel::printWanted, this, &CheckPage::printWanted);
  connect(m_result, &ResultPanel::settingsWanted, this, &CheckPage::settingsWanted);
  connect(m_result, &ResultPanel::pdfWanted, this, &CheckPage::pdfWanted);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex &current) { showRow(current.row()); });
}

void CheckPage::retranslateUi() {
  m_orderName->setText(tr("Order number"));
  m_order->setAccessibleName(tr("Order number"));
  m_serviceName->setText(tr("Service code"));
  m_service->setPlaceholderText(tr("As in the settings"));
  m_service->setAccessibleName(tr("Service code"));
  m_lookUp->setText(tr("Look up"));
  m_lookUp->setAccessibleName(tr("Look up fiscal check"));
  m_stop->setText(tr("Stop"));
  m_stop->setAccessibleName(tr("Stop looking"));
  m_listName->setText(tr("Looked up since the till was started"));
  m_list->setAccessibleName(m_listName->text());
  m_lookups.retranslate();
  fitColumns();
  setWord(m_word);
}

void CheckPage::focusEntry() {
  m_order->setFocus(Qt::ShortcutFocusReason);
  m_order->selectAll();
}

void CheckPage::showEvent(QShowEvent *event) {
  Retranslated::showEvent(event);
  if (!event->spontaneous()) focusEntry();
}

void CheckPage::changeEvent(QEvent *event) {
  Retranslated::changeEvent(event);
  // The list has its font only after the page: its letters are of another size.
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    QMetaObject::invokeMethod(this, &CheckPage::fitColumns, Qt::QueuedConnection);
}

void CheckPage::lookUp() {
  // The next scan takes the place of this one, as the next order that is typed.
  if (!m_service->hasFocus()) focusEntry();
  if (isLooking()) return;
  const QString orderId = m_order->text().trimmed();
  if (orderId.isEmpty()) return setWord(Word::OrderMissing);
  if (!till::isOrderId(orderId)) return setWord(Word::OrderMalformed);
  const QString service = m_service->text().trimmed();
  // Nothing of an earlier order beside the words about this one.
  m_list->selectionModel()->clear();
  m_began = m_clock.steady();
  m_word = Word::Looking;
  tick(++m_look);
  m_source.lookUp(orderId, service.isEmpty() ? std::nullopt : std::optional(service),
                  Callback<till::FiscalLookup>(this, [this, orderId](const till::FiscalLookup &outcome) {
                    settle(orderId, outcome);
                  }));
}

void CheckPage::stop() {
  m_source.stop();
  setWord(Word::Stopped);
  focusEntry();
}

void CheckPage::settle(const QString &orderId, const till::FiscalLookup &outcome) {
  setWord(Word::None);
  m_lookups.add({m_clock.now(), orderId, outcome});
  m_list->setCurrentIndex(m_lookups.index(0, LookupsModel::Time));
  fitColumns();
}

void CheckPage::tick(int look) {
  using namespace std::chrono_literals;
  if (!isLooking() || look != m_look) return;
  setWord(m_word);
  m_clock.after(1s, Callback<>(this, [this, look] { tick(look); }));
}

void CheckPage::showRow(int row) {
  if (row < 0) return m_result->clear();
  m_result->setLookup(m_lookups.lookup(row), m_source.linkHosts());
}

// By hand, since a view that fits columns by itself does not look again when rows come in.
void CheckPage::fitColumns() {
  constexpr int margins = 16;
  m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + margins);
  m_list->resizeColumnToContents(LookupsModel::Time);
  m_list->resizeColumnToContents(LookupsModel::Order);
  const int widest =
      std::max(m_list->width() / 3, m_list->horizontalHeader()->sectionSizeHint(LookupsModel::Order));
  if (m_list->columnWidth(LookupsModel::Order) > widest) m_list->setColumnWidth(LookupsModel::Order, widest);
}

void CheckPage::setWord(Word word) {
  m_word = word;
  m_status->setText(text(word));
  theme::setRole(*m_status, word == Word::Looking ? theme::Role::Waiting : theme::Role::Neutral);
  m_lookUp->setEnabled(!isLooking());
  m_stop->setVisible(isLooking());
  m_status->setVisible(word != Word::None);
}

QString CheckPage::text(Word word) const {
  switch (word) {
    case Word::None: return {};
    case Word::Looking: {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clock.steady() - m_began);
      return QStringLiteral("⏳ ") +
             tr("Looking for the fiscal check… %1 s").arg(text::integer(seconds.count()));
    }
    case Word::Stopped: return tr("Stopped. Nothing has changed: look again when you like");
    case Word::OrderMissing: return QStringLiteral("⚠ ") + tr("Enter the order number");
    case Word::OrderMalformed: {
      const sale::Place place{sale::Member::Account, std::nullopt, QStringLiteral("order_id")};
      return QStringLiteral("⚠ ") +
             text::describe(sale::Problem{sale::Severity::Error, place, sale::Rule::OrderIdMalformed, {}},
                            m_speaker);
    }
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::ui
