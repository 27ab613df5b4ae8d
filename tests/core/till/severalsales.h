#pragma once

#include <QTest>

#include "core/till/checkout/opensales.h"
#include "tests/support/payingtill.h"

namespace kassir::test {

/// A till with several sales at once, and what earlier runs left of others.
class SeveralSales : public QObject {
 protected:
  std::unique_ptr<AskingTill> m_till;
  std::unique_ptr<till::OpenSales> m_sales;
  bool m_hasWay = true;

  void begin() {
    m_sales.reset();
    m_sales = std::make_unique<till::OpenSales>(
        till::OpenSales::Parts{*m_till->journal, m_till->clock,
                               [this](const store::Peer &) { return m_hasWay ? &m_till->client : nullptr; },
                               [](quint32) { return 0; }});
  }
  till::Checkout *sell(const char *orderId) {
    return m_sales->add(m_till->journal.freeze(QLatin1String(orderId), 1000, m_till->clock.moment()));
  }
  static QByteArray receipt(int state, const QByteArray &id) {
    return PayingTill::receipt(state, 1000, {}, id);
  }
  void willCreate(const QByteArray &id) {
    m_till->willSay("\"result\":{\"receipt\":" + receipt(0, id) + '}');
  }
  // A sale as an earlier run left it.
  void left(const char *orderId, sale::SaleState state, bool bodyLeft = false) {
    m_till->journal.freeze(QLatin1String(orderId), 1000, m_till->clock.moment());
    sale::SaleStatus status;
    status.state = state;
    status.bodyLeft = bodyLeft;
    if (sale::isWatched(state) || state == sale::SaleState::Paid)
      status.payment =
          sale::Payment{QStringLiteral("62da73b0803aced907a52b4") + QLatin1String(orderId).right(1),
                        sale::PaymentFace::Waiting, 0};
    store::Transaction unit = m_till->journal->begin(
        {store::Actor::Till, store::Action::Outcome, m_till->clock.moment(), QLatin1String(orderId)});
    m_till->journal->sales.setStatus(unit, QLatin1String(orderId), status);
    if (!unit.commit()) qFatal("not kept");
  }
  void open() {
    m_hasWay = true;
    m_till = std::make_unique<AskingTill>();
    begin();
  }
  void close() {
    m_sales.reset();
    m_till.reset();
  }
};

}  // namespace kassir::test
