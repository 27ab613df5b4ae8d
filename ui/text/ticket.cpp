#include "ui/text/ticket.h"

#include "core/base/plaintext.h"
#include "core/sale/limits.h"
#include "ui/text/number.h"

namespace kassir::text {

namespace {

constexpr QChar dash(u'\u2014');

QString column(const std::optional<sale::Money> &amount, const Speaker &speaker) {
  return amount ? money(*amount, speaker, Tiyin::Always) : QString(dash);
}

// "2 kg × 5 050,00 − 100,00 = 10 000,00; VAT 12 %: 1 071,43"
QString sumsOf(const sale::Line &line, const sale::LineTotals &totals, const sale::Rules &rules,
               const Speaker &speaker) {
  constexpr qsizetype longestUnit = 20;
  QString row = line.quantity.value() ? quantity(*line.quantity.value(), speaker) : QString(dash);
  const QString unit = plainText(line.unitName, longestUnit);
  if (!unit.isEmpty()) row += QChar::Nbsp + unit;
  row += QStringLiteral(" × ") + column(line.price.value(), speaker);
  if (totals.discount.value_or(sale::Money()) > sale::Money()) {
    row += QStringLiteral(" − ") + column(totals.discount, speaker);
  }
  row += QStringLiteral(" = ") + column(totals.net, speaker);
  const auto rate = effectiveVat(line, rules);
  if (!rate) return row;
  row += QStringLiteral("; ");
  if (rate->isWithoutVat()) return row + vatRate(*rate, speaker);
  return row + speaker.say("ticket", QT_TRANSLATE_NOOP("ticket", "VAT %1: %2"),
                           {vatRate(*rate, speaker), column(totals.vat, speaker)});
}

}  // namespace

QStringList ticketRows(const sale::Sale &sale, const sale::Totals &totals, const sale::Rules &rules,
                       const Speaker &speaker) {
  QStringList rows;
  for (std::size_t i = 0; i < sale.lines.size(); ++i) {
    const sale::Line &line = sale.lines[i];
    rows << integer(static_cast<qint64>(i) + 1) + QStringLiteral(". ") +
                plainText(line.title, sale::longestTitle);
    rows << QStringLiteral("   ") + sumsOf(line, totals.lines[i], rules, speaker);
  }
  const auto add = [&](const char *source, const std::optional<sale::Money> &amount) {
    rows << speaker.say("ticket", source, {amount ? sum(*amount, speaker, Tiyin::Always) : QString(dash)});
  };
  if (totals.discount != sale::Money()) add(QT_TRANSLATE_NOOP("ticket", "Discount: %1"), totals.discount);
  if (rules.vatPayer == sale::VatPayer::Yes) add(QT_TRANSLATE_NOOP("ticket", "VAT: %1"), totals.vat);
  if (sale.shipping) add(QT_TRANSLATE_NOOP("ticket", "Delivery: %1"), totals.shipping);
  add(QT_TRANSLATE_NOOP("ticket", "Total: %1"), totals.amount);
  return rows;
}

}  // namespace kassir::text
