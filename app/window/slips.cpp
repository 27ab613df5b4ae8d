#include "app/window/slips.h"

#include "app/window/slipstanding.h"
#include "core/fiscal/linkguard.h"
#include "core/slip/fiscalslip.h"
#include "core/slip/saleslip.h"
#include "core/till/access/access.h"
#include "ui/text/slip.h"

namespace kassir::window {

Slips::Slips(QWidget &window, const text::Speaker &screen, const Clock &clock)
    : m_clock(clock), m_screen(screen), m_paper(screen.language()), m_printing(window, screen) {
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
  const settings::Settings &sentWith = paying.settings();
  slip::SaleSlipContent content;
  content.shop = shopOf(sentWith);
  content.validity = validityOf(paying);
  content.copy = copyOf(checkout.orderId());
  content.date = paying.began();
  content.orderId = checkout.orderId();
  content.till = sentWith.till.name;
  content.sale = paying.sale();
  content.vatPayer = sentWith.rules.vatPayer;
  content.payment.standing = standingOf(checkout.status());
  if (checkout.status().payment) content.payment.id = checkout.status().payment->id;
  content.payment.page = checkout.payUrl();
  if (const till::FiscalWatch *watch = paying.fiscalWatch(); watch != nullptr && watch->check())
    content.fiscal = partOf(*watch->check());
  return slip::saleSlip(content, text::slipWords(paper()));
}

slip::Slip Slips::slipOf(const QString &orderId, const fiscal::FiscalCheck &check) {
  slip::FiscalSlipContent content;
  content.shop = shopOf(m_settings);
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

slip::Shop Slips::shopOf(const settings::Settings &settings) {
  return {settings.shop.name, settings.shop.address, settings.shop.taxId};
}

// A shop that takes no payments with Payme never says which of Payme's servers: only its sales are asked.
slip::Validity Slips::validityOf(const Paying &paying) const {
  const bool isProduction = paying.settings().paycom.environment == settings::Environment::Production;
  return m_mode == Mode::Real && isProduction ? slip::Validity::Real : slip::Validity::Training;
}

text::Speaker &Slips::paper() {
  const Language wanted = m_settings.paperLanguage.value_or(m_screen.language());
  if (m_paper.language() != wanted) m_paper.setLanguage(wanted);
  return m_paper;
}

}  // namespace kassir::window
