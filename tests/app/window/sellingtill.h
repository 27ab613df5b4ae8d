#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/window/fiscalfollowup.h"
#include "app/window/paying.h"
#include "core/sandbox/sandbox.h"
#include "core/till/access/access.h"
#include "core/vault/filevault.h"

namespace kassir::test {

/// What a till sells with, without a window: a journal, stand-ins for its vendors, and a ticket. It can die
/// and come back.
class SellingTill {
 public:
  SellingTill() {
    auto started = sandbox::Sandbox::start(clock, {});
    if (!started) qFatal("no stand-ins");
    vendors = std::move(started).value();
    const sandbox::Credentials &known = vendors->credentials();
    settings.paycom.environment = settings::Environment::Custom;
    settings.paycom.customUrl = vendors->paycomUrl();
    settings.paycom.ids.custom = known.paycomId;
    settings.tarlan = {vendors->tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode};
    settings.fiscal.maker = settings::FiscalMaker::Tarlan;
    settings.caFile = vendors->caFile();
    const auto key =
        secrets.store(till::paycomKeyName(settings::Environment::Custom), SecretBytes(known.paycomKey));
    const auto secret = secrets.store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret));
    if (!key || !secret) qFatal("no secrets");
    open();
  }
  ~SellingTill() { m_parts.reset(); }
  Q_DISABLE_COPY_MOVE(SellingTill)

  /// Killed and started again, with nothing said before and nothing taken up yet.
  void comeBack() {
    m_parts.reset();
    open();
  }
  /// The same, and what the journal holds goes on.
  void restart() {
    comeBack();
    if (!keeper().restore() || !sales().takeUp()) qFatal("nothing comes back");
    fiscal().takeUp();
  }

  static std::vector<till::Ticket::AccountField> order(const char *id) {
    return {{QStringLiteral("order_id"), QString::fromUtf8(id)}};
  }
  static sale::Line milk() {
    sale::Line line;
    line.title = QStringLiteral("Сүт");
    line.price = sale::Money::fromTiyin(1'200'000);
    line.quantity = sale::Quantity::fromThousandths(1000);
    line.ikpu = QStringLiteral("02202002001039024");
    line.packageCode = QStringLiteral("1228506");
    line.vat = sale::VatRate::fromHundredths(1200);
    return line;
  }
  [[nodiscard]] static sale::CheckedSale oneItem() {
    sale::Sale sale;
    sale.lines = {milk()};
    return *sale::check(sale, {}, sale::Purpose::Send).sale;
  }
  void ringUp() {
    if (!ticket().edit(sale::edit::InsertLines{0, {milk()}})) qFatal("the ticket takes nothing");
  }
  [[nodiscard]] Result<void, window::PayFailure> pay(const char *id = nullptr) {
    return paying().begin(oneItem(), id ? order(id) : std::vector<till::Ticket::AccountField>(), settings);
  }
  /// One that waits for its customer, nobody looking at it.
  [[nodiscard]] QString sell() {
    ringUp();
    if (!pay()) qFatal("not paid");
    const QString orderId = paying().checkout()->orderId();
    if (!QTest::qWaitFor([this] { return state() == sale::SaleState::Accepted; })) qFatal("not sent");
    paying().end();
    if (!keeper().setAside()) qFatal("not set aside");
    return orderId;
  }
  [[nodiscard]] sale::SaleState state() { return paying().checkout()->status().state; }

  [[nodiscard]] store::Journal &journal() { return *m_parts->journal; }
  [[nodiscard]] till::Ticket &ticket() { return m_parts->ticket; }
  [[nodiscard]] till::TicketKeeper &keeper() { return m_parts->keeper; }
  [[nodiscard]] window::Ways &ways() { return m_parts->ways; }
  [[nodiscard]] till::OpenSales &sales() { return m_parts->sales; }
  [[nodiscard]] window::Paying &paying() { return m_parts->paying; }
  [[nodiscard]] window::FiscalFollowUp &fiscal() { return m_parts->fiscal; }

  SystemClock clock;
  QTemporaryDir folder;
  vault::FileVault secrets{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("key"))};
  settings::Settings settings;
  window::Connections connections;
  std::unique_ptr<sandbox::Sandbox> vendors;

 private:
  struct Parts {
    Parts(SellingTill &till, std::unique_ptr<store::Journal> opened)
        : journal(std::move(opened)),
          keeper(ticket, *journal, till.clock),
          ways(till.settings, till.secrets, till.connections),
          sales({*journal, till.clock, [this](const store::Peer &peer) { return ways.to(peer); },
                 systemRandom()}),
          paying({sales, *journal, keeper, till.secrets, till.clock}),
          fiscal({till.settings, till.secrets, till.clock, till.connections, *journal}, ways) {}

    std::unique_ptr<store::Journal> journal;
    till::Ticket ticket{sale::Rules()};
    till::TicketKeeper keeper;
    window::Ways ways;
    till::OpenSales sales;
    window::Paying paying;
    window::FiscalFollowUp fiscal;
  };

  void open() {
    auto opened = store::Journal::open(folder.filePath(QStringLiteral("data")), QStringLiteral("T1"),
                                       store::Access::Write);
    if (!opened) qFatal("no journal: %s", qPrintable(opened.error().detail));
    m_parts = std::make_unique<Parts>(*this, std::move(opened).value());
  }

  std::unique_ptr<Parts> m_parts;
};

}  // namespace kassir::test
