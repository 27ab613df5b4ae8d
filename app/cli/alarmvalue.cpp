#include "app/cli/alarmvalue.h"

namespace kassir::cli {

using json::Value;

void insertAlarm(Value &value, sale::SaleAlarm alarm, const std::vector<sale::Payment> &duplicates) {
  const bool isQuiet = alarm == sale::SaleAlarm::None;
  value.insert(QStringLiteral("alarm"), isQuiet ? Value() : Value(sale::nameOf(alarm)));
  Value others = Value::array();
  for (const sale::Payment &payment : duplicates) others.append(Value(payment.id));
  value.insert(QStringLiteral("duplicates"), others);
}

}  // namespace kassir::cli
