#include "ui/journal/saleslist.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/store.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

SalesList::SalesList(JournalSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_model(source, speaker),
      m_view(new QTableView(this)),
      m_unread(new QWidget(this)),
      m_unreadWhy(plainLabel(m_unread, "journalUnread")),
      m_again(new QPushButton(m_unread)),
      m_nothing(new QWidget(this)),
      m_why(plainLabel(m_nothing, "noSales")),
      m_allDays(new QPushButton(m_nothing)) {
  setObjectName(QStringLiteral("salesList"));
  build();
  connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this] { Q_EMIT chosenChanged(chosen()); });
  // Once the view is done with its choice: a row may go.
  connect(
      m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
      [this] { m_model.keep(chosen()); }, Qt::QueuedConnection);
  connect(m_allDays, &QPushButton::clicked, this, &SalesList::allDaysWanted);
  connect(m_again, &QPushButton::clicked, this, [this] {
    m_wanted = chosen();
    m_view->setFocus();  // the button may go
    m_model.readAgain();
  });
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] { follow(); });
  connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { follow(); });
  connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
    choose(m_wanted);
    follow();
  });
  connect(&m_model, &JournalModel::failureChanged, this, [this] { follow(); });
  retranslateUi();
}

void SalesList::build() {
  m_view->setObjectName(QStringLiteral("sales"));
  m_view->setModel(&m_model);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setTabKeyNavigation(false);
  m_view->setShowGrid(false);
  m_view->setWordWrap(false);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_view->horizontalHeader()->setHighlightSections(false);
  m_unread->setObjectName(QStringLiteral("journalUnreadArea"));
  m_again->setObjectName(QStringLiteral("readJournalAgain"));
  m_again->setAutoDefault(false);
  auto *unread = new QVBoxLayout(m_unread);
  unread->addWidget(m_unreadWhy);
  unread->addWidget(m_again, 0, Qt::AlignLeft);
  m_nothing->setObjectName(QStringLiteral("nothingThere"));
  m_allDays->setObjectName(QStringLiteral("searchAllDays"));
  m_allDays->setAutoDefault(false);
  auto *words = new QVBoxLayout(m_nothing);
  words->addWidget(m_why);
  words->addWidget(m_allDays, 0, Qt::AlignLeft);
  words->addStretch();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_unread);
  column->addWidget(m_view, 1);
  column->addWidget(m_nothing, 1);
  setFocusProxy(m_view);
}

void SalesList::show(const till::JournalQuery &query) {
  m_wanted = chosen();
  m_model.show(query);
}

bool SalesList::follow(const QString &orderId) {
  m_model.keep(chosen());
  return m_model.follow(orderId);
}

bool SalesList::chooseAny() {
  if (m_model.rowCount() == 0) return false;
  if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_model.index(0, JournalModel::Items));
  return true;
}

QString SalesList::chosen() const {
  const QModelIndex current = m_view->currentIndex();
  return current.isValid() ? m_model.entry(current.row()).orderId : QString();
}

// The same as before where it is still there. Found alone, it is what was looked for.
void SalesList::choose(const QString &orderId) {
  int row = m_model.rowOf(orderId);
  const bool isFound = m_model.rowCount() == 1 && !m_model.query().typed.trimmed().isEmpty();
  if (row < 0 && isFound) row = 0;
  if (row >= 0) m_view->setCurrentIndex(m_model.index(row, JournalModel::Items));
  Q_EMIT chosenChanged(chosen());
}

void SalesList::follow() {
  const bool isEmpty = m_model.rowCount() == 0;
  m_unread->setVisible(m_model.failure().has_value());
  m_unreadWhy->setText(failureWords());
  m_view->setVisible(!isEmpty);
  m_nothing->setVisible(isEmpty);
  m_why->setText(isEmpty ? emptyWords() : QString());
  const bool isSearch = !m_model.query().typed.trimmed().isEmpty();
  const bool isLimited = m_model.query().period.from.isValid();
  m_allDays->setVisible(isEmpty && isSearch && isLimited && !m_model.failure() && !m_model.isReading());
  fitColumns();
}

QString SalesList::failureWords() const {
  if (!m_model.failure()) return {};
  const QString why = QStringLiteral("⚠ ") + text::describe(*m_model.failure(), m_speaker);
  return m_model.rowCount() == 0 ? why : why + u' ' + tr("Until then this list is not complete.");
}

QString SalesList::emptyWords() const {
  if (m_model.failure()) return {};
  if (m_model.isReading()) return tr("Searching…");
  const till::JournalQuery &query = m_model.query();
  const QString typed = query.typed.trimmed();
  if (!typed.isEmpty() && query.period.from.isValid())
    return tr("Nothing found on these days for “%1”.").arg(typed);
  if (!typed.isEmpty())
    return tr("Nothing found for “%1”. Type the beginning of an order, payment or fiscal number, a sum, a "
              "phone or its last four digits, or words, the barcode or the IKPU of an item.")
        .arg(typed);
  if (query.choice == store::SaleChoice::Open)
    return tr("Nothing waits on these days: every sale has come to its end.");
  return tr("No sales on these days. A sale stands here as soon as its payment is begun with F12.");
}

void SalesList::retranslateUi() {
  m_view->setAccessibleName(tr("Sales"));
  m_again->setText(tr("Read the journal again"));
  m_again->setAccessibleName(m_again->text());
  m_allDays->setText(tr("Search all days"));
  m_allDays->setAccessibleName(m_allDays->text());
  m_model.retranslate();
  follow();
}

void SalesList::changeEvent(QEvent *event) {
  Retranslated<QWidget>::changeEvent(event);
  // The list has its font only after this widget: its letters are of another size.
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    QMetaObject::invokeMethod(this, &SalesList::fitColumns, Qt::QueuedConnection);
}

void SalesList::resizeEvent(QResizeEvent *event) {
  Retranslated<QWidget>::resizeEvent(event);
  // The view inside takes its new size after this.
  QMetaObject::invokeMethod(this, &SalesList::fitColumns, Qt::QueuedConnection);
}

// By hand and by the rows in sight: a view that fits by itself asks for each row at each change.
void SalesList::fitColumns() {
  constexpr int margins = 16;
  m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + margins);
  const int widest = m_view->fontMetrics().averageCharWidth() * 24;
  for (int column = 0; column < JournalModel::ColumnCount; ++column) {
    m_view->resizeColumnToContents(column);
    const bool isLong = column == JournalModel::Items || column == JournalModel::State;
    const int room = column == JournalModel::State ? 2 * widest : widest;
    if (isLong) m_view->setColumnWidth(column, std::min(room, m_view->columnWidth(column)));
  }
  const int left = m_view->viewport()->width() - m_view->horizontalHeader()->length();
  if (left > 0) m_view->setColumnWidth(JournalModel::Items, m_view->columnWidth(JournalModel::Items) + left);
  // What is read to its end, a number above all, must not be pushed out by words that are told beside the
  // list.
  int missing = -left;
  for (const int column : {JournalModel::Items, JournalModel::State}) {
    const int width = m_view->columnWidth(column);
    const int taken = std::clamp(width - widest / 2, 0, std::max(missing, 0));
    m_view->setColumnWidth(column, width - taken);
    missing -= taken;
  }
}

}  // namespace kassir::ui
