#include "app/window/clockwarning.h"

#include "core/till/upkeep/serverclock.h"
#include "ui/text/doctor.h"

namespace kassir::window {

namespace {

using namespace std::chrono_literals;

}  // namespace

ClockWarning::ClockWarning(Connections &connections, Clock &clock, const text::Speaker &speaker,
                           ui::MainWindow &window)
    : m_clock(clock), m_speaker(speaker), m_window(window) {
  connect(&connections, &Connections::dated, this, &ClockWarning::note);
  compareLater();
}

void ClockWarning::note(till::Vendor vendor, const QDateTime &date) {
  m_told = Told{vendor, date, m_clock.steady()};
  compare();
}

// Whoever sets the clock sees it soon, whether the till asks somebody meanwhile or not.
void ClockWarning::compareLater() {
  m_clock.after(1min, Callback<>(this, [this] {
                  compare();
                  compareLater();
                }));
}

void ClockWarning::compare() {
  if (!m_told) return;
  const QDateTime theirs = m_told->date.addMSecs((m_clock.steady() - m_told->steady).count());
  const std::chrono::seconds ahead(theirs.secsTo(m_clock.now()));
  if (std::chrono::abs(ahead) <= till::mostClockError) return m_window.setWarning({});
  m_window.setWarning([this, ahead, vendor = m_told->vendor] {
    const QString name = vendor == till::Vendor::Paycom ? QStringLiteral("Payme") : QStringLiteral("Tarlan");
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    const auto seconds = static_cast<int>(std::min(std::chrono::abs(ahead).count(), longest));
    return text::clockWrong(name, seconds, ahead > 0s ? text::ClockError::Ahead : text::ClockError::Behind,
                            m_speaker);
  });
}

}  // namespace kassir::window
