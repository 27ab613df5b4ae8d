#include "core/slip/saleslip.h"

#include "core/base/plaintext.h"
#include "core/sale/limits.h"
#include "core/sale/vatbyrate.h"
#include "core/slip/slipparts.h"

namespace kassir::slip {

namespace {

using sale::Money;

// A discount is shown as what it takes away.
QString lessened(Money discount, const Words &words) {
  return words.money(Money() - discount);
}

QString headingOf(Standing standing, const Words &words) {
  switch (standing) {
    case Standing::NotMade:
    case Standing::Waiting: return words.unpaid;
    case Standing::Unconfirmed: return words.unconfirmed;
    case Standing::Held: return words.held;
    case Standing::Stopped: return words.stopped;
    case Standing::Paid: return words.paid;
    case Standing::Cancelling: return words.cancelling;
    case Standing::Cancelled: return words.cancelled;
  }
  Q_UNREACHABLE();
}

// Beside the heading: what the customer is to do about the payment, or not to do.
void addRemark(Block &block, const Payment &payment, const Words &words) {
  switch (payment.standing) {
    case Standing::NotMade: return block.push_back(centred(words.notMade));
    case Standing::Waiting: return addLink(block, words.payHere, payment.page);
    case Standing::Unconfirmed:
    case Standing::Held:
    case Standing::Stopped:
    case Standing::Cancelling: return block.push_back(centred(words.doNotPay));
    case Standing::Paid:
    case Standing::Cancelled: return;
  }
  Q_UNREACHABLE();
}

Block particulars(const SaleSlipContent &content, const Words &words) {
  Block block;
  addPair(block, words.date, timeText(content.date));
  addPair(block, words.order, content.orderId);
  addPair(block, words.till, content.till);
  addPair(block, words.cashier, content.cashier);
  block.push_back(Separator{});
  return block;
}

Block lineBlock(const sale::CheckedLine &line, std::size_t number, sale::VatPayer vatPayer,
                const Words &words) {
  constexpr int mostTitleRows = 3;
  constexpr qsizetype longestUnit = 20;
  Block block;
  const QString title =
      QString::number(number) + QStringLiteral(". ") + plainText(line.title, sale::longestTitle);
  block.push_back(Text{title, Align::Left, Emphasis::Normal, mostTitleRows});
  QString amount = words.quantity(line.quantity);
  const QString unit = plainText(line.unitName, longestUnit);
  if (!unit.isEmpty()) amount += QChar::Nbsp + unit;
  amount += QStringLiteral(" × ") + words.money(line.price);
  if (line.discount == Money()) {
    block.push_back(Pair{amount, words.money(line.net), Emphasis::Strong});
  } else {
    block.push_back(Pair{amount, words.money(line.gross), Emphasis::Normal});
    block.push_back(Pair{words.discount, lessened(line.discount, words), Emphasis::Normal});
    block.push_back(Pair{words.lineSum, words.money(line.net), Emphasis::Strong});
  }
  if (vatPayer == sale::VatPayer::Yes) {
    const QString vat = line.vat.isWithoutVat() ? QString() : words.money(vatIn(line.net, line.vat));
    block.push_back(Pair{words.vatOf(line.vat), vat, Emphasis::Slight});
  }
  block.push_back(Pair{words.ikpu, line.ikpu.digits(), Emphasis::Slight});
  block.push_back(Space{});
  return block;
}

void addVat(Block &block, const SaleSlipContent &content, const Words &words) {
  if (content.vatPayer == sale::VatPayer::No) return;
  const std::vector<sale::VatSum> sums = vatByRate(content.sale);
  Money all;
  for (const sale::VatSum &sum : sums) {
    all += sum.vat;
    // Without VAT there is no VAT to show: what was sold so stands there instead.
    const Money shown = sum.rate.isWithoutVat() ? sum.net : sum.vat;
    block.push_back(Pair{words.vatOf(sum.rate), words.money(shown), Emphasis::Normal});
  }
  if (sums.size() > 1) block.push_back(Pair{words.vat, words.money(all), Emphasis::Normal});
}

Block totalsBlock(const SaleSlipContent &content, const Words &words) {
  const sale::CheckedSale &sale = content.sale;
  Money gross;
  Money discount;
  for (const sale::CheckedLine &line : sale.lines) {
    gross += line.gross;
    discount += line.discount;
  }
  Block block{Separator{}};
  if (discount != Money()) {
    block.push_back(Pair{words.beforeDiscount, words.money(gross), Emphasis::Normal});
    block.push_back(Pair{words.discount, lessened(discount, words), Emphasis::Normal});
  }
  if (sale.shipping) {
    const QString title = plainText(sale.shipping->title, sale::longestTitle);
    const QString caption = title.startsWith(words.delivery, Qt::CaseInsensitive)
                                ? title
                                : words.delivery + QStringLiteral(": ") + title;
    block.push_back(Pair{caption, words.money(sale.shipping->price), Emphasis::Normal});
  }
  block.push_back(Pair{words.total, words.sum(sale.amount), Emphasis::Strongest});
  addVat(block, content, words);
  return block;
}

Block paymentBlock(const SaleSlipContent &content, const Words &words) {
  const Payment &payment = content.payment;
  Block block{Separator{}, Text{words.paymentDetails, Align::Left, Emphasis::Strong, 0}};
  if (payment.standing == Standing::Paid) {
    block.push_back(Pair{words.paidSum, words.sum(content.sale.amount), Emphasis::Normal});
    addPair(block, words.paidAt, timeText(payment.paidAt));
  } else if (payment.standing == Standing::Cancelled) {
    addPair(block, words.cancelledAt, timeText(payment.cancelledAt));
  }
  addPair(block, words.paymentId, payment.id);
  addRemark(block, payment, words);
  if (payment.standing != Standing::Paid) block.push_back(centred(words.noProof));
  return block;
}

}  // namespace

Slip saleSlip(const SaleSlipContent &content, const Words &words) {
  const QString heading = headingOf(content.payment.standing, words);
  Slip slip{content.orderId, footer(heading, content.validity, content.orderId, words), {}};
  slip.blocks.push_back(standing(heading, content.validity, content.copy, words));
  slip.blocks.push_back(shopBlock(content.shop, words));
  slip.blocks.push_back(particulars(content, words));
  for (std::size_t i = 0; i < content.sale.lines.size(); ++i)
    slip.blocks.push_back(lineBlock(content.sale.lines[i], i + 1, content.vatPayer, words));
  slip.blocks.push_back(totalsBlock(content, words));
  slip.blocks.push_back(paymentBlock(content, words));
  Block fiscal = fiscalBlock(content.fiscal, words);
  if (!fiscal.empty()) slip.blocks.push_back(std::move(fiscal));
  slip.blocks.push_back({Space{}, centred(words.poweredBy, Emphasis::Slight)});
  return slip;
}

}  // namespace kassir::slip
