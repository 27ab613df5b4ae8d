#include "app/window/slips.h"

#include "app/window/slipstanding.h"
#include "core/fiscal/linkguard.h"
#include "core/slip/fiscalslip.h"
#include "core/slip/saleslip.h"
#include "core/till/access/access.h"
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

void Slips::print(const QString &orderId, const fiscal::FiscalCheck &check) {
  m_underWay = orderId;
  m_printing.print(slipOf(orderId, check));
}

void Slips::savePdf(const QString &orderId, const fiscal::FiscalCheck &check) {
  m_printing.savePdf(slipOf(orderId, check));
}

slip::Slip Slips::slipOf(const Paying &paying) {
  const till::Checkout &checkout = *paying.checkout();
  slip::SaleSlipContent content;
  content.shop = shop();
  content.validity = validityOf(checkout.record().frozen.peer);
  content.copy = copyOf(checkout.orderId());
  content.date = checkout.record().frozen.created;
  content.orderId = checkout.orderId();
  content.till = checkout.record().till;
  content.sale = paying.sale();
  content.vatPayer = m_settings.rules.vatPayer;
  content.payment.standing = standingOf(checkout.status());
  if (checkout.status().payment) content.payment.id = checkout.status().payment->id;
  content.payment.page = checkout.payUrl();
  if (const till::FiscalWatch *watch = m_fiscal.watchOf(checkout.orderId());
      watch != nullptr && watch->check())
    content.fiscal = partOf(*watch->check());
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
