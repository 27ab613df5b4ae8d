#include "app/window/slips.h"

#include "app/window/slipstanding.h"
#include "core/fiscal/linkguard.h"
#include "core/paycom/receipt.h"
#include "core/slip/fiscalslip.h"
#include "core/slip/saleslip.h"
#include "core/till/access/access.h"
#include "core/till/journal/soldsale.h"
#include "ui/text/slip.h"
#include "ui/text/store.h"
#include "ui/widgets/question.h"

namespace kassir::window {

Slips::Slips(QWidget &window, const text::Speaker &screen, const Clock &clock, const FiscalFollowUp &fiscal,
             store::Journal &journal, print::SlipPrinting::PrinterNames printerNames)
    : m_window(window),
      m_clock(clock),
      m_fiscal(fiscal),
      m_screen(screen),
      m_paper(screen.language()),
      m_printing(window, screen, std::move(printerNames)),
      m_prints(journal, clock) {
  connect(&m_printing, &print::SlipPrinting::printed, this, [this] { noteEnd(m_prints.end()); });
  connect(&m_printing, &print::SlipPrinting::refused, this, [this] { noteEnd(m_prints.withdraw()); });
  connect(&m_printing, &print::SlipPrinting::saved, this, &Slips::saved);
  connect(&m_printing, &print::SlipPrinting::failed, this, &Slips::failed);
}

void Slips::setSettings(const settings::Settings &settings) {
  m_settings = settings;
}

void Slips::setMode(Mode mode) {
  m_mode = mode;
}

void Slips::print(const Paying &paying) {
  if (paying.checkout() != nullptr) print(paying.checkout()->orderId(), slipOf(paying));
}

void Slips::savePdf(const Paying &paying) {
  if (paying.checkout() != nullptr) m_printing.savePdf(slipOf(paying));
}

void Slips::print(const store::SaleRecord &sale, const std::optional<fiscal::FiscalCheck> &check) {
  const auto sold = till::readSoldSale(sale.frozen.checked);
  if (sold) print(sale.frozen.orderId, slipOf(sale, sold->sale, check));
}

void Slips::print(const QString &orderId, const fiscal::FiscalCheck &check) {
  print(orderId, slipOf(orderId, check));
}

void Slips::savePdf(const QString &orderId, const fiscal::FiscalCheck &check) {
  m_printing.savePdf(slipOf(orderId, check));
}

void Slips::print(const QString &orderId, const slip::Slip &slip) {
  const auto doubtful = m_prints.doubtful(orderId);
  if (!doubtful) return fail(doubtful.error());
  if (!doubtful.value()) return handOver(orderId, slip);
  auto *question = new ui::Question(
      [time = doubtful.value()->toString(QStringLiteral("dd.MM.yyyy HH:mm"))] {
        return ui::Question::Words{
            tr("Print"),
            tr("A slip of this sale went to the printer on %1, and whether it came out is not known. Look at "
               "the printer first. Print a copy?")
                .arg(time),
            tr("Print a copy"), tr("Do not print")};
      },
      theme::Role::Primary, &m_window);
  connect(
      question, &ui::Question::meant, this, [this, orderId, slip] { handOver(orderId, slip); },
      Qt::QueuedConnection);
  question->open();
}

void Slips::handOver(const QString &orderId, const slip::Slip &slip) {
  m_printing.print(slip, [this, orderId] { return noteBegin(orderId); });
}

bool Slips::noteBegin(const QString &orderId) {
  const auto kept = m_prints.begin(orderId);
  if (!kept)
    Q_EMIT failed([this, failure = kept.error()] {
      return tr("The slip was not printed, because the journal could not note it.") + u' ' +
             text::describe(failure, m_screen);
    });
  return kept.hasValue();
}

// What went out has gone out; without its end the next print asks first.
void Slips::noteEnd(const Result<void, store::Failure> &kept) {
  if (!kept) fail(kept.error());
  Q_EMIT noted(m_prints.orderId());
}

void Slips::fail(const store::Failure &failure) {
  Q_EMIT failed([this, failure] { return text::describe(failure, m_screen); });
}

slip::Slip Slips::slipOf(const Paying &paying) {
  const till::Checkout &checkout = *paying.checkout();
  const till::FiscalWatch *watch = m_fiscal.watchOf(checkout.orderId());
  const auto check = watch != nullptr ? watch->check() : std::nullopt;
  return slipOf(checkout.record(), paying.sale(), check);
}

slip::Slip Slips::slipOf(const store::SaleRecord &record, const sale::CheckedSale &sold,
                         const std::optional<fiscal::FiscalCheck> &check) {
  slip::SaleSlipContent content;
  content.shop = shop();
  content.validity = validityOf(record.frozen.peer);
  content.copy = copyOf(record.frozen.orderId);
  content.date = record.frozen.created;
  content.orderId = record.frozen.orderId;
  content.till = record.till;
  content.sale = sold;
  content.vatPayer = m_settings.rules.vatPayer;
  content.payment.standing = standingOf(record.status);
  if (const auto &payment = record.status.payment) {
    content.payment.id = payment->id;
    content.payment.page = paycom::payUrl(QUrl(record.frozen.peer.endpoint), payment->id);
  }
  if (check) content.fiscal = partOf(*check);
  return slip::saleSlip(content, text::slipWords(paper()));
}

slip::Slip Slips::slipOf(const QString &orderId, const fiscal::FiscalCheck &check) {
  slip::FiscalSlipContent content;
  content.shop = shop();
  content.validity = m_mode == Mode::Real ? slip::Validity::Real : slip::Validity::Training;
  content.copy = copyOf(orderId);
  content.date = m_clock.now();
  content.orderId = orderId;
  content.fiscal = partOf(check);
  return slip::fiscalSlip(content, text::slipWords(paper()));
}

slip::FiscalPart Slips::partOf(const fiscal::FiscalCheck &check) const {
  return {check.number, fiscal::judge(check.link, till::linkHostsOf(m_settings))};
}

// An order whose slips cannot be read is not printed at all; as a PDF it counts for nothing.
std::optional<slip::Copy> Slips::copyOf(const QString &orderId) const {
  const auto copy = m_prints.copyOf(orderId);
  return copy ? copy.value() : std::nullopt;
}

slip::Shop Slips::shop() const {
  return {m_settings.shop.name, m_settings.shop.address, m_settings.shop.taxId};
}

// By where the sale was sent, whatever the settings say by now.
slip::Validity Slips::validityOf(const store::Peer &peer) const {
  settings::Settings production;
  production.paycom.environment = settings::Environment::Production;
  const bool isProduction =
      settings::paycomEndpoint(production).toString(QUrl::FullyEncoded) == peer.endpoint;
  return m_mode == Mode::Real && isProduction ? slip::Validity::Real : slip::Validity::Training;
}

text::Speaker &Slips::paper() {
  const Language wanted = m_settings.paperLanguage.value_or(m_screen.language());
  if (m_paper.language() != wanted) m_paper.setLanguage(wanted);
  return m_paper;
}

}  // namespace kassir::window
