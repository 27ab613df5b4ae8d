#include "ui/journal/comparebar.h"

#include <QVBoxLayout>

#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

using Standing = Comparison::Standing;

CompareBar::CompareBar(JournalSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_source(source),
      m_speaker(speaker),
      m_words(new NewsLabel(this)),
      m_which(new QPushButton(this)),
      m_compare(new QPushButton(this)),
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
  auto *row = new QHBoxLayout;
  row->addWidget(m_words, 1);
  row->addWidget(m_which);
  row->addWidget(m_compare);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(row);
  column->addWidget(m_list);
  connect(m_which, &QPushButton::toggled, this, [this] { retranslateUi(); });
  connect(m_compare, &QPushButton::clicked, this, [this] { m_source.compare(); });
  connect(&m_source, &JournalSource::comparisonChanged, this, &CompareBar::follow);
  follow();
}

void CompareBar::follow() {
  m_comparison = m_source.comparison();
  retranslateUi();
  m_words->announce();
}

void CompareBar::retranslateUi() {
  m_compare->setText(tr("Compare now"));
  m_compare->setAccessibleName(tr("Compare the journal with Payme now"));
  m_compare->setToolTip(m_compare->accessibleName());
  m_compare->setEnabled(m_comparison.standing != Standing::UnderWay);
  m_words->setText(words());
  const bool isBad = m_comparison.standing == Standing::Done && hasDifferences();
  m_which->setText(tr("Show which"));
  m_which->setAccessibleName(tr("Show which payments and sales differ"));
  m_which->setVisible(isBad);
  m_list->setText(isBad ? differences() : QString());
  m_list->setVisible(isBad && m_which->isChecked());
  theme::setRole(*m_words, isBad ? theme::Role::Strong : theme::Role::Secondary);
}

QString CompareBar::words() const {
  const QString time = m_comparison.ended.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
  switch (m_comparison.standing) {
    case Standing::Never: return tr("The journal was not compared with Payme yet.");
    case Standing::UnderWay: return tr("The journal is being compared with Payme…");
    case Standing::Done: return tr("Compared with Payme on %1.").arg(time) + u' ' + findings();
    case Standing::Failed: return tr("Could not be compared with Payme on %1.").arg(time) + u' ' + reason();
    case Standing::NobodyToAsk:
      return tr("Payme cannot be asked: check in the settings that it is switched on and has its key.");
  }
  Q_UNREACHABLE();
}

QString CompareBar::findings() const {
  QStringList sentences;
  const Comparison &found = m_comparison;
  const bool isNothing = found.payments == 0 && found.sales == 0;
  if (isNothing) sentences << tr("There was nothing to compare: no payments of these days on either side.");
  if (!isNothing && found.turnedUp == 0 && !hasDifferences())
    sentences << tr("Everything agrees; payments read: %1.").arg(found.payments);
  if (found.turnedUp > 0) sentences << tr("Sales brought up to date: %1.").arg(found.turnedUp);
  if (!found.strangers.empty())
    sentences << tr("Payments unknown to this journal: %1.").arg(found.strangers.size());
  if (!found.missing.isEmpty())
    sentences << tr("Sales whose payment Payme does not show: %1.").arg(found.missing.size());
  if (hasDifferences()) sentences << tr("Call the manager.");
  if (found.elsewhere > 0)
    sentences
        << tr("Not compared, because they were sent to another kassa or server: %1.").arg(found.elsewhere);
  return sentences.join(u' ');
}

bool CompareBar::hasDifferences() const {
  return !m_comparison.strangers.empty() || !m_comparison.missing.isEmpty();
}

// After a journal was lost there may be very many: the first ones tell what it is about.
QString CompareBar::differences() const {
  constexpr qsizetype mostShown = 10;
  QStringList rows;
  for (const StrangePayment &payment : m_comparison.strangers)
    rows << tr("Unknown here: order %1, payment %2, %3, %4")
                .arg(payment.orderId, payment.id, payment.time.toString(QStringLiteral("dd.MM.yyyy HH:mm")),
                     text::sum(payment.amount, m_speaker));
  for (const QString &orderId : m_comparison.missing) rows << tr("Not shown by Payme: order %1").arg(orderId);
  const qsizetype more = rows.size() - mostShown;
  if (more > 0) rows = rows.first(mostShown) << tr("and %1 more").arg(more);
  return rows.join(u'\n');
}

QString CompareBar::reason() const {
  if (const auto *failure = std::get_if<paycom::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_comparison.server, m_speaker);
  if (const auto *failure = std::get_if<store::Failure>(&m_comparison.failure))
    return text::describe(*failure, m_speaker);
  return {};
}

}  // namespace kassir::ui
