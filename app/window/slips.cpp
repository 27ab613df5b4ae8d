#include "app/window/slips.h"

#include "app/window/slipstanding.h"
#include "core/fiscal/linkguard.h"
#include "core/paycom/receipt.h"
#include "core/slip/fiscalslip.h"
#include "core/slip/saleslip.h"
#include "core/till/access/access.h"
#include "core/till/journal/soldsale.h"
#include "ui/text/slip.h"

namespace kassir::window {

Slips::Slips(QWidget &window, const text::Speaker &screen, const Clock &clock, const FiscalFollowUp &fiscal)
    : m_clock(clock),
      m_fiscal(fiscal),
      m_screen(screen),
      m_paper(screen.language()),
      m_printing(window, screen) {
  connect(&m_printing, &print::SlipPrinting::printed, this, [this] {
    Printed &printed = m_printed[m_underWay];
    if (printed.prints++ == 0) printed.first = m_clock.now();
  });
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
  if (paying.checkout() == nullptr) return;
  m_underWay = paying.checkout()->orderId();
  m_printing.print(slipOf(paying));
}

void Slips::savePdf(const Paying &paying) {
  if (paying.checkout() != nullptr) m_printing.savePdf(slipOf(paying));
}

void Slips::print(const store::SaleRecord &sale, const std::optional<fiscal::FiscalCheck> &check) {
  const auto sold = till::readSoldSale(sale.frozen.checked);
  if (!sold) return;
  m_underWay = sale.frozen.orderId;
  m_printing.print(slipOf(sale, sold->sale, check));
}

void Slips::print(const QString &orderId, const fiscal::FiscalCheck &check) {
  m_underWay = orderId;
  m_printing.print(slipOf(orderId, check));
}

void Slips::savePdf(const QString &orderId, const fiscal::FiscalCheck &check) {
  m_printing.savePdf(slipOf(orderId, check));
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

std::optional<slip::Copy> Slips::copyOf(const QString &orderId) const {
  const auto printed = m_printed.find(orderId);
  if (printed == m_printed.end()) return std::nullopt;
  return slip::Copy{printed->prints, printed->first, m_clock.now()};
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
