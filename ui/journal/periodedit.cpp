#include "ui/journal/periodedit.h"

#include <QSignalBlocker>

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

PeriodEdit::PeriodEdit(QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_name(plainLabel(this, "periodName")),
      m_earlier(new QPushButton(this)),
      m_from(new QDateEdit(this)),
      m_dash(plainLabel(this, "periodDash")),
      m_to(new QDateEdit(this)),
      m_later(new QPushButton(this)),
      m_now(new QPushButton(this)) {
  setObjectName(QStringLiteral("period"));
  m_earlier->setObjectName(QStringLiteral("earlierDay"));
  m_from->setObjectName(QStringLiteral("periodFrom"));
  m_to->setObjectName(QStringLiteral("periodTo"));
  m_later->setObjectName(QStringLiteral("laterDay"));
  m_now->setObjectName(QStringLiteral("today"));
  m_name->setWordWrap(false);
  m_name->setBuddy(m_from);
  m_dash->setBuddy(m_to);
  m_dash->setText(QStringLiteral("–"));
  // Signs that every language reads alike; what they mean is their accessible name and tip.
  m_earlier->setText(QStringLiteral("◀"));
  m_later->setText(QStringLiteral("▶"));
  auto *row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (QWidget *part :
       std::initializer_list<QWidget *>{m_name, m_earlier, m_from, m_dash, m_to, m_later, m_now})
    row->addWidget(part);
  for (QPushButton *button : {m_earlier, m_later, m_now}) button->setAutoDefault(false);
  for (QDateEdit *edit : {m_from, m_to}) {
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
  }
  connect(m_from, &QDateEdit::dateChanged, this,
          [this](QDate from) { show(from, qMax(from, m_to->date())); });
  connect(m_to, &QDateEdit::dateChanged, this, [this](QDate to) { show(qMin(to, m_from->date()), to); });
  connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
  connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
  connect(m_now, &QPushButton::clicked, this, [this] { show(m_today, m_today); });
  retranslateUi();
}

store::SalePeriod PeriodEdit::period() const {
  return {m_from->date(), m_to->date()};
}

void PeriodEdit::setToday(QDate today) {
  if (today == m_today) return;
  const bool follows = !m_today.isValid() || isToday();
  m_today = today;
  if (follows) show(today, today);
}

void PeriodEdit::show(QDate from, QDate to) {
  {
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
  }
  Q_EMIT changed();
}

// By as many days as are shown.
void PeriodEdit::move(int direction) {
  const store::SalePeriod now = period();
  const qint64 days = direction * (now.from.daysTo(now.to) + 1);
  show(now.from.addDays(days), now.to.addDays(days));
}

void PeriodEdit::retranslateUi() {
  m_name->setText(tr("Days"));
  m_from->setAccessibleName(tr("From day"));
  m_to->setAccessibleName(tr("To day"));
  m_dash->setAccessibleName(m_to->accessibleName());
  m_now->setText(tr("Today"));
  m_now->setAccessibleName(tr("Sales of today"));
  m_earlier->setAccessibleName(tr("Earlier days"));
  m_later->setAccessibleName(tr("Later days"));
  for (QPushButton *button : {m_earlier, m_later}) button->setToolTip(button->accessibleName());
}

}  // namespace kassir::ui
