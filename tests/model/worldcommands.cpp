#include <QTimeZone>

#include "tests/model/folder.h"
#include "tests/model/goods.h"
#include "tests/model/world.h"

namespace kassir::model {

using namespace std::chrono_literals;
using Kind = Command::Kind;

namespace {

// Each kind of fault; beyond them those again after which most is unclear.
Fault faultOf(int how) {
  constexpr Fault unclear[] = {Fault::LostBefore, Fault::LostAfter, Fault::Late,      Fault::Late,
                               Fault::Refused,    Fault::TwiceLost, Fault::LostBefore};
  return how < faultCount ? static_cast<Fault>(how) : unclear[how % 7];
}

}  // namespace

void World::apply(const Command &command) {
  if (command.kind <= Kind::Cursor || command.kind == Kind::Next || command.kind == Kind::TakeBack ||
      command.kind == Kind::Sell) {
    applyToTicket(command);
  } else if (command.kind <= Kind::Sweep) {
    applyToSale(command);
  } else if (command.kind <= Kind::Habit) {
    applyToPeer(command);
  } else {
    applyToComputer(command);
  }
  // Something may be under way when the next thing happens.
  const bool isAtOnce = command.kind == Kind::Sell || command.kind == Kind::Press;
  if (!isAtOnce || command.how % 4 != 0) pass(0ms);
}

void World::applyToTicket(const Command &command) {
  till::Ticket &ticket = m_till->ticket();
  const auto lines = static_cast<qsizetype>(ticket.sale().lines.size());
  const qsizetype at = lines == 0 ? 0 : command.which % lines;
  switch (command.kind) {
    case Kind::Ring:
      if (ticket.isFrozen()) m_till->beginNext();
      static_cast<void>(ticket.edit(sale::edit::InsertLines{m_till->ticket().sale().lines.empty() ? 0 : at,
                                                            {lineOf(command.which, command.how)}}));
      return;
    case Kind::Edit:
      if (lines > 0 && command.how % 3 == 0)
        return static_cast<void>(ticket.edit(sale::edit::RemoveLines{at, 1}));
      if (lines > 0 && command.how % 3 == 1)
        return static_cast<void>(ticket.edit(sale::edit::ChangeLine{at, lineOf(command.how, command.which)}));
      return static_cast<void>(ticket.edit(sale::edit::ChangeDescription{QString::number(command.which)}));
    case Kind::Undo: return command.how % 2 == 0 ? ticket.undo() : ticket.redo();
    case Kind::Cursor:
      m_promises.setsCursor();
      return m_till->keeper().setCursor({command.which, command.how, QString::number(command.how)});
    case Kind::Sell: return sell();
    case Kind::Next: return m_till->beginNext();
    default:
      if (m_till->shown() != nullptr) m_promises.wantedCancelled(m_till->shown()->orderId());
      return m_till->takeBack();
  }
}

void World::sell() {
  if (m_till->ticket().isEmpty()) m_till->ticket().edit(sale::edit::InsertLines{0, {lineOf(1, 1)}});
  const auto told = [this](const store::FrozenSale &frozen) { m_promises.sold(frozen.orderId, frozen); };
  if (!m_till->sell(told)) return;
  m_promises.saw("sold");
}

till::Checkout *World::shownFrom(const Command &command) {
  const QStringList &orders = m_promises.orders();
  if (orders.isEmpty()) return nullptr;
  // Mostly the last.
  const qsizetype back = command.which % 4 == 3 ? command.which % orders.size() : 0;
  return m_till->show(orders[orders.size() - 1 - back]);
}

void World::applyToSale(const Command &command) {
  if (command.kind == Kind::Sweep) {
    m_promises.saw("sweep");
    return m_till->sweep();
  }
  till::Checkout *checkout = shownFrom(command);
  if (checkout == nullptr) return;
  const QString orderId = checkout->orderId();
  switch (command.kind) {
    case Kind::Press: m_promises.pressed(orderId); return checkout->send(till::Checkout::Unsent::TryAgain);
    case Kind::Leave: return m_till->showNothing();
    case Kind::Look: return checkout->look();
    case Kind::GiveUp: m_promises.wantedCancelled(orderId); return static_cast<void>(checkout->giveUp());
    case Kind::Override:
      m_promises.overridden(orderId);
      return static_cast<void>(checkout->override(QStringLiteral("looked in the cabinet")));
    case Kind::Pick:
      for (const paycom::Receipt &receipt : checkout->candidates()) pick(*checkout, receipt.id, command);
      return;
    case Kind::Acknowledge:
      if (checkout->acknowledge(QStringLiteral("settled"))) m_promises.acknowledged(orderId);
      return;
    case Kind::CancelDuplicate:
      m_promises.wantedCancelled(orderId);
      if (!checkout->status().duplicates.empty())
        checkout->cancelDuplicate(checkout->status().duplicates.front().id);
      return;
    case Kind::PayByCode:
      if (auto code = paycom::PaymentCode::parse(SecretBytes("50512345678901234567")))
        m_promises.paysByCode(orderId,
                              checkout->payment().payByCode(std::move(*code)) == till::CallStart::Begun);
      return;
    default: return;
  }
}

// Mostly the right one; a person may be wrong, too.
void World::pick(till::Checkout &checkout, const QString &receiptId, const Command &command) {
  if (m_promises.isAnothers(receiptId, checkout.orderId()))
    m_promises.breaks(QStringLiteral("no receipt is offered to two sales"), checkout.orderId());
  const PeerReceipt *known = m_peer.find(receiptId);
  const bool isRight = known != nullptr && known->orderId == checkout.orderId();
  if (checkout.status().payment || (!isRight && command.how % 4 != 3)) return;
  if (!isRight) m_promises.mixesUp(receiptId);
  if (!checkout.pick(receiptId)) return;
  m_promises.picked(checkout.orderId());
  m_promises.saw(isRight ? "picked" : "picked wrongly");
}

PeerReceipt *World::receiptFrom(const Command &command) {
  auto &receipts = m_peer.receipts();
  if (receipts.empty()) return nullptr;
  return &receipts[receipts.size() - 1 - static_cast<std::size_t>(command.which) % receipts.size()];
}

void World::applyToPeer(const Command &command) {
  switch (command.kind) {
    case Kind::CustomerPays:
    case Kind::CustomerBegins: {
      PeerReceipt *receipt = receiptFrom(command);
      if (receipt == nullptr || receipt->state == 50) return;
      receipt->state = command.kind == Kind::CustomerPays ? 4 : std::max(receipt->state, qint64{1});
      receipt->wasPaid = receipt->state == 4;
      return;
    }
    case Kind::Fault: return m_peer.willDo(faultOf(command.how), command.which % 3 != 0);
    case Kind::Late:
      if (m_peer.runLate()) m_promises.saw("run late");
      return;
    default: break;
  }
  PeerHabits &habits = m_peer.habits;
  switch (command.how % 4) {
    case 0: habits.listLag = 40s * (command.which % 5); return;
    // What a kassa shows does not change from day to day, nor what it tells.
    case 1:
      if (m_peer.receipts().empty()) habits.hidesUnpaid = !habits.hidesUnpaid;
      return;
    case 2:
      habits.names = PeerHabits::Names::DescriptionOnly;
      habits.longestPage = command.which % 2 == 0 ? 50 : 2 + command.which % 3;
      return;
    default:
      if (m_peer.receipts().empty())
        habits.names = command.which % 2 == 0 ? PeerHabits::Names::None : PeerHabits::Names::Constant;
  }
}

void World::applyToComputer(const Command &command) {
  constexpr milliseconds spans[] = {100ms, 3s, 8s, 31s, 125s, 125s, 250s, 610s};
  switch (command.kind) {
    case Kind::Crash: m_promises.saw("kill"); return die(false);
    case Kind::Reboot: return die(true);
    case Kind::Tick: return pass(spans[command.how % 8]);
    case Kind::Jump: return jump(command);
    case Kind::Zone: {
      if (m_clocks == Clocks::Right) return;
      const QByteArray zones[] = {"Asia/Tashkent", "America/New_York", "Pacific/Kiritimati"};
      const QByteArray zone = zones[command.how % 3];
      m_settings.shop.zone = QString::fromLatin1(zone);
      m_promises.saw("zone");
      return m_clock.setNow(m_clock.now().toTimeZone(QTimeZone(zone)));
    }
    case Kind::Room:
      m_promises.saw("room");
      m_peer.isKept = command.how % 3 == 0;
      return m_till->setRoom(m_peer.isKept ? std::nullopt : std::optional(command.which % 5));
    default: break;
  }
  m_promises.saw("second start");
  // To take it waits a little before it says so: not each time.
  const bool isFree = command.how % 16 == 0
                          ? store::Ownership::take(tillFolder(), m_clock.moment()).hasValue()
                          : !store::Ownership::isTaken(tillFolder());
  if (isFree) m_promises.breaks(QStringLiteral("a folder has one till"), {});
}

void World::jump(const Command &command) {
  const QDateTime now = m_clock.now();
  if (m_clocks == Clocks::Right) return;
  if (m_clocks == Clocks::Near) {
    const qint64 hours = command.how % 23 - 11;
    return m_clock.setNow(
        QDateTime::fromMSecsSinceEpoch(m_peer.now().count(), Qt::UTC).addSecs(hours * 3'600));
  }
  m_promises.saw("jump");
  switch (command.how % 6) {
    case 0: return m_clock.setNow(now.addSecs(3'600));
    case 1: return m_clock.setNow(now.addSecs(-3'600));
    case 2: return m_clock.setNow(now.addDays(1));
    case 3: return m_clock.setNow(now.addDays(-1));
    case 4: return m_clock.setNow(QDateTime({1970, 1, 2}, {3, 4}, Qt::UTC));
    default: return m_clock.setNow(QDateTime({2038, 1, 20}, {3, 14}, Qt::UTC));
  }
}

}  // namespace kassir::model
