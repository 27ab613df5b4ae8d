#include "core/sandbox/requestparser.h"

#include <QList>
#include <algorithm>

namespace kassir::sandbox {

namespace {

constexpr qsizetype largestHead = 65'536;
constexpr qint64 largestBody = 4'194'304;

bool isToken(const QByteArray &text) {
  static const QByteArray symbols = QByteArrayLiteral("!#$%&'*+-.^_`|~");
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || symbols.contains(c);
  });
}

bool isVisible(const QByteArray &text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

bool hasControl(const QByteArray &text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

bool isDigits(const QByteArray &text) {
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void RequestParser::append(const QByteArray &bytes) {
  m_buffer += bytes;
}

RequestParser::State RequestParser::parse() {
  while (advance()) {
  }
  switch (m_step) {
    case Step::Head: return State::Head;
    case Step::Complete: return State::Complete;
    case Step::Refused: return State::Refused;
    default: return State::Body;
  }
}

// One step; false when nothing more can be done with what is there.
bool RequestParser::advance() {
  switch (m_step) {
    case Step::Head: return readHead();
    case Step::FixedBody: return readBody(Step::Complete);
    case Step::ChunkSize: return readChunkSize();
    case Step::ChunkBytes: return readBody(Step::ChunkEnd);
    case Step::ChunkEnd:
    case Step::Trailers: {
      QByteArray line;
      if (!readLine(&line)) return false;
      if (m_step == Step::ChunkEnd) {
        if (!line.isEmpty()) return refuse(400);
        m_step = Step::ChunkSize;
        return true;
      }
      m_trailers += line.size();
      if (m_trailers > largestHead) return refuse(431);
      if (!line.isEmpty()) return true;
      m_request.complete = true;
      m_step = Step::Complete;
      return false;
    }
    case Step::Complete:
    case Step::Refused: return false;
  }
  return false;
}

bool RequestParser::expectsContinue() const {
  return m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

void RequestParser::next() {
  m_request = {};
  m_step = Step::Head;
  m_trailers = 0;
}

bool RequestParser::readHead() {
  while (m_buffer.startsWith("\r\n")) m_buffer.remove(0, 2);  // allowed before a request line
  const auto end = m_buffer.indexOf("\r\n\r\n");
  if (end > largestHead || (end < 0 && m_buffer.size() > largestHead)) return refuse(431);
  if (end < 0) return false;
  QByteArray head = m_buffer.left(end);
  m_buffer.remove(0, end + 4);
  while (!head.isEmpty()) {
    const auto lineEnd = head.indexOf("\r\n");
    const QByteArray line = lineEnd < 0 ? head : head.left(lineEnd);
    head = lineEnd < 0 ? QByteArray() : head.mid(lineEnd + 2);
    if (hasControl(line)) return refuse(400);
    if (!(m_request.method.isEmpty() ? readRequestLine(line) : readHeaderLine(line))) return false;
  }
  return chooseBody();
}

bool RequestParser::readRequestLine(const QByteArray &line) {
  const QList<QByteArray> parts = line.split(' ');
  if (parts.size() != 3 || !isToken(parts[0]) || !isVisible(parts[1])) return refuse(400);
  if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
    return refuse(parts[2].startsWith("HTTP/") ? 505 : 400);
  m_request.method = parts[0];
  m_request.target = parts[1];
  m_request.keepAlive = parts[2] == "HTTP/1.1";
  return true;
}

bool RequestParser::readHeaderLine(const QByteArray &line) {
  const auto colon = line.indexOf(':');
  if (colon < 0 || !isToken(line.left(colon))) return refuse(400);
  m_request.headers.push_back({line.left(colon), line.mid(colon + 1).trimmed()});
  return true;
}

bool RequestParser::chooseBody() {
  const QByteArray connection = m_request.header("Connection").toLower();
  if (connection == "close") m_request.keepAlive = false;
  if (connection == "keep-alive") m_request.keepAlive = true;
  QByteArray length;
  for (const Header &header : m_request.headers) {
    if (header.name.compare("Content-Length", Qt::CaseInsensitive) != 0) continue;
    if (!isDigits(header.value) || (!length.isEmpty() && length != header.value)) return refuse(400);
    length = header.value;
  }
  const QByteArray coding = m_request.header("Transfer-Encoding");
  if (!coding.isEmpty()) {
    // Both at once is how a request is hidden behind another one.
    if (!length.isEmpty() || coding.compare("chunked", Qt::CaseInsensitive) != 0) return refuse(400);
    m_step = Step::ChunkSize;
    return true;
  }
  bool fits = true;
  m_due = length.isEmpty() ? 0 : length.toLongLong(&fits);
  if (!fits || m_due > largestBody) return refuse(413);
  m_step = Step::FixedBody;
  return true;
}

bool RequestParser::readBody(Step afterwards) {
  const auto taken = std::min<qint64>(m_due, m_buffer.size());
  m_request.body += m_buffer.left(taken);
  m_buffer.remove(0, taken);
  m_due -= taken;
  if (m_due > 0) return false;
  m_request.complete = afterwards == Step::Complete;
  m_step = afterwards;
  return true;
}

bool RequestParser::readChunkSize() {
  QByteArray line;
  if (!readLine(&line)) return false;
  bool number = false;
  const auto extension = line.indexOf(';');
  const QByteArray size = extension < 0 ? line : line.left(extension);
  m_due = size.trimmed().toLongLong(&number, 16);
  if (!number || m_due < 0) return refuse(400);
  if (m_due > largestBody - m_request.body.size()) return refuse(413);
  m_step = m_due == 0 ? Step::Trailers : Step::ChunkBytes;
  return true;
}

bool RequestParser::readLine(QByteArray *line) {
  const auto end = m_buffer.indexOf("\r\n");
  if (end < 0) return m_buffer.size() > largestHead ? refuse(431) : false;
  *line = m_buffer.left(end);
  m_buffer.remove(0, end + 2);
  return true;
}

bool RequestParser::refuse(int status) {
  m_refusal = status;
  m_step = Step::Refused;
  m_buffer.clear();
  return false;
}

}  // namespace kassir::sandbox
