#pragma once

#include <QSslSocket>

#include "core/sandbox/delivery.h"
#include "core/sandbox/faultqueue.h"
#include "core/sandbox/log.h"
#include "core/sandbox/options.h"
#include "core/sandbox/requestparser.h"

namespace kassir::sandbox {

/// What the servers share. All of it outlives them.
struct Surroundings {
  Clock &clock;
  const Certificates &certificates;
  FaultQueue &faults;
  Log &log;
  const Options &options;
};

/// One client's connection, from its first byte to its last. Deletes itself when it is over.
class Connection : public QObject {
 public:
  Connection(qintptr descriptor, Vendor vendor, Responder &responder, Surroundings surroundings,
             QObject *parent);
  ~Connection() override;

  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;

 private:
  void open(const std::optional<Fault> &fault);
  void handshake(CertificateKind kind);
  void breakHandshake(Opening opening);
  void read();
  void advance();
  void takeHead();
  void takeRequest();
  void refuse();
  void send(Outgoing outgoing);
  void endReply(Delivery::End end);
  void over();
  void log(const Request &request, const std::optional<Fault> &fault);

  const Vendor m_vendor;
  Responder &m_responder;
  Surroundings m_surroundings;
  QSslSocket m_socket;
  RequestParser m_parser;
  Delivery *m_delivery = nullptr;  // owned by Qt, while a reply is on its way
  int m_number = 0;
  bool m_encrypted = false;
  bool m_headTaken = false;
  bool m_deaf = false;  // whatever still comes is thrown away
};

}  // namespace kassir::sandbox
