#include "core/sandbox/reply.h"

#include <QDateTime>
#include <QLocale>

#include "core/json/write.h"

namespace kassir::sandbox {

namespace {

QByteArray reasonOf(int status) {
  switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
  }
}

// The real time, as the certificates have it, even where a test moves the clock.
QByteArray date(std::chrono::milliseconds clockSkew) {
  const auto format = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
  return QLocale::c()
      .toString(QDateTime::currentDateTimeUtc().addMSecs(clockSkew.count()), format)
      .toLatin1();
}

}  // namespace

Reply jsonReply(const json::Value &value, int status) {
  Reply reply;
  reply.status = status;
  reply.body = json::write(value);
  return reply;
}

Reply htmlReply(int status) {
  const QByteArray title = QByteArray::number(status) + ' ' + reasonOf(status);
  Reply reply;
  reply.status = status;
  reply.contentType = "text/html; charset=utf-8";
  reply.body = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
  return reply;
}

QByteArray headOf(const Reply &reply, std::optional<qint64> length, bool keepAlive,
                  std::chrono::milliseconds clockSkew) {
  QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
  head += "Date: " + date(clockSkew) + "\r\nServer: kassir-sandbox\r\nContent-Type: " + reply.contentType +
          "\r\n";
  for (const Header &header : reply.headers) head += header.name + ": " + header.value + "\r\n";
  // RFC 9110: a reply without content by its status carries no length either.
  if (length && reply.status != 204) head += "Content-Length: " + QByteArray::number(*length) + "\r\n";
  return head + "Connection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n";
}

}  // namespace kassir::sandbox
