#pragma once

#include "core/sandbox/request.h"

namespace kassir::sandbox {

/// Takes HTTP/1.1 requests out of a stream of bytes, one after another (RFC 9112). Anything may come in.
class RequestParser {
 public:
  enum class State {
    Head,      ///< the head is not all there yet
    Body,      ///< the head is known, the body is not all there yet
    Complete,  ///< one request is whole; next() goes on behind it
    Refused,   ///< no HTTP, or too large: refusal() is the status to answer with
  };

  void append(const QByteArray &bytes);
  [[nodiscard]] State parse();
  /// In state Body and Complete.
  [[nodiscard]] const Request &request() const { return m_request; }
  [[nodiscard]] int refusal() const { return m_refusal; }
  [[nodiscard]] bool expectsContinue() const;
  /// Forgets the complete request.
  void next();

 private:
  enum class Step { Head, FixedBody, ChunkSize, ChunkBytes, ChunkEnd, Trailers, Complete, Refused };

  bool advance();
  bool readHead();
  bool readRequestLine(const QByteArray &line);
  bool readHeaderLine(const QByteArray &line);
  bool chooseBody();
  bool readBody(Step afterwards);
  bool readChunkSize();
  bool readLine(QByteArray *line);
  bool refuse(int status);

  QByteArray m_buffer;
  Request m_request;
  Step m_step = Step::Head;
  qint64 m_due = 0;  // bytes of the body, or of this chunk, still to come
  qint64 m_trailers = 0;
  int m_refusal = 0;
};

}  // namespace kassir::sandbox
