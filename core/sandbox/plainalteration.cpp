#include <QStringEncoder>
#include <algorithm>

#include "core/sandbox/alteration.h"
#include "core/sandbox/gzip.h"

namespace kassir::sandbox::alteration {

Reply redirect(Reply, const Request &request, const Fault &fault) {
  Reply reply = htmlReply(fault.status.value_or(302));
  const QByteArray here = "https://" + request.header("Host") + request.target;
  reply.headers.push_back({"Location", fault.location.isEmpty() ? here : fault.location.toUtf8()});
  return reply;
}

Reply status(Reply, const Request &, const Fault &fault) {
  Reply reply = htmlReply(fault.status.value_or(500));
  if (reply.status == 204) reply.body.clear();
  if (fault.retryAfter) {
    reply.headers.push_back({"Retry-After", QByteArray::number(qint64{fault.retryAfter->count()})});
  }
  return reply;
}

Reply empty(Reply reply, const Request &, const Fault &) {
  reply.body.clear();
  return reply;
}

Reply html(Reply, const Request &, const Fault &) {
  return htmlReply(200);
}

Reply gzip(Reply reply, const Request &, const Fault &) {
  reply.body = gzipped(reply.body);
  reply.headers.push_back({"Content-Encoding", "gzip"});
  return reply;
}

// Members one after another are one gzip text (RFC 1952), so a small one does for any size.
Reply gzipBomb(Reply reply, const Request &, const Fault &fault) {
  constexpr qint64 unpacked = 64 * 1024;
  const QByteArray member = gzipped(QByteArray(unpacked, ' '));
  const qint64 members = fault.bytes.value_or(314'572'800) / unpacked;
  reply.body = member.repeated(std::max<qint64>(members, 1));
  reply.headers.push_back({"Content-Encoding", "gzip"});
  return reply;
}

Reply byteOrderMark(Reply reply, const Request &, const Fault &) {
  reply.body.prepend("\xEF\xBB\xBF");
  return reply;
}

Reply utf16(Reply reply, const Request &, const Fault &) {
  QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
  reply.body = encoder(QString::fromUtf8(reply.body));
  reply.contentType = "application/json; charset=utf-16";
  return reply;
}

Reply nulByte(Reply reply, const Request &, const Fault &) {
  reply.body.insert(1, '\0');
  return reply;
}

Reply deepNesting(Reply reply, const Request &, const Fault &fault) {
  const qint64 depth = std::min<qint64>(fault.bytes.value_or(100'000), 1'000'000);
  reply.body.insert(1, "\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + ',');
  return reply;
}

}  // namespace kassir::sandbox::alteration
