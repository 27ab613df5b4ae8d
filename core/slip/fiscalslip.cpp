#include "core/slip/fiscalslip.h"

#include "core/slip/slipparts.h"

namespace kassir::slip {

Slip fiscalSlip(const FiscalSlipContent &content, const Words &words) {
  const QString &heading = words.fiscalDetails;
  Slip slip{content.orderId, footer(heading, content.validity, content.orderId, words), {}};
  slip.blocks.push_back(standing(heading, content.validity, content.copy, words));
  slip.blocks.push_back(shopBlock(content.shop, words));
  Block particulars;
  addPair(particulars, words.date, timeText(content.date));
  addPair(particulars, words.order, content.orderId);
  slip.blocks.push_back(std::move(particulars));
  Block fiscal = fiscalBlock(content.fiscal, words);
  if (!fiscal.empty()) slip.blocks.push_back(std::move(fiscal));
  return slip;
}

}  // namespace kassir::slip
