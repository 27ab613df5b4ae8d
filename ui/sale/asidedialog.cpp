#include "ui/sale/asidedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

namespace {

enum Column { Title, Amount, Standing, Age, columnCount };

}  // namespace

AsideDialog::AsideDialog(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_speaker(speaker),
      m_empty(new QLabel(this)),
      m_table(new QTableWidget(0, columnCount, this)),
      m_why(plainLabel(this, "asideWhy")),
      m_bring(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  setObjectName(QStringLiteral("asideDialog"));
  m_empty->setObjectName(QStringLiteral("nothingAside"));
  m_empty->setTextFormat(Qt::PlainText);
  m_empty->setWordWrap(true);
  m_table->setObjectName(QStringLiteral("asideTable"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
  for (const Column column : {Amount, Standing, Age})
    m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  m_bring->setObjectName(QStringLiteral("bringBack"));
  m_close->setObjectName(QStringLiteral("closeAside"));
  // A scanner ends with Enter: what is scanned here must not change the ticket on the screen.
  for (QPushButton *button : {m_bring, m_close}) button->setAutoDefault(false);
  theme::setRole(*m_bring, theme::Role::Primary);
  auto *buttons = new QHBoxLayout;
  buttons->addWidget(m_bring, 1);
  buttons->addWidget(m_close);
  auto *column = new QVBoxLayout(this);
  column->addWidget(m_empty);
  column->addWidget(m_table, 1);
  column->addWidget(m_why);
  column->addLayout(buttons);
  resize(720, 360);
  connect(m_table, &QTableWidget::cellDoubleClicked, this, &AsideDialog::choose);
  connect(m_table, &QTableWidget::currentCellChanged, this, &AsideDialog::showWhy);
  connect(m_bring, &QPushButton::clicked, this, &AsideDialog::choose);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  AsideDialog::retranslateUi();
}

QString AsideDialog::standing(const AsideRow &row, const text::Speaker &speaker) {
  if (row.orderId.isEmpty()) return tr("Parked");
  return text::describe(row.status ? row.status->state : sale::SaleState::Attention, speaker);
}

QString AsideDialog::why(const AsideRow &row, const text::Speaker &speaker) {
  return row.failure ? text::describe(*row.failure, row.server, speaker) : QString();
}

bool AsideDialog::isUnclear(const AsideRow &row) {
  if (!row.status) return !row.orderId.isEmpty();
  switch (row.status->state) {
    case sale::SaleState::Queued:
    case sale::SaleState::Sending:
    case sale::SaleState::Unknown:
    case sale::SaleState::Reconciling:
    case sale::SaleState::Absent:
    case sale::SaleState::CancelWanted:
    case sale::SaleState::Cancelling: return true;
    default: return false;
  }
}

void AsideDialog::showWhy() {
  const int chosen = m_table->currentRow();
  const bool isChosen = chosen >= 0 && chosen < static_cast<int>(m_rows.size());
  const QString words = isChosen ? why(m_rows[static_cast<std::size_t>(chosen)], m_speaker) : QString();
  m_why->setText(words);
  m_why->setVisible(!words.isEmpty());
}

// A clock that was set back makes nothing younger than new.
QString AsideDialog::age(const AsideRow &row, const QDateTime &now) {
  constexpr qint64 hour = 60;
  const qint64 minutes = std::max<qint64>(0, row.since.secsTo(now) / 60);
  if (minutes < 1) return tr("just now");
  return minutes < 2 * hour ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / hour);
}

void AsideDialog::show(const std::vector<AsideRow> &rows, const QDateTime &now) {
  const int current = m_table->currentRow();
  const bool isChosen = current >= 0 && current < static_cast<int>(m_rows.size());
  const AsideRow chosen = isChosen ? m_rows[static_cast<std::size_t>(current)] : AsideRow();
  m_rows = rows;
  m_now = now;
  fill();
  // The same sale stays chosen, wherever it stands now.
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&chosen](const AsideRow &row) {
    return row.draft == chosen.draft && row.orderId == chosen.orderId;
  });
  if (isChosen && found != m_rows.end())
    m_table->setCurrentCell(static_cast<int>(found - m_rows.begin()), Title);
  showWhy();
}

void AsideDialog::fill() {
  const int chosen = m_table->currentRow();
  m_table->setRowCount(static_cast<int>(m_rows.size()));
  for (int i = 0; i < m_table->rowCount(); ++i) {
    const AsideRow &row = m_rows[static_cast<std::size_t>(i)];
    const int others = static_cast<int>(row.lines) - 1;
    const QString items =
        others > 0 ? tr("%1 and %2 more").arg(row.title, QString::number(others)) : row.title;
    const std::array<QString, columnCount> cells{items,
                                                 row.amount ? text::sum(*row.amount, m_speaker) : QString(),
                                                 standing(row, m_speaker), age(row, m_now)};
    for (int column = 0; column < columnCount; ++column)
      m_table->setItem(i, column, new QTableWidgetItem(cells[static_cast<std::size_t>(column)]));
  }
  const bool isEmpty = m_rows.empty();
  m_empty->setVisible(isEmpty);
  m_table->setVisible(!isEmpty);
  m_bring->setEnabled(!isEmpty);
  if (!isEmpty) m_table->setCurrentCell(std::clamp(chosen, 0, m_table->rowCount() - 1), Title);
  showWhy();
}

void AsideDialog::choose() {
  const int chosen = m_table->currentRow();
  if (chosen < 0 || chosen >= static_cast<int>(m_rows.size())) return;
  const AsideRow row = m_rows[static_cast<std::size_t>(chosen)];
  accept();
  if (row.draft != 0) return Q_EMIT ticketWanted(row.draft);
  Q_EMIT saleWanted(row.orderId);
}

void AsideDialog::retranslateUi() {
  setWindowTitle(tr("Set-aside sales"));
  m_empty->setText(tr("Nothing lies aside. F8 sets a sale aside and begins another."));
  m_table->setAccessibleName(windowTitle());
  m_table->setHorizontalHeaderLabels({tr("Items"), tr("Sum"), tr("State"), tr("Since")});
  m_bring->setText(tr("Bring back"));
  m_close->setText(tr("Close"));
  for (QPushButton *button : {m_bring, m_close}) button->setAccessibleName(button->text());
  fill();
}

}  // namespace kassir::ui
