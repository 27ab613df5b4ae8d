#include "core/paycom/createparams.h"

#include "core/paycom/entryvalue.h"
#include "core/sale/titletext.h"

namespace kassir::paycom {

namespace {

using json::Value;

Value item(const sale::CheckedLine &line, sale::FractionalCount form) {
  const bool asNumber = line.quantity.isWhole() || (form == sale::FractionalCount::Number &&
                                                    sale::isWholeTiyin(line.price, line.quantity));
  const sale::Money price = asNumber ? line.price : line.gross;
  const QString title = asNumber ? line.title : weighedTitle(line.title, line.quantity, line.unitName);
  Value item = Value::object();
  if (line.discount != sale::Money()) item.insert(QStringLiteral("discount"), Value(line.discount.tiyin()));
  item.insert(QStringLiteral("title"), Value(title));
  item.insert(QStringLiteral("price"), Value(price.tiyin()));
  item.insert(QStringLiteral("count"),
              asNumber ? decimalValue(line.quantity.thousandths(), 3) : Value(qint64{1}));
  item.insert(QStringLiteral("code"), Value(line.ikpu.digits()));
  if (line.units) item.insert(QStringLiteral("units"), Value(*line.units));
  item.insert(QStringLiteral("vat_percent"), decimalValue(line.vat.hundredths(), 2));
  item.insert(QStringLiteral("package_code"), Value(line.packageCode.digits()));
  return item;
}

Value detail(const CreateRequest &request) {
  Value detail = Value::object({{QStringLiteral("receipt_type"), Value(qint64{0})}});
  if (request.sale.shipping) {
    detail.insert(QStringLiteral("shipping"),
                  Value::object({{QStringLiteral("title"), Value(request.sale.shipping->title)},
                                 {QStringLiteral("price"), Value(request.sale.shipping->price.tiyin())}}));
  }
  Value items = Value::array();
  for (const sale::CheckedLine &line : request.sale.lines) items.append(item(line, request.fractionalCount));
  detail.insert(QStringLiteral("items"), std::move(items));
  return detail;
}

QString description(const CreateRequest &request) {
  const QString &typed = request.sale.description;
  if (typed.isEmpty() || typed == request.orderId()) return request.orderId();
  const QString ending = u' ' + request.orderId();
  return typed.endsWith(ending) ? typed : typed + ending;
}

}  // namespace

Value createParams(const CreateRequest &request) {
  Value account = Value::object();
  for (const AccountRow &row : request.account) account.insert(row.name, Value(row.value));
  return Value::object({{QStringLiteral("amount"), Value(request.sale.amount.tiyin())},
                        {QStringLiteral("account"), std::move(account)},
                        {QStringLiteral("description"), Value(description(request))},
                        {QStringLiteral("detail"), detail(request)}});
}

}  // namespace kassir::paycom
