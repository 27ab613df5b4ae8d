#include "ui/journal/comparebar.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/journal/reasondialog.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

using Standing = Comparison::Standing;

namespace {

const QString minutes = QStringLiteral("dd.MM.yyyy HH:mm");

bool isMissing(const store::Difference &difference) {
  return difference.kind == store::Difference::Kind::Missing;
}

}  // namespace

CompareBar::CompareBar(JournalSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_source(source),
      m_speaker(speaker),
      m_words(new NewsLabel(this)),
      m_which(new QPushButton(this)),
      m_compare(new QPushButton(this)),
      m_dealt(new QPushButton(this)),
      m_list(plainLabel(this, "differences")) {
  setObjectName(QStringLiteral("compareBar"));
  m_words->setObjectName(QStringLiteral("comparison"));
  m_words->setTextFormat(Qt::PlainText);
  m_words->setWordWrap(true);
  m_compare->setObjectName(QStringLiteral("compareNow"));
  m_compare->setAutoDefault(false);
  m_which->setObjectName(QStringLiteral("showDifferences"));
  m_which->setAutoDefault(false);
  m_which->setCheckable(true);
  m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_list->hide();
  m_dealt->setObjectName(QStringLiteral("dealtWith"));
  m_dealt->setAutoDefault(false);
  auto *row = new QHBoxLayout;
  row->addWidget(m_words, 1);
  row->addWidget(m_which);
  row->addWidget(m_compare);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(row);
  column->addWidget(m_list);
  column->addWidget(m_dealt, 0, Qt::AlignLeft);
  connect(m_which, &QPushButton::toggled, this, [this] { retranslateUi(); });
  connect(m_dealt, &QPushButton::clicked, this, &CompareBar::askHow);
  connect(m_compare, &QPushButton::clicked, this, [this] { m_source.compare(); });
  connect(&m_source, &JournalSource::comparisonChanged, this, &CompareBar::follow);
  follow();
}

void CompareBar::follow() {
  m_comparison = m_source.comparison();
  retranslateUi();
  m_words->announce();
}

void CompareBar::showDifferences() {
  m_which->setChecked(!m_comparison.differences.empty());
}

void CompareBar::retranslateUi() {
  m_compare->setText(tr("Compare now"));
  m_compare->setAccessibleName(tr("Compare the journal with Payme now"));
  m_compare->setToolTip(m_compare->accessibleName());
  m_compare->setEnabled(m_comparison.standing != Standing::UnderWay);
  m_words->setText(words());
  const bool isBad = !m_comparison.differences.empty();
  const bool isListed = isBad || !m_comparison.dealt.empty();
  m_which->setText(isBad ? tr("Show which") : tr("What was dealt with"));
  m_which->setAccessibleName(isBad ? tr("Show which payments and sales differ")
                                   : tr("Show which payments and sales were dealt with"));
  m_which->setVisible(isListed);
  m_list->setText((rows() << dealtRows()).join(u'\n'));
  m_list->setVisible(isListed && m_which->isChecked());
  // Only of what somebody has read.
  m_dealt->setText(tr("Dealt with…"));
  m_dealt->setAccessibleName(tr("Say that what differs is dealt with"));
  m_dealt->setVisible(isBad && m_which->isChecked());
  theme::setRole(*m_words, isBad ? theme::Role::Strong : theme::Role::Secondary);
}

QString CompareBar::words() const {
  const QString time = m_comparison.ended.toString(minutes);
  const auto with = [this](const QString &standing) {
    QStringList sentences{standing, differences()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
  };
  switch (m_comparison.standing) {
    case Standing::Never: return with(tr("The journal was not compared with Payme yet."));
    case Standing::UnderWay: return with(tr("The journal is being compared with Payme…"));
    case Standing::Done: return tr("Compared with Payme on %1.").arg(time) + u' ' + findings();
    case Standing::Failed:
      return with(tr("Could not be compared with Payme on %1.").arg(time) + u' ' + reason());
    case Standing::NobodyToAsk:
      return with(tr("Payme cannot be asked: check in the settings that it is switched on and has its key."));
  }
  Q_UNREACHABLE();
}

QString CompareBar::findings() const {
  QStringList sentences;
  const Comparison &found = m_comparison;
  const bool isRead = found.payments > 0 || found.sales > 0;
  if (!isRead && found.elsewhere == 0)
    sentences << tr("There was nothing to compare: no payments of these days on either side.");
  if (isRead && found.turnedUp == 0 && found.differences.empty())
    sentences << tr("Everything agrees; payments read: %1.").arg(found.payments);
  if (found.turnedUp > 0) sentences << tr("Sales brought up to date: %1.").arg(found.turnedUp);
  if (!found.differences.empty()) sentences << differences();
  if (found.elsewhere > 0)
    sentences << (found.isTraining
                      ? tr("Not compared, because the practice server forgets its payments whenever the till "
                           "is closed: %1 of these days.")
                      : tr("Not compared, because they were sent to another kassa or server: %1."))
                     .arg(found.elsewhere);
  return sentences.join(u' ');
}

QString CompareBar::differences() const {
  const auto &all = m_comparison.differences;
  if (all.empty()) return {};
  const auto missing = std::count_if(all.begin(), all.end(), isMissing);
  const auto strangers = std::ssize(all) - missing;
  QStringList sentences;
  if (strangers > 0) sentences << tr("Payments unknown to this journal: %1.").arg(strangers);
  if (missing > 0) sentences << tr("Sales whose payment Payme does not show: %1.").arg(missing);
  return (sentences << tr("Call the manager.")).join(u' ');
}

// After a journal was lost there may be very many: once these are dealt with, the next ones are shown.
std::vector<store::Difference> CompareBar::shown() const {
  constexpr qsizetype mostShown = 10;
  const auto &all = m_comparison.differences;
  return {all.begin(), all.begin() + std::min<qsizetype>(mostShown, std::ssize(all))};
}

QString CompareBar::line(const store::Difference &row) const {
  const QString words = isMissing(row) ? tr("Not shown by Payme: order %1, payment %2, %3, %4")
                        : row.isPaid   ? tr("Unknown here, and paid: order %1, payment %2, %3, %4")
                                       : tr("Unknown here, not paid: order %1, payment %2, %3, %4");
  return words.arg(row.orderId, row.receiptId, row.made.toString(minutes), text::sum(row.amount, m_speaker));
}

QStringList CompareBar::rows() const {
  const std::vector<store::Difference> some = shown();
  QStringList rows;
  for (const store::Difference &row : some) rows << line(row);
  const auto more = std::ssize(m_comparison.differences) - std::ssize(some);
  if (more > 0) rows << tr("and %1 more").arg(more);
  return rows;
}

// Who comes later must find what was said about the money.
QStringList CompareBar::dealtRows() const {
  QStringList rows;
  for (const auto &[difference, time, reason] : m_comparison.dealt)
    rows << tr("Dealt with on %1 (%2): %3")
                .arg(time.toLocalTime().toString(minutes), reason, line(difference));
  return rows;
}

void CompareBar::askHow() {
  std::vector<qint64> meant;
  for (const store::Difference &row : shown()) meant.push_back(row.sequence);
  auto *dialog = new ReasonDialog(JournalAction::Settle, this);
  connect(dialog, &ReasonDialog::given, this,
          [this, meant](const QString &reason) { m_source.dealWith(meant, reason); });
  dialog->open();
}

QString CompareBar::reason() const {
  if (const auto *failure = std::get_if<paycom::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_comparison.server, m_speaker);
  if (const auto *failure = std::get_if<store::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_speaker);
  return {};
}

}  // namespace kassir::ui
