#include "ui/mainwindow/statusarea.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/theme/role.h"

namespace kassir::ui {

StatusArea::StatusArea(Clock &clock, QWidget *parent)
    : Retranslated(parent),
      m_clock(clock),
      m_connection(new ConnectionLabel(this)),
      m_languages(new LanguageSwitch(this)),
      m_time(new QLabel(this)) {
  setObjectName(QStringLiteral("statusArea"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_time->setObjectName(QStringLiteral("time"));
  m_time->setTextFormat(Qt::PlainText);
  theme::setRole(*m_time, theme::Role::Secondary);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(16);
  row->addStretch();
  row->addWidget(m_connection);
  row->addWidget(m_languages);
  row->addWidget(m_time);
  connect(m_languages, &LanguageSwitch::languageWanted, this, &StatusArea::languageWanted);
  StatusArea::retranslateUi();
  tick();
}

void StatusArea::setConnections(std::vector<VendorConnection> connections) {
  m_connection->setConnections(std::move(connections));
  updateGeometry();
  arrange();
}

QSize StatusArea::sizeHint() const {
  return {m_connection->widthWithWords() + layout()->spacing() + m_languages->sizeHint().width(),
          layout()->sizeHint().height()};
}

QSize StatusArea::minimumSizeHint() const {
  return {m_connection->widthOfSign() + layout()->spacing() + m_languages->sizeHint().width(),
          layout()->minimumSize().height()};
}

void StatusArea::retranslateUi() {
  m_languages->setToolTip(tr("Language"));
  showTime();
  updateGeometry();
}

// Another width, other words or other letters.
bool StatusArea::event(QEvent *event) {
  const bool isHandled = Retranslated::event(event);
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
  return isHandled;
}

void StatusArea::arrange() {
  const int withWords = sizeHint().width();
  m_connection->setHasWords(withWords <= width());
  m_time->setVisible(withWords + layout()->spacing() + m_time->sizeHint().width() <= width());
}

// On the minute: after each of them it is asked anew, so a clock that is set right is followed.
void StatusArea::tick() {
  showTime();
  constexpr std::chrono::milliseconds minute = std::chrono::minutes(1);
  const std::chrono::milliseconds gone(m_clock.now().time().msecsSinceStartOfDay() % minute.count());
  m_clock.after(minute - gone, Callback<>(this, [this] { tick(); }));
}

void StatusArea::showTime() {
  m_time->setText(m_clock.now().toString(QStringLiteral("HH:mm")));
  m_time->setAccessibleName(tr("Time %1").arg(m_time->text()));
}

}  // namespace kassir::ui
