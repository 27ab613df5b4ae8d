#include "ui/journal/journalpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>
#include <chrono>

#include "core/paycom/paymentcode.h"
#include "ui/journal/backupsdialog.h"
#include "ui/journal/salequestions.h"
#include "ui/journal/tableexport.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

using namespace std::chrono_literals;

JournalPage::JournalPage(JournalSource &source, BackupSource &backups, const text::Speaker &speaker,
                         QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_source(source),
      m_backups(backups),
      m_speaker(speaker),
      m_questions(new SaleQuestions(speaker, *this)),
      m_period(new PeriodEdit(this)),
      m_onlyOpen(new QCheckBox(this)),
      m_table(new QPushButton(this)),
      m_backUps(new QPushButton(this)),
      m_searchName(plainLabel(this, "searchName")),
      m_search(new QLineEdit(this)),
      m_sum(new PaidSum(source, speaker, this)),
      m_compare(new CompareBar(source, speaker, this)),
      m_progress(new ExportBar(this)),
      m_export(new TableExport(source, speaker, *m_progress, *this)),
      m_both(new QSplitter(this)),
      m_list(new SalesList(source, speaker, this)),
      m_details(new SaleDetails(speaker, this)),
      m_toast(new Toast(this, this)) {
  setObjectName(QStringLiteral("journalPage"));
  build();
  wire();
  wireExport();
  wireQuestions();
  JournalPage::retranslateUi();
  arrange();
}

void JournalPage::build() {
  m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
  m_table->setObjectName(QStringLiteral("saveAsTable"));
  m_backUps->setObjectName(QStringLiteral("showBackups"));
  m_search->setObjectName(QStringLiteral("search"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_both->setObjectName(QStringLiteral("listAndDetails"));
  m_both->setChildrenCollapsible(false);
  m_searchName->setBuddy(m_search);
  for (QPushButton *button : {m_table, m_backUps}) button->setAutoDefault(false);

  auto *scrolled = new QScrollArea(m_both);
  scrolled->setObjectName(QStringLiteral("detailsArea"));
  scrolled->setWidgetResizable(true);
  scrolled->setFrameShape(QFrame::NoFrame);
  scrolled->setFocusPolicy(Qt::NoFocus);
  scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scrolled->setWidget(m_details);
  m_both->addWidget(m_list);
  m_both->addWidget(scrolled);
  m_both->setStretchFactor(0, 3);
  m_both->setStretchFactor(1, 2);

  auto *controls = new FlowLayout;
  for (QWidget *part : std::initializer_list<QWidget *>{m_period, m_onlyOpen, m_table, m_backUps})
    controls->addWidget(part);
  auto *row = new QHBoxLayout;
  row->addWidget(m_searchName);
  row->addWidget(m_search, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 8);
  column->setSpacing(8);
  column->addLayout(controls);
  column->addLayout(row);
  column->addWidget(m_sum);
  column->addWidget(m_compare);
  column->addWidget(m_progress);
  column->addWidget(m_both, 1);
  m_searchName->setWordWrap(false);
  setFocusProxy(m_search);
}

void JournalPage::wire() {
  connect(m_period, &PeriodEdit::changed, this, [this] {
    m_isAllDays = false;
    search();
  });
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
    if (typed.trimmed().isEmpty()) m_isAllDays = false;
    // A scanner may be typing a customer's code: after so long it is not.
    const bool isCode = paycom::PaymentCode::withoutCode(typed).size() < typed.size();
    isCode ? m_searchSoon.start(100ms) : searchTyped();
  });
  m_searchSoon.setSingleShot(true);
  connect(&m_searchSoon, &QTimer::timeout, this, &JournalPage::searchTyped);
  // The keys stay here: a scanner ends with Enter, and what it reads next takes the place of this.
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    chooseAny();
    m_search->selectAll();
  });
  connect(m_onlyOpen, &QCheckBox::toggled, this, &JournalPage::search);
  connect(m_list, &SalesList::chosenChanged, this, &JournalPage::choose);
  connect(m_list, &SalesList::allDaysWanted, this, [this] {
    m_isAllDays = true;
    search();
    m_search->setFocus();
  });
  connect(m_details, &SaleDetails::pressed, this, &JournalPage::act);
  connect(m_details, &SaleDetails::focusLost, this, [this] { m_list->setFocus(); });
  connect(m_backUps, &QPushButton::clicked, this, &JournalPage::showBackups);
  connect(&m_source, &JournalSource::changed, this, &JournalPage::follow);
}

void JournalPage::wireQuestions() {
  connect(m_questions, &SaleQuestions::cancelMeant, this, &JournalPage::cancelWanted);
  connect(m_questions, &SaleQuestions::otherCancelMeant, this, &JournalPage::otherCancelWanted);
  connect(m_questions, &SaleQuestions::overridden, this, &JournalPage::overrideWanted);
  connect(m_questions, &SaleQuestions::endedByHand, this, &JournalPage::endByHandWanted);
  connect(m_questions, &SaleQuestions::picked, this, &JournalPage::pickWanted);
  connect(m_questions, &SaleQuestions::givenUp, this, &JournalPage::giveUpWanted);
  connect(m_questions, &SaleQuestions::settled, this, &JournalPage::settleWanted);
}

void JournalPage::wireExport() {
  connect(m_table, &QPushButton::clicked, this, [this] {
    if (!isAsking()) m_export->ask(m_period->period());
  });
  connect(m_export, &TableExport::began, this, [this] { m_table->setEnabled(false); });
  connect(m_export, &TableExport::ended, this, [this](const Toast::Words &words) {
    m_table->setEnabled(true);
    tell(words);
  });
}

