#include "tests/app/sandbox/runningsandbox.h"

#include <signal.h>

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>
#include <QTestEventLoop>

#include "core/json/parse.h"

namespace kassir::test {

namespace {

// By its signal: a test that asks a thousand times has no time to look every ten milliseconds.
bool hasFinished(QNetworkReply &reply) {
  constexpr int longest = 5'000;
  if (reply.isFinished()) return true;
  QTestEventLoop loop;
  QObject::connect(&reply, &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
  loop.enterLoopMSecs(longest);
  return reply.isFinished();
}

}  // namespace

RunningSandbox::~RunningSandbox() {
  goOn();
  m_program.terminate();
  m_program.waitForFinished();
}

bool RunningSandbox::start(const QStringList &arguments) {
  m_program.start(QStringLiteral(KASSIR_SANDBOX), arguments);
  if (!QTest::qWaitFor([this] { return m_program.canReadLine(); })) return false;
  const auto parsed = json::parse(m_program.readLine());
  if (parsed) m_told = parsed.value();
  return parsed.hasValue();
}

void RunningSandbox::pause() {
  if (const auto process = static_cast<pid_t>(m_program.processId()); process > 0) ::kill(process, SIGSTOP);
}

void RunningSandbox::goOn() {
  if (const auto process = static_cast<pid_t>(m_program.processId()); process > 0) ::kill(process, SIGCONT);
}

QString RunningSandbox::told(const QString &name) const {
  const json::Value *value = m_told.find(name);
  return value ? value->string().value_or(QString()) : QString();
}

bool RunningSandbox::order(const QString &path, const QByteArray &body) {
  const std::unique_ptr<QNetworkReply> reply(m_network.post(request(path), body));
  return hasFinished(*reply) && reply->error() == QNetworkReply::NoError &&
         reply->readAll() == R"({"ok":true})";
}

json::Value RunningSandbox::list(const QString &path) {
  const std::unique_ptr<QNetworkReply> reply(m_network.get(request(path)));
  if (!hasFinished(*reply)) return {};
  const auto parsed = json::parse(reply->readAll());
  return parsed && parsed.value().isArray() ? parsed.value() : json::Value();
}

QNetworkRequest RunningSandbox::request(const QString &path) const {
  QUrl url(told(QStringLiteral("control_url")));
  url.setPath(path);
  QNetworkRequest request(url);
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setCaCertificates(QSslCertificate::fromPath(told(QStringLiteral("ca_file"))));
  request.setSslConfiguration(configuration);
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
  return request;
}

}  // namespace kassir::test
