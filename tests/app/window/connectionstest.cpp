#include "app/window/connections.h"

#include <QSignalSpy>
#include <QTest>

#include "app/window/watchedtransport.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::window;
using till::Vendor;
using ui::Connection;
using Code = net::Failure::Code;

class ConnectionsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<Connections> m_connections;
  settings::Settings m_settings;

  [[nodiscard]] Connection of(std::size_t vendor) const { return m_connections->all().at(vendor).state; }
  void fail(Code code) {
    m_connections->note(Vendor::Paycom, failure(net::Failure{code, net::Delivery::NotSent}));
  }

 private Q_SLOTS:
  void init() {
    m_connections = std::make_unique<Connections>();
    m_settings = {};
    m_connections->follow(m_settings);
  }

  void knowNothingBeforeTheFirstCall() {
    QCOMPARE(m_connections->all().size(), 2u);
    QCOMPARE(of(0), Connection::NotChecked);
    QCOMPARE(of(1), Connection::NotChecked);
  }

  void followTheLastCallToEachVendor() {
    QSignalSpy changes(m_connections.get(), &Connections::changed);
    m_connections->note(Vendor::Paycom, net::Reply{500, {}, {}, {}});
    QCOMPARE(of(0), Connection::Connected);
    QCOMPARE(of(1), Connection::NotChecked);
    m_connections->note(Vendor::Paycom, net::Reply{});
    QCOMPARE(changes.size(), 1);
    fail(Code::TimedOut);
    QCOMPARE(of(0), Connection::Lost);
    fail(Code::HeldBack);
    QCOMPARE(of(0), Connection::Lost);
    fail(Code::TooLarge);
    QCOMPARE(of(0), Connection::Connected);
  }

  void leaveOutAVendorThatIsNotUsed() {
    m_settings.vendors.paycom = false;
    m_connections->follow(m_settings);
    QCOMPARE(m_connections->all(),
             (std::vector<ui::VendorConnection>{{QStringLiteral("Tarlan"), Connection::NotChecked}}));
  }

  void forgetWhatAnotherWayTold() {
    m_connections->note(Vendor::Tarlan, net::Reply{});
    m_settings.look.fontSize = 150;
    m_connections->follow(m_settings);
    QCOMPARE(of(1), Connection::Connected);
    m_settings.paycom.environment = settings::Environment::Production;
    m_connections->follow(m_settings);
    QCOMPARE(of(1), Connection::NotChecked);
  }

  void areToldByEveryRequestOfAWatchedTransport() {
    test::FakeTransport network;
    WatchedTransport tarlan(network, Vendor::Tarlan, *m_connections);
    WatchedTransport paycom(network, Vendor::Paycom, *m_connections);
    int answers = 0;
    const Callback<net::Exchange> answer(this, [&answers](const net::Exchange &) { ++answers; });
    network.willAnswer(200, "{}");
    tarlan.get({}, answer);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(of(1), Connection::Connected);
    network.willFail(Code::HostNotFound, net::Delivery::NotSent);
    paycom.postOnce(
        {}, [] { return true; }, answer);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(of(0), Connection::Lost);
    QCOMPARE(of(1), Connection::Connected);
  }
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connectionstest.moc"
