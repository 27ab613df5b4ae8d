#include <QCoreApplication>
#include <QTest>

#include "core/net/httpstransport.h"

using namespace kassir::net;

// A program of its own: Qt loads its TLS backends once.
class WithoutOpenSslTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysSoAndSendsNothing() {
    QCoreApplication::setLibraryPaths({});
    HttpsTransport transport(NetworkPolicy{});
    Request request;
    request.url = QUrl(QStringLiteral("https://127.0.0.1:9/"));
    bool asked = false;
    std::optional<Exchange> answer;
    transport.postOnce(std::move(request), [&] { return asked = true; },
                       {this, [&answer](const Exchange &exchange) { answer = exchange; }});
    QTRY_VERIFY(answer);
    QVERIFY(!answer->hasValue());
    QVERIFY((answer->error() == Failure{Failure::Code::TlsUnavailable, Delivery::NotSent}));
    QVERIFY(!asked);
  }
};

QTEST_GUILESS_MAIN(WithoutOpenSslTest)
#include "withoutopenssltest.moc"
