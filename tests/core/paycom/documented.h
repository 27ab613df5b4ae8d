#pragma once

#include <QByteArray>

/// The request and the reply of Paycom's page on receipts.create, as published but for the comment inside the
/// request. The request does not add up: its lines and shipping make 1 500 000, not 500 000.
namespace documented {

inline const QByteArray createRequest = R"({
 "id": 4,
 "method": "receipts.create",
 "params": {
  "amount": 500000,
  "account": {
   "order_id": "test"
  },
  "detail": {
   "receipt_type": 0,
   "shipping": {
    "title": "Доставка до ттз-4 28/23",
    "price": 500000
   },
   "items": [
    {
     "discount": 10000,
     "title": "Помидоры",
     "price": 505000,
     "count": 2,
     "code": "00702001001000001",
     "units": 241092,
     "vat_percent": 15,
     "package_code": "123456"
    }
   ]
  }
 }
})";

inline const QByteArray createReply = R"#({
 "jsonrpc": "2.0",
 "id": 4,
 "result": {
  "receipt": {
   "_id": "62da73b0803aced907a52b46",
   "create_time": 1658483632482,
   "pay_time": 0,
   "cancel_time": 0,
   "state": 0,
   "type": 2,
   "external": false,
   "operation": -1,
   "category": null,
   "error": null,
   "description": "",
   "detail": {
    "discount": {
     "title": "Скидка 5%",
     "price": 10000
    },
    "shipping": {
     "title": "Доставка до ттз-4 28/23",
     "price": 500000
    },
    "items": [
     {
      "title": "Помидоры",
      "price": 505000,
      "count": 2,
      "code": "00702001001000001",
      "units": 241092,
      "vat_percent": 15,
      "package_code": "123456"
     }
    ]
   },
   "amount": 500000,
   "currency": 860,
   "commission": 0,
   "account": [
    {
     "name": "order_id",
     "title": "Номер заказа",
     "value": "test",
     "main": true
    },
    {
     "name": "transaction",
     "title": "Номер чека",
     "value": "80",
     "main": false
    }
   ],
   "card": null,
   "merchant": {
    "_id": "62d52ce6ca96effd0777a771",
    "name": "test",
    "organization": "ЧП «test test»",
    "address": "",
    "business_id": "62d52c4bca96effd0777a770",
    "epos": {
     "merchantId": "106600000050000",
     "terminalId": "20660000"
    },
    "date": 1658137830827,
    "logo": null,
    "type": "Интернет",
    "terms": null
   },
   "meta": {
    "source": "subscribe",
    "owner": "62d52ce6ca96effd0777a771"
   },
   "processing_id": null
  }
 }
})#";

}  // namespace documented
