#include "core/net/pendingreply.h"

#include <algorithm>
#include <utility>

#include "core/net/replyheaders.h"

namespace kassir::net {

namespace {
// What Qt may hold before it stops reading from the connection.
constexpr qint64 readAhead = 256 * 1024;
}  // namespace

PendingReply::PendingReply(std::unique_ptr<QNetworkReply> reply, Expectation expectation,
                           Callback<Exchange> callback)
    : m_reply(std::move(reply)), m_expectation(std::move(expectation)), m_callback(std::move(callback)) {
  m_reply->setReadBufferSize(readAhead);
  connect(m_reply.get(), &QNetworkReply::encrypted, this, &PendingReply::onEncrypted);
  connect(m_reply.get(), &QNetworkReply::sslErrors, this,
          [this](const QList<QSslError> &refusals) { m_refusals = refusals; });
  connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &PendingReply::onHeaders);
  connect(m_reply.get(), &QNetworkReply::readyRead, this, &PendingReply::onBytes);
  connect(m_reply.get(), &QNetworkReply::finished, this, &PendingReply::onFinished);

  // Qt's own timeout starts anew with every byte, so a server that drips would never meet it.
  m_deadline.setSingleShot(true);
  m_deadline.setTimerType(Qt::PreciseTimer);
  connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Failure::Code::TimedOut); });
  m_deadline.start(m_expectation.deadline);
}

PendingReply::~PendingReply() {
  if (m_reply) m_reply->disconnect(this);
}

void PendingReply::onEncrypted() {
  // Again, since Qt forgets it when it is set before the connection is begun, as that of a POST is.
  m_reply->setReadBufferSize(readAhead);
  const auto objection = m_expectation.objection();
  if (!objection) return;
  fail(*objection);
  m_reply->abort();  // at once, else the headers leave
}

void PendingReply::onHeaders() {
  if (status() >= 300 && status() < 400) return fail(Failure::Code::Redirected);

  const QByteArray encoding = m_reply->rawHeader(QByteArrayLiteral("Content-Encoding")).trimmed().toLower();
  if (!encoding.isEmpty() && encoding != "identity") return fail(Failure::Code::Encoded);

  if (m_reply->hasRawHeader(QByteArrayLiteral("Content-Length"))) {
    bool isNumber = false;
    m_announced = m_reply->rawHeader(QByteArrayLiteral("Content-Length")).trimmed().toLongLong(&isNumber);
    if (!isNumber || *m_announced < 0) return fail(Failure::Code::NotHttp);
    if (*m_announced > m_expectation.largestReply) return fail(Failure::Code::TooLarge);
  }
}

void PendingReply::onBytes() {
  while (m_reply->bytesAvailable() > 0) {
    const qint64 room = m_expectation.largestReply - m_body.size();
    const QByteArray bytes = m_reply->read(std::min(room + 1, readAhead));
    if (bytes.size() > room) return fail(Failure::Code::TooLarge);
    if (bytes.isEmpty()) return;
    m_body += bytes;
  }
}

void PendingReply::onFinished() {
  onBytes();
  if (m_outcome) return;
  const QNetworkReply::NetworkError error = m_reply->error();
  const bool answered = error == QNetworkReply::NoError || isStatusError(error);
  if (status() == 0 || !answered) return fail(errorCode(error, m_refusals, m_expectation.route));
  if (status() < 200) return fail(Failure::Code::NotHttp);
  // Qt believes chunks alone, even where they fall short of the length that was told.
  if (m_announced.value_or(0) > m_body.size()) return fail(Failure::Code::ConnectionLost);
  settle(complete());
}

void PendingReply::fail(Failure::Code code) {
  settle(failure(code));
}

void PendingReply::settle(Outcome outcome) {
  if (m_outcome) return;
  m_outcome = std::move(outcome);
  m_deadline.stop();
  m_reply->disconnect(this);
  // Later, since this may be a signal of the reply, and whoever is answered may destroy the transport.
  QMetaObject::invokeMethod(this, &PendingReply::answer, Qt::QueuedConnection);
}

void PendingReply::answer() {
  // Destroying it aborts it without the errors that abort() can bring. The delivery is asked afterwards:
  // until here the body could still be taken.
  m_reply.reset();
  Exchange exchange = m_outcome->hasValue()
                          ? Exchange(std::move(*m_outcome).value())
                          : Exchange(failure(Failure{m_outcome->error(), m_expectation.delivery()}));
  const QPointer<PendingReply> self(this);
  const Callback<Exchange> callback = std::move(m_callback);
  callback(std::move(exchange));
  if (self) Q_EMIT settled();
}

int PendingReply::status() const {
  return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Reply PendingReply::complete() const {
  Reply reply{status(), m_body, httpDate(m_reply->rawHeader(QByteArrayLiteral("Date"))), {}};
  // Its own clock is what a server means by a date, whatever ours says.
  reply.retryAfter = retryAfter(m_reply->rawHeader(QByteArrayLiteral("Retry-After")),
                                reply.date.value_or(QDateTime::currentDateTimeUtc()));
  return reply;
}

}  // namespace kassir::net
