#include "ui/journal/saledetails.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/journal/saletext.h"
#include "ui/text/fiscal.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/store.h"
#include "ui/text/till.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statelook.h"

namespace kassir::ui {

namespace {

void say(QLabel &label, const QString &words) {
  label.setText(words);
  label.setVisible(!words.isEmpty());
}

// Where a person stands in it is kept while nothing is new.
void fill(QListWidget &list, const QStringList &texts) {
  QStringList before;
  for (int i = 0; i < list.count(); ++i) before << list.item(i)->text();
  if (before == texts) return;
  const int row = list.currentRow();
  list.clear();
  list.addItems(texts);
  if (row >= 0) list.setCurrentRow(qMin(row, list.count() - 1));
}

}  // namespace

SaleDetails::SaleDetails(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_nothing(plainLabel(this, "noSaleChosen")),
      m_content(new QWidget(this)),
      m_title(plainLabel(m_content, "saleTitle")),
      m_state(plainLabel(m_content, "saleState")),
      m_alarm(plainLabel(m_content, "saleAlarm")),
      m_reason(plainLabel(m_content, "saleReason")),
      m_actions(new SaleActions(m_content)),
      m_facts(plainLabel(m_content, "saleFacts")),
      m_tabs(new QTabWidget(m_content)),
      m_story(new QListWidget(m_tabs)),
      m_items(new QListWidget(m_tabs)),
      m_bodies(new QPlainTextEdit(m_tabs)) {
  setObjectName(QStringLiteral("saleDetails"));
  build();
  connect(m_actions, &SaleActions::pressed, this, &SaleDetails::pressed);
  connect(m_actions, &SaleActions::focusLost, this, &SaleDetails::focusLost);
  SaleDetails::retranslateUi();
  fitTabs();
}

void SaleDetails::build() {
  m_content->setObjectName(QStringLiteral("saleContent"));
  m_tabs->setObjectName(QStringLiteral("saleTabs"));
  m_story->setObjectName(QStringLiteral("saleStory"));
  m_items->setObjectName(QStringLiteral("saleItems"));
  m_bodies->setObjectName(QStringLiteral("saleBodies"));
  for (QListWidget *list : {m_story, m_items}) {
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  }
  m_bodies->setReadOnly(true);
  m_bodies->setTabChangesFocus(true);
  m_tabs->addTab(m_story, QString());
  m_tabs->addTab(m_items, QString());
  m_tabs->addTab(m_bodies, QString());
  m_tabs->setUsesScrollButtons(true);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  theme::setRole(*m_title, theme::Role::Title);
  theme::setRole(*m_state, theme::Role::Neutral);
  theme::setRole(*m_alarm, theme::Role::Bad);
  theme::setRole(*m_reason, theme::Role::Secondary);

  auto *column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  for (QWidget *part :
       std::initializer_list<QWidget *>{m_title, m_state, m_alarm, m_reason, m_actions, m_facts})
    column->addWidget(part);
  column->addWidget(m_tabs, 1);
  auto *both = new QVBoxLayout(this);
  both->setContentsMargins(12, 12, 12, 12);
  both->addWidget(m_nothing);
  both->addWidget(m_content, 1);
  both->addStretch();
  setAttribute(Qt::WA_StyledBackground);
  theme::setRole(*this, theme::Role::Panel);
}

void SaleDetails::show(const ShownSale &sale, const fiscal::LinkHosts &hosts) {
  const bool isAnother = !m_sale || m_sale->details.entry.orderId != sale.details.entry.orderId;
  m_sale = sale;
  m_failure.reset();
  m_verdict = sale.details.check ? fiscal::judge(sale.details.check->link, hosts) : fiscal::LinkVerdict();
  if (isAnother) m_tabs->setCurrentIndex(0);
  follow();
}

void SaleDetails::clear() {
  m_sale.reset();
  m_failure.reset();
  follow();
}

void SaleDetails::tell(const store::Failure &failure) {
  m_sale.reset();
  m_failure = failure;
  follow();
}

void SaleDetails::retranslateUi() {
  m_tabs->setTabText(0, tr("What happened"));
  m_tabs->setTabText(1, tr("Items sold"));
  m_tabs->setTabText(2, tr("Details"));
  m_tabs->setAccessibleName(tr("About the sale"));
  m_story->setAccessibleName(tr("What happened to the sale"));
  m_items->setAccessibleName(tr("What was sold"));
  m_bodies->setAccessibleName(tr("What was sent to Payme and what came back"));
  follow();
}

void SaleDetails::follow() {
  m_nothing->setVisible(!m_sale);
  m_content->setVisible(m_sale.has_value());
  m_nothing->setText(m_failure
                         ? QStringLiteral("⚠ ") + text::describe(*m_failure, m_speaker)
                         : tr("Choose a sale in the list: what happened to it and what can be done about it "
                              "stands here."));
  if (m_sale) followSale();
}

void SaleDetails::followSale() {
  const till::JournalDetails &details = m_sale->details;
  const sale::SaleStatus &status = m_sale->status;
  const till::JournalEntry &entry = details.entry;
  m_title->setText(
      tr("Sale No. %1: %2").arg(text::integer(entry.number), text::sum(entry.amount, m_speaker)));
  const StateLook look = lookOf(status);
  // A search comes and goes within moments, and is no news.
  const bool isSearched = status.state == sale::SaleState::Reconciling;
  const sale::SaleState state = isSearched ? shownState(status) : status.state;
  sale::SaleStatus shown = status;
  shown.state = state;
  const QString advice = text::adviseOwn(shown, m_speaker);
  const QString label = look.sign + QStringLiteral(" ") + text::describe(state, m_speaker);
  m_state->setText(advice.isEmpty() ? label : label + QStringLiteral(". ") + advice);
  theme::setRole(*m_state, status.alarm == sale::SaleAlarm::None ? look.role : theme::Role::Neutral);
  const QString alarm = text::describe(status.alarm, m_speaker);
  say(*m_alarm, alarm.isEmpty() ? QString()
                                : QStringLiteral("! ") + alarm + QStringLiteral(". ") +
                                      text::advise(status.alarm, m_speaker));
  say(*m_reason, m_sale->failure ? text::describe(*m_sale->failure, m_sale->server, m_speaker) : QString());
  m_actions->offer(*m_sale, m_verdict.mayOpen());
  m_facts->setText(facts());
  // A name of its own would take the place of what stands there.
  m_facts->setAccessibleName(tr("Numbers of the sale") + u'\n' + m_facts->text());
  fill(*m_story, storyTexts(details, m_speaker));
  fill(*m_items, details.sold ? itemTexts(details.sold->sale, m_speaker)
                              : QStringList{tr("A newer version of Kassir wrote down what was sold.")});
  const QString bodies = bodiesText(details, m_speaker);
  if (m_bodies->toPlainText() != bodies) m_bodies->setPlainText(bodies);
  m_bodies->setPlaceholderText(tr("Nothing was sent to Payme."));
}

QString SaleDetails::facts() const {
  const till::JournalDetails &details = m_sale->details;
  const sale::SaleStatus &status = m_sale->status;
  QStringList rows{tr("Order: %1").arg(details.entry.orderId)};
  if (status.payment) rows << tr("Payment: %1").arg(status.payment->id);
  if (status.payment && status.payment->number) {
    QString state = text::describeState(*status.payment->number, false, m_speaker);
    if (state.endsWith(u'.')) state.chop(1);
    rows << tr("State at Payme: %1 (state code %2)").arg(state).arg(*status.payment->number);
  }
  for (const sale::Payment &other : status.duplicates) rows << tr("One more payment: %1").arg(other.id);
  if (details.check && details.check->number)
    rows << tr("Fiscal number: %1").arg(details.check->number->text());
  if (details.check && !m_verdict.mayOpen()) rows << text::describe(m_verdict, m_speaker);
  if (!details.entry.phoneEnding.isEmpty())
    rows << tr("The link went to a phone ending in %1").arg(details.entry.phoneEnding);
  return rows.join(u'\n');
}

void SaleDetails::changeEvent(QEvent *event) {
  Retranslated<QWidget>::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitTabs();
}

// A few lines of them are always there; all around them is scrolled where there is no room.
void SaleDetails::fitTabs() {
  constexpr int lines = 8;
  m_tabs->setMinimumHeight(lines * fontMetrics().lineSpacing());
}

}  // namespace kassir::ui
