#include "ui/payment/nextstep.h"

#include <algorithm>

#include "ui/payment/statusline.h"

namespace kassir::ui {

using sale::SaleState;

NextStep::NextStep(const Clock &clock, QWidget *parent) : QLabel(parent), m_clock(clock) {
  setObjectName(QStringLiteral("nextStep"));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
}

void NextStep::tell(const till::Checkout &checkout) {
  m_isCounting = false;
  const QString told = words(checkout);
  setText(told);
  setVisible(!told.isEmpty());
}

QString NextStep::words(const till::Checkout &checkout) {
  const sale::SaleStatus &status = checkout.status();
  const bool isMoment = m_clock.steady() - checkout.attemptedAt() < moment;
  if (checkout.isAboutToSend()) return isMoment ? QString() : turn();
  if (status.state == SaleState::Sending && !status.bodyLeft) return isMoment ? QString() : reaching();
  if (status.state == SaleState::Queued) return nextAttempt(checkout);
  const bool isUnclear = status.state == SaleState::Unknown || status.state == SaleState::Reconciling;
  if (isUnclear && !status.payment && !status.isGivenUp)
    return nextLook(checkout) + u'\n' +
           tr("Keep the goods until then. F8 sets the sale aside: the till goes on looking, and you can "
              "serve "
              "the next customer.");
  const bool isUnseen = status.isGivenUp && !status.payment && !sale::isSettled(status.state);
  return isUnseen ? nextLook(checkout) : QString();
}

// Behind one that a server leaves without an answer it waits for half a minute.
QString NextStep::turn() {
  return tr("Another sale is being sent at this moment: this one follows by itself.");
}

// A network that swallows everything takes half a minute, too.
QString NextStep::reaching() {
  return tr("Payme is not reached yet: nothing has been sent. “Back to the goods” opens the list again.");
}

QString NextStep::nextAttempt(const till::Checkout &checkout) {
  const bool isUntried = checkout.status().attempts == 0 && !checkout.isAlone();
  if (!checkout.triesByItself() && isUntried)
    return tr("The till was closed before this sale was sent. “Try again” sends it.");
  if (!checkout.triesByItself())
    return tr(
        "The till has stopped trying by itself, because nobody was waiting here any more. “Try again” "
        "sends the sale.");
  if (checkout.storeFailure()) return tr("The till goes on by itself as soon as its journal can be written.");
  const auto at = checkout.nextAttemptAt();
  if (!at || isOver(*at)) return tr("The till tries again by itself in a moment.");
  return tr("The till tries again by itself in %1.").arg(until(*at));
}

// The first look may come at once; only the second, some time later, proves that there is nothing.
QString NextStep::nextLook(const till::Checkout &checkout) {
  if (checkout.storeFailure()) return tr("The till goes on by itself as soon as its journal can be written.");
  const bool isLooking = checkout.status().state == SaleState::Reconciling;
  const auto &next = checkout.nextSearchAt();
  // Whatever an earlier list proved: this one can go on for ever.
  if (!isLooking && next && checkout.needsAPerson())
    return tr("Payme's list does not show for certain which payment it is. The till looks again in %1; the "
              "manager can decide in the journal (F9).")
        .arg(until(*next));
  if (checkout.status().emptyScans == 0) {
    if (isLooking || !next) return tr("Look 1 of 2 in Payme's list is under way.");
    return tr("Look 1 of 2 in Payme's list did not succeed. It is tried again in %1.").arg(until(*next));
  }
  const auto second = std::max(next.value_or(m_clock.steady()), checkout.proofAt());
  if (!isOver(second))
    return tr("Look 1 of 2: not there. Look 2 of 2, which decides, follows in %1.").arg(until(second));
  return tr("Look 1 of 2: not there. Look 2 of 2, which decides, is under way.");
}

QString NextStep::until(std::chrono::milliseconds time) {
  m_isCounting = true;
  return minutesAndSeconds(std::max(std::chrono::milliseconds(0), time - m_clock.steady()));
}

}  // namespace kassir::ui
