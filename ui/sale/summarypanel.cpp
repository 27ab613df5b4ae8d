#include "ui/sale/summarypanel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/sale/vatbyrate.h"
#include "ui/text/number.h"
#include "ui/text/sale.h"
#include "ui/theme/colour.h"
#include "ui/theme/role.h"
#include "ui/widgets/columnarea.h"

namespace kassir::ui {

SummaryPanel::SummaryPanel(const till::Ticket &ticket, const text::Speaker &speaker, QWidget *parent)
    : Retranslated(parent),
      m_ticket(ticket),
      m_speaker(speaker),
      m_totalName(new QLabel(this)),
      m_total(new QLabel(this)),
      m_rows(new QWidget(this)),
      m_grid(new QGridLayout(m_rows)),
      m_problemsTitle(new QLabel(this)),
      m_problems(new QListWidget(this)),
      m_pay(new KeyButton(this)) {
  setObjectName(QStringLiteral("summary"));
  m_totalName->setObjectName(QStringLiteral("totalName"));
  m_total->setObjectName(QStringLiteral("total"));
  m_total->setTextFormat(Qt::PlainText);
  m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_total->setWordWrap(true);
  theme::setRole(*m_total, theme::Role::Total);
  theme::setRole(*m_totalName, theme::Role::Secondary);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_problemsTitle->setObjectName(QStringLiteral("problemsTitle"));
  m_problemsTitle->setWordWrap(true);
  m_problems->setObjectName(QStringLiteral("problems"));
  m_problems->setWordWrap(true);
  m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  constexpr int lowest = 44;
  m_problems->setMinimumHeight(lowest);
  theme::setRole(*m_problems, theme::Role::Quiet);
  m_problemsTitle->setBuddy(m_problems);
  m_pay->setObjectName(QStringLiteral("pay"));
  m_pay->setAutoDefault(false);
  theme::setRole(*m_pay, theme::Role::Primary);

  auto *sums = new QWidget(this);
  sums->setObjectName(QStringLiteral("sums"));
  theme::setRole(*sums, theme::Role::Panel);
  auto *inside = new QVBoxLayout(sums);
  inside->setContentsMargins(16, 16, 16, 16);
  inside->addWidget(m_rows);
  inside->addWidget(m_totalName);
  inside->addWidget(m_total);
  auto *told = new QWidget;
  told->setObjectName(QStringLiteral("sumsAndProblems"));
  auto *inner = new QVBoxLayout(told);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(12);
  inner->addWidget(sums);
  inner->addWidget(m_problemsTitle);
  inner->addWidget(m_problems, 1);
  inner->addStretch();
  auto *area = new ColumnArea(this);
  area->setObjectName(QStringLiteral("summaryArea"));
  area->setWidget(told);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(area, 1);
  column->addWidget(m_pay);

  connect(m_pay, &QPushButton::clicked, this, &SummaryPanel::payWanted);
  const auto go = [this](const QListWidgetItem *item) {
    const auto index = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
    const sale::Problems &problems = m_ticket.check().problems;
    if (index < problems.size()) Q_EMIT placeWanted(problems[index].place);
  };
  connect(m_problems, &QListWidget::itemClicked, this, go);
  connect(m_problems, &QListWidget::itemActivated, this, go);
  connect(&ticket, &till::Ticket::checked, this, &SummaryPanel::follow);
  SummaryPanel::retranslateUi();
}

void SummaryPanel::retranslateUi() {
  m_totalName->setText(tr("To pay"));
  namePay();
  m_pay->setAccessibleName(tr("Take Payme payment"));
  m_problems->setAccessibleName(tr("What is to be corrected"));
  follow();
}

// With its key while that leaves most of the window to the lines.
void SummaryPanel::namePay() {
  const QString key = QStringLiteral("F12");
  m_pay->setText(tr("Take Payme payment"));
  const int width = m_pay->fontMetrics().horizontalAdvance(m_pay->text()) + m_pay->widthOf(key);
  m_pay->setKey(7 * width < 2 * window()->width() ? key : QString());
}

void SummaryPanel::resizeEvent(QResizeEvent *event) {
  Retranslated::resizeEvent(event);
  namePay();
}

void SummaryPanel::setIsPayable(bool isPayable) {
  m_isPayable = isPayable;
  follow();
}

void SummaryPanel::follow() {
  const auto &amount = m_ticket.check().totals.amount;
  QString total = amount ? text::sum(*amount, m_speaker, text::Tiyin::Always) : QString(QChar(0x2014));
  // Where letters are large the unit goes on in the next line.
  if (const qsizetype last = total.lastIndexOf(QChar::Nbsp); last >= 0) total[last] = u' ';
  m_total->setText(total);
  m_total->setAccessibleName(m_totalName->text() + u' ' + m_total->text());
  fillTotals();
  fillProblems();
  m_pay->setEnabled(m_isPayable && !m_ticket.sale().lines.empty() && !m_hasErrors);
}

// Rows are made once and kept: they are filled after each edit, and during a change of language.
void SummaryPanel::addRow(const QString &name, const QString &value) {
  if (m_usedRows == m_cells.size()) {
    auto *left = new QLabel(m_rows);
    auto *right = new QLabel(m_rows);
    for (QLabel *label : {left, right}) label->setTextFormat(Qt::PlainText);
    left->setObjectName(QStringLiteral("sumName%1").arg(m_usedRows));
    right->setObjectName(QStringLiteral("sum%1").arg(m_usedRows));
    left->setWordWrap(true);
    theme::setRole(*left, theme::Role::Secondary);
    m_grid->addWidget(left, static_cast<int>(m_usedRows), 0);
    m_grid->addWidget(right, static_cast<int>(m_usedRows), 1, Qt::AlignRight);
    m_cells.push_back({left, right});
  }
  const Row &row = m_cells.at(m_usedRows++);
  row.name->setText(name);
  row.value->setText(value);
  row.value->setAccessibleName(name + u' ' + value);
}

void SummaryPanel::fillTotals() {
  m_usedRows = 0;
  const sale::Totals &totals = m_ticket.check().totals;
  const auto shown = [this](const std::optional<sale::Money> &money) {
    return money ? text::money(*money, m_speaker, text::Tiyin::Always) : QString(QChar(0x2014));
  };
  addRow(tr("Lines"), text::integer(static_cast<qint64>(m_ticket.sale().lines.size())));
  if (totals.discount != sale::Money()) addRow(tr("Discount"), shown(totals.discount));
  if (m_ticket.sale().shipping) addRow(tr("Delivery"), shown(totals.shipping));
  for (const sale::VatSum &sum : sale::vatByRate(m_ticket.sale(), totals, m_ticket.rules())) {
    const QString rate = text::vatRate(sum.rate, m_speaker);
    if (!sum.rate.isWithoutVat()) {
      addRow(tr("VAT %1").arg(rate), shown(sum.vat));
    } else if (m_ticket.rules().vatPayer == sale::VatPayer::Yes) {
      addRow(tr("Goods without VAT"), shown(sum.net));
    }
  }
  for (qsizetype i = 0; i < m_cells.size(); ++i) {
    m_cells.at(i).name->setVisible(i < m_usedRows);
    m_cells.at(i).value->setVisible(i < m_usedRows);
  }
}

void SummaryPanel::fillProblems() {
  // What is still empty on an empty ticket is no mistake of anybody's.
  const bool isEmpty = m_ticket.isEmpty();
  const sale::Problems &problems = m_ticket.check().problems;
  constexpr std::size_t mostShown = 200;
  m_hasErrors = sale::hasErrors(problems);
  m_problems->clear();
  const std::size_t shown = isEmpty ? 0 : std::min(problems.size(), mostShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool isError = problems[i].severity == sale::Severity::Error;
    auto *item = new QListWidgetItem((isError ? QStringLiteral("✕ ") : QStringLiteral("⚠ ")) +
                                     text::describe(problems[i], m_speaker));
    item->setData(Qt::UserRole, static_cast<int>(i));
    item->setData(Qt::AccessibleTextRole, text::severityName(problems[i].severity, m_speaker) +
                                              QStringLiteral(": ") + text::describe(problems[i], m_speaker));
    item->setForeground(theme::colour(isError ? theme::Colour::Danger : theme::Colour::Warning, palette()));
    m_problems->addItem(item);
  }
  const auto errors = std::count_if(problems.begin(), problems.end(), [](const sale::Problem &problem) {
    return problem.severity == sale::Severity::Error;
  });
  m_problems->setVisible(shown > 0);
  m_problemsTitle->setVisible(shown > 0);
  m_problemsTitle->setText(errors > 0
                               ? tr("%n things to correct before payment", nullptr, static_cast<int>(errors))
                               : tr("Worth a look"));
  theme::setRole(*m_problemsTitle, errors > 0 ? theme::Role::Bad : theme::Role::Waiting);
}

}  // namespace kassir::ui
