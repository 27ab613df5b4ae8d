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
  m_told[vendor] = {date, m_clock.steady()};
  compare();
}

// Whoever sets the clock sees it soon, whether the till asks somebody meanwhile or not.
void ClockWarning::compareLater() {
  m_clock.after(1min, Callback<>(this, [this] {
                  compare();
                  compareLater();
                }));
}

// Where one server agrees with this computer, it is the other that is wrong.
std::optional<ClockWarning::Wrong> ClockWarning::wrong() const {
  std::optional<Wrong> found;
  for (const auto &[vendor, told] : m_told) {
    const QDateTime theirs = told.date.addMSecs((m_clock.steady() - told.steady).count());
    const std::chrono::seconds ahead(theirs.secsTo(m_clock.now()));
    if (std::chrono::abs(ahead) <= till::mostClockError) return {};
    if (!found) found = Wrong{vendor, ahead};
  }
  return found;
}

void ClockWarning::compare() {
  const auto found = wrong();
  if (!found) return m_window.setWarning({});
  m_window.setWarning([this, found] {
    const bool isPaycom = found->vendor == till::Vendor::Paycom;
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    const auto seconds = static_cast<int>(std::min(std::chrono::abs(found->ahead).count(), longest));
    return text::clockWrong(isPaycom ? QStringLiteral("Payme") : QStringLiteral("Tarlan"), seconds,
                            found->ahead > 0s ? text::ClockError::Ahead : text::ClockError::Behind,
                            m_speaker);
  });
}

}  // namespace kassir::window
