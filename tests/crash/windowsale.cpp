#include <openssl/crypto.h>

#include <QCoreApplication>
#include <cstdio>

#include "app/window/firstsettings.h"
#include "app/window/opening.h"
#include "app/window/paying.h"
#include "app/window/ways.h"
#include "core/base/hardening.h"
#include "core/vault/filevault.h"
#include "tests/app/window/opened.h"

// Sells as the till's window does, by the same parts joined in the same way, without a screen: takes up what
// an earlier run left, sells one item, and goes when nothing is unclear any more. It tells of its sale as
// kassir-cli does.

using namespace kassir;
using sale::SaleState;

namespace {

sale::Line item() {
  sale::Line line;
  line.title = QStringLiteral("Сүт");
  line.price = sale::Money::fromTiyin(12'000);
  line.quantity = sale::Quantity::fromThousandths(1000);
  line.ikpu = QStringLiteral("02202002001039024");
  line.packageCode = QStringLiteral("1228506");
  line.vat = sale::VatRate::fromHundredths(1200);
  return line;
}

// A shop waits two minutes between two searches.
till::CheckoutPolicy impatient(till::CheckoutPolicy policy) {
  policy.settle.settle = std::chrono::milliseconds(200);
  policy.search.first = std::chrono::milliseconds(100);
  return policy;
}

class Till : public QObject {
 public:
  Till(const window::Options &options, window::OpenJournal open)
      : m_open(std::move(open)),
        m_settings(window::settingsOrDefaults(options.dataFolder)),
        m_secrets(options.dataFolder, window::keyFileOf(options)),
        m_keeper(m_ticket, *m_open.journal, m_clock),
        m_ways(m_settings, m_secrets, m_connections),
        m_sales({*m_open.journal, m_clock, [this](const store::Peer &peer) { return m_ways.to(peer); },
                 systemRandom(), store::Actor::Cashier},
                impatient(window::policyOf(m_settings))),
        m_paying({m_sales, *m_open.journal, m_keeper, m_secrets, m_clock}) {
    connect(&m_sales, &till::OpenSales::changed, this, &Till::follow, Qt::QueuedConnection);
  }

  [[nodiscard]] bool sell() {
    m_ticket.setRules(m_settings.rules);
    if (!m_keeper.restore() || !m_sales.takeUp()) return false;
    // The payment of an earlier run is on the screen: it waits for its customer beside the next.
    if (!m_keeper.orderId().isEmpty() && (!m_paying.show(m_keeper.orderId()) || !setAside())) return false;
    // What was rung up before is still there.
    if (m_ticket.isEmpty() && !m_ticket.edit(sale::edit::InsertLines{0, {item()}})) return false;
    const sale::Check checked = sale::check(m_ticket.sale(), m_ticket.rules(), sale::Purpose::Send);
    if (!checked.sale || !m_paying.begin(*checked.sale, {}, m_settings)) return false;
    m_own = m_paying.checkout()->orderId();
    std::fprintf(stderr, "%s\n", qPrintable(m_own));
    return true;
  }

 private:
  [[nodiscard]] bool setAside() {
    m_paying.end();
    return m_keeper.setAside().hasValue();
  }

  static bool isUnclear(const till::Checkout *checkout) {
    const SaleState state = checkout->status().state;
    return state == SaleState::Sending || state == SaleState::Unknown || state == SaleState::Reconciling;
  }

  void follow() {
    const till::Checkout *own = m_sales.find(m_own);
    const auto all = m_sales.all();
    if (own == nullptr || own->status().state != SaleState::Accepted) return;
    if (std::any_of(all.begin(), all.end(), isUnclear)) return;
    std::printf("{\"receipt_id\":\"%s\",\"outcome\":\"accepted\"}\n", qPrintable(own->status().payment->id));
    QCoreApplication::quit();
  }

  SystemClock m_clock;
  window::OpenJournal m_open;
  settings::Settings m_settings;
  vault::FileVault m_secrets;
  window::Connections m_connections;
  till::Ticket m_ticket{sale::Rules()};
  till::TicketKeeper m_keeper;
  window::Ways m_ways;
  till::OpenSales m_sales;
  window::Paying m_paying;
  QString m_own;
};

}  // namespace

int main(int argc, char *argv[]) {
  hardenProcess();
  OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
  QCoreApplication application(argc, argv);
  const window::Options options{false, QCoreApplication::arguments().value(1), {}};
  auto open = test::openJournal(options, SystemClock());
  if (!open) return 9;
  Till till(options, std::move(open).value());
  return till.sell() ? QCoreApplication::exec() : 1;
}
