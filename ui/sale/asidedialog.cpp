#include "ui/sale/asidedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/store.h"
#include "ui/text/till.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

namespace {

enum Column { Number, Title, Amount, Standing, Age, columnCount };

// Each day counts anew.
QString numberOf(const AsideRow &row, QDate today) {
  if (row.number == 0) return {};
  const QString number = text::integer(row.number);
  return row.day == today ? number : number + row.day.toString(QStringLiteral(" · dd.MM"));
}

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
  for (const Column column : {Number, Amount, Standing, Age})
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
  resize(900, 400);
  m_table->installEventFilter(this);
  connect(m_table, &QTableWidget::cellDoubleClicked, this, &AsideDialog::bring);
  connect(m_table, &QTableWidget::currentCellChanged, this, &AsideDialog::followChoice);
  connect(m_bring, &QPushButton::clicked, this, &AsideDialog::bring);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  AsideDialog::retranslateUi();
}

QString AsideDialog::standing(const AsideRow &row, const text::Speaker &speaker) {
  if (row.orderId.isEmpty()) return tr("Parked");
  if (row.status && row.status->alarm != sale::SaleAlarm::None)
    return QStringLiteral("! ") + text::describe(row.status->alarm, speaker);
  return text::describe(row.status ? row.status->state : sale::SaleState::Attention, speaker);
}

QString AsideDialog::why(const AsideRow &row, const text::Speaker &speaker) {
  return row.failure ? text::describe(*row.failure, row.server, speaker) : QString();
}

bool AsideDialog::isUnclear(const AsideRow &row) {
  if (!row.status) return !row.orderId.isEmpty();
  if (row.status->alarm != sale::SaleAlarm::None) return true;
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

const AsideRow *AsideDialog::chosen() const {
  const int row = m_table->currentRow();
  const bool isChosen = row >= 0 && row < static_cast<int>(m_list.rows.size());
  return isChosen ? &m_list.rows[static_cast<std::size_t>(row)] : nullptr;
}

void AsideDialog::followChoice() {
  const AsideRow *row = chosen();
  const QString words = row != nullptr ? why(*row, m_speaker) : QString();
  m_why->setText(words);
  m_why->setVisible(!words.isEmpty());
  m_bring->setEnabled(row != nullptr);
}

// A clock that was set back makes nothing younger than new.
QString AsideDialog::age(const AsideRow &row, const QDateTime &now) {
  constexpr qint64 hour = 60;
  const qint64 minutes = std::max<qint64>(0, row.since.secsTo(now) / 60);
  if (minutes < 1) return tr("just now");
  return minutes < 2 * hour ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / hour);
}

void AsideDialog::show(AsideList list, const QDateTime &now) {
  const std::optional<AsideRow> before = chosen() ? std::optional(*chosen()) : std::nullopt;
  const bool isNew = !isVisible();
  m_list = std::move(list);
  m_now = now;
  fill();
  // The same sale stays chosen, wherever it stands now; a neighbour is not what somebody meant.
  const auto found = std::find_if(m_list.rows.begin(), m_list.rows.end(), [&before](const AsideRow &row) {
    return before && row.draft == before->draft && row.orderId == before->orderId;
  });
  if (found != m_list.rows.end()) return choose(static_cast<int>(found - m_list.rows.begin()));
  choose(isNew && !m_list.rows.empty() ? 0 : -1);
}

void AsideDialog::choose(int row) {
  m_table->setCurrentCell(row, row < 0 ? -1 : Title);
  if (row < 0) m_table->clearSelection();
  followChoice();
}

void AsideDialog::fill() {
  const std::vector<AsideRow> &rows = m_list.rows;
  m_table->setRowCount(static_cast<int>(rows.size()));
  for (int i = 0; i < m_table->rowCount(); ++i) {
    const AsideRow &row = rows[static_cast<std::size_t>(i)];
    const int others = static_cast<int>(row.lines) - 1;
    const QString items =
        others > 0 ? tr("%1 and %2 more").arg(row.title, QString::number(others)) : row.title;
    const std::array<QString, columnCount> cells{numberOf(row, m_now.date()), items,
                                                 row.amount ? text::sum(*row.amount, m_speaker) : QString(),
                                                 standing(row, m_speaker), age(row, m_now)};
    for (int column = 0; column < columnCount; ++column)
      m_table->setItem(i, column, new QTableWidgetItem(cells[static_cast<std::size_t>(column)]));
  }
  const QString unread = m_list.failure ? tr("What lies aside cannot be read.") + u' ' +
                                              text::describe(*m_list.failure, m_speaker)
                                        : QString();
  m_empty->setText(m_list.failure ? unread
                                  : tr("Nothing lies aside. F8 sets a sale aside and begins another."));
  m_empty->setVisible(rows.empty() || m_list.failure);
  m_table->setVisible(!rows.empty());
  followChoice();
}

void AsideDialog::bring() {
  if (chosen() == nullptr) return;
  const AsideRow row = *chosen();
  accept();
  if (row.draft != 0) return Q_EMIT ticketWanted(row.draft);
  Q_EMIT saleWanted(row.orderId);
}

bool AsideDialog::eventFilter(QObject *watched, QEvent *event) {
  if (watched != m_table || event->type() != QEvent::KeyPress)
    return Retranslated<QDialog>::eventFilter(watched, event);
  constexpr quint64 longestPause = 1000;  // milliseconds from the last key of a scan to its Enter
  const auto &pressed = *static_cast<const QKeyEvent *>(event);
  const bool isEnter = pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter;
  const bool isScan = m_typedAt && pressed.timestamp() < *m_typedAt + longestPause;
  if (isEnter) {
    m_typedAt.reset();
    if (!isScan) bring();
    return true;
  }
  const QString text = pressed.text();
  const bool isWriting = !text.isEmpty() && text[0].isPrint();
  if (isWriting) m_typedAt = pressed.timestamp();
  // Else the list would look for a row that begins so, and choose it.
  return isWriting;
}

void AsideDialog::retranslateUi() {
  setWindowTitle(tr("Set-aside sales"));
  m_table->setAccessibleName(windowTitle());
  m_table->setHorizontalHeaderLabels({tr("No."), tr("Items"), tr("Sum"), tr("State"), tr("Since")});
  m_bring->setText(tr("Bring back"));
  m_close->setText(tr("Close"));
  for (QPushButton *button : {m_bring, m_close}) button->setAccessibleName(button->text());
  fill();
}

}  // namespace kassir::ui
