#pragma once

#include <QString>
#include <functional>

#include "core/sale/salestatus.h"

namespace kassir::till {

/// Every word of an exported table, in the language of who reads it.
struct ExportWords {
  // The titles of columns: of every table
  QString till;
  QString day;
  QString number;  ///< of the sale, in its day
  QString created;
  QString order;
  QString state;

  // of sales
  QString amount;
  QString discount;
  QString vat;
  QString lineCount;
  QString firstTitle;
  QString payment;  ///< its number at the provider
  QString paid;     ///< when
  QString fiscalNumber;
  QString phone;  ///< its last digits

  // of their lines
  QString line;  ///< its number in the sale
  QString title;
  QString quantity;
  QString unit;
  QString price;
  QString gross;
  QString net;
  QString vatRate;
  QString ikpu;
  QString packageCode;

  // Inside cells
  QString withoutVat;
  QString delivery;
  std::function<QString(sale::SaleState)> stateName;
};

}  // namespace kassir::till
