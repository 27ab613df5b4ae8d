#include "tests/model/world.h"

#include "tests/model/folder.h"

namespace kassir::model {

using namespace std::chrono_literals;
using sale::SaleState;

namespace {

const QDateTime beginning({2024, 1, 31}, {15, 45}, Qt::UTC);

}  // namespace

World::World(Clocks clocks) : m_clocks(clocks), m_clock(beginning) {
  m_peer.createLeaves = [this](const CreateLeft &left) { m_promises.creates(left, m_till->journal()); };
  m_peer.cancelLeaves = [this](const PeerReceipt &receipt) { m_promises.cancels(receipt); };
  m_peer.payArrives = [this](const PeerReceipt &receipt) { m_promises.pays(receipt); };
  m_settings.shop.zone = QStringLiteral("Asia/Tashkent");
}

World::~World() {
  m_peer.clientDied();
  m_till.reset();
  tidyUp();
}

void World::start() {
  m_peer.isKept = true;  // the disk of a new start has room
  const auto random = [this](quint32 bound) {
    m_chance = m_chance * 1'664'525U + 1'013'904'223U;
    return (m_chance >> 8U) % bound;
  };
  m_till = std::make_unique<ModelTill>(ModelTill::Parts{
      tillFolder(), m_peer, m_clock, random, m_settings, 1 + 1'000 * m_starts++,
      [this](store::Journal &journal, const till::Ticket &ticket, const till::TicketKeeper &keeper) {
        m_promises.cameBack(journal, ticket, keeper, m_clock.moment());
      }});
  QObject::connect(&m_till->sales(), &till::OpenSales::changed, &m_watcher,
                   [this](till::Checkout *checkout) { follow(checkout); });
  // What came to its end at once is there no more, and said so to nobody.
  for (const QString &orderId : QStringList(m_promises.orders())) {
    const auto kept = m_till->journal().sales.find(orderId, m_clock.moment());
    if (m_till->sales().find(orderId) == nullptr && kept && kept.value())
      m_promises.said(orderId, kept.value()->status);
  }
  observe();
  m_promises.tookUp();
}

QStringList World::play(const Story &story) {
  emptyFolder();
  m_peer.habits.hasStranger = story.size() % 4 != 0;
  start();
  for (const Command &command : story) {
    apply(command);
    observe();
    if (!m_promises.broken().isEmpty()) return m_promises.broken();
  }
  drain(story.size() % 2 == 0 ? Restart::Yes : Restart::No);
  return m_promises.broken();
}

void World::follow(till::Checkout *checkout) {
  m_promises.said(checkout->orderId(), checkout->status());
  if (checkout->storeFailure()) m_promises.saw("a sale without room");
}

void World::observe() {
  tidyUp();
  for (till::Checkout *checkout : m_till->sales().all()) follow(checkout);
  m_promises.keeps(m_till->ticket(), m_till->keeper());
}

void World::pass(milliseconds span) {
  m_clock.advance(span);
  m_promises.timePassed(span);
}

void World::die(bool withComputer) {
  for (const till::Checkout *checkout : m_till->sales().all()) {
    if (checkout->status().state != SaleState::Sending) continue;
    m_promises.saw(checkout->status().bodyLeft ? "killed after the body" : "killed before the body");
  }
  m_peer.clientDied();
  m_till.reset();
  tidyUp();
  if (withComputer) {
    const auto before = m_clock.steady();
    m_clock.restart();
    m_peer.clockRestarted(before);
    m_promises.saw("reboot");
  }
  start();
}

// Nothing goes wrong any more, somebody has set the clock, and everything has its time.
void World::drain(Restart restart) {
  m_till->setRoom(std::nullopt);
  m_peer.isKept = true;
  m_peer.recover();
  m_settings.shop.zone = QStringLiteral("Asia/Tashkent");
  m_clock.setNow(QDateTime::fromMSecsSinceEpoch(m_peer.now().count(), Qt::UTC));
  if (restart == Restart::Yes) die(false);
  m_clock.setNow(QDateTime::fromMSecsSinceEpoch(m_peer.now().count(), Qt::UTC));
  for (int round = 0; round < 3; ++round) {
    pass(125s);
    m_till->sweep();
    pass(35s);
    for (till::Checkout *checkout : m_till->sales().all()) checkout->look();
    pass(0ms);
    observe();
  }
  m_promises.settled(m_till->journal(), m_clock.moment());
}

}  // namespace kassir::model
