#pragma once

#include <QByteArray>

#include "tests/core/paycom/documented.h"

// Sales as files hold them.
namespace kassir::test {

/// An item that nothing is wrong with, 12 000 tiyin with 12 % of VAT; `more` goes in front of its members.
inline QByteArray item(const QByteArray &more = {}) {
  return "{" + more +
         R"("title":"Сүт 2,5 %","price":12000,"count":1,"code":"01806001001004009","vat_percent":12,)"
         R"("package_code":"1324151"})";
}

/// A sale of these items, without amount and account; `more` goes in front of its members.
inline QByteArray sale(const QByteArray &items = item(), const QByteArray &more = {}) {
  return "{" + more + R"("detail":{"receipt_type":0,"items":[)" + items + "]}}";
}

/// A sale with an order id.
inline QByteArray saleOf(const QByteArray &order) {
  return sale(item(), R"("account":{"order_id":")" + order + R"("},)");
}

/// The documented request with the amount that its lines come to.
inline QByteArray documentedSale() {
  return QByteArray(documented::createRequest).replace("\"amount\": 500000", "\"amount\": 1500000");
}

}  // namespace kassir::test