void JournalPage::retranslateUi() {
  setAccessibleName(tr("Journal of sales"));
  m_onlyOpen->setText(tr("Only open"));
  m_onlyOpen->setAccessibleName(tr("Only sales that still wait or need somebody"));
  m_table->setText(tr("Save as table…"));
  m_table->setAccessibleName(m_table->text());
  m_backUps->setText(tr("Backups…"));
  m_backUps->setAccessibleName(m_backUps->text());
  m_searchName->setText(tr("Find"));
  m_search->setPlaceholderText(tr("Order, payment, fiscal number, sum, phone, item or barcode"));
  m_search->setAccessibleName(tr("Find a sale"));
}

void JournalPage::focusEntry() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void JournalPage::find(const QString &orderId) {
  m_onlyOpen->setChecked(orderId.isEmpty());
  // Nobody's order: it was about what no sale of the list is.
  if (orderId.isEmpty()) m_compare->showDifferences();
  m_search->setText(orderId);
  m_isAllDays = true;
  search();
}

// What happened while nobody looked was not followed.
void JournalPage::showEvent(QShowEvent *event) {
  Retranslated<QWidget>::showEvent(event);
  if (event->spontaneous()) return;
  m_period->setToday(m_source.today());
  if (std::exchange(m_isStale, false)) search();
  focusEntry();
}

void JournalPage::changeEvent(QEvent *event) {
  Retranslated<QWidget>::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void JournalPage::resizeEvent(QResizeEvent *event) {
  Retranslated<QWidget>::resizeEvent(event);
  arrange();
}

bool JournalPage::eventFilter(QObject *watched, QEvent *event) {
  const bool isDown = watched == m_search && event->type() == QEvent::KeyPress &&
                      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
  if (!isDown || !chooseAny()) return Retranslated<QWidget>::eventFilter(watched, event);
  m_list->setFocus();
  return true;
}

// Beside each other where there is room for both.
void JournalPage::arrange() {
  constexpr int letters = 110;
  const bool isWide = width() >= letters * fontMetrics().averageCharWidth();
  m_both->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void JournalPage::search() {
  if (!isVisible()) {
    m_isStale = true;
    return;
  }
  m_list->show({m_isAllDays ? store::SalePeriod() : m_period->period(), m_search->text(),
                m_onlyOpen->isChecked() ? store::SaleChoice::Open : store::SaleChoice::All});
  sum();
}

void JournalPage::searchTyped() {
  m_searchSoon.stop();
  if (!paycom::PaymentCode::isAtEnd(m_search->text())) search();
}

// Whoever presses a key means what stands there, and not what was listed before it.
bool JournalPage::chooseAny() {
  if (m_searchSoon.isActive()) searchTyped();
  return m_list->chooseAny();
}

void JournalPage::sum() {
  const bool isPartly = m_isAllDays || m_onlyOpen->isChecked() || !m_search->text().trimmed().isEmpty();
  m_sum->add(m_period->period(), isPartly ? PaidSum::Listed::Otherwise : PaidSum::Listed::TheDays);
}

void JournalPage::follow(const QString &orderId) {
  if (!isVisible()) {
    m_isStale = true;
    return;
  }
  if (m_period->isToday()) m_period->setToday(m_source.today());
  if (m_list->follow(orderId)) sum();
  if (m_list->chosen() == orderId) choose(orderId);
}

void JournalPage::choose(const QString &orderId) {
  if (orderId.isEmpty()) return m_details->clear();
  const auto read = m_source.sale(orderId);
  if (!read) return m_details->tell(read.error());
  if (!read.value()) return m_details->clear();
  m_details->show(*read.value(), m_source.linkHosts());
}

void JournalPage::act(JournalAction action) {
  if (!m_details->sale() || isAsking()) return;
  const QString orderId = m_details->sale()->details.entry.orderId;
  switch (action) {
    case JournalAction::Resend: return Q_EMIT sendWanted(orderId);
    case JournalAction::CheckAgain: return Q_EMIT lookWanted(orderId);
    case JournalAction::BringBack: return Q_EMIT bringWanted(orderId);
    case JournalAction::PrintSlip: return Q_EMIT printWanted(orderId);
    case JournalAction::OpenCheck: return openCheck();
    case JournalAction::CopyOrder:
    case JournalAction::CopyPayment: return copy(action);
    case JournalAction::Pick:
    case JournalAction::CancelPayment:
    case JournalAction::CancelOther:
    case JournalAction::Settle:
    case JournalAction::Override:
    case JournalAction::EndByHand:
    case JournalAction::GiveUp: return m_questions->ask(action, *m_details->sale());
  }
}

void JournalPage::copy(JournalAction action) {
  const ShownSale &sale = *m_details->sale();
  const bool isOrder = action == JournalAction::CopyOrder;
  QGuiApplication::clipboard()->setText(isOrder ? sale.details.entry.orderId : sale.status.payment->id);
  if (isOrder) return tell([] { return tr("The order number is copied"); });
  tell([] { return tr("The payment number is copied"); });
}

void JournalPage::openCheck() {
  if (openLink(m_details->verdict().url)) return;
  tell([] { return tr("The link could not be opened"); });
}

bool JournalPage::isAsking() const {
  return m_backupList || m_questions->isAsking() || m_export->isAsking();
}

void JournalPage::showBackups() {
  if (isAsking()) return;
  auto *dialog = new BackupsDialog(m_backups, m_speaker, this);
  m_backupList = dialog;
  connect(dialog, &BackupsDialog::closeTillWanted, this, &JournalPage::closeTillWanted);
  dialog->open();
}

}  // namespace kassir::ui
