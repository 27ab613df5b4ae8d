#include "core/sandbox/sandbox.h"

#include <QFile>

#include "core/sandbox/controlresponder.h"
#include "core/sandbox/paycomresponder.h"
#include "core/sandbox/server.h"
#include "core/sandbox/tarlanresponder.h"

namespace kassir::sandbox {

// In the order in which they need each other.
struct Sandbox::Parts {
  Parts(Clock &theClock, const Options &wished, Certificates made)
      : clock(theClock), options(wished), certificates(std::move(made)) {}

  [[nodiscard]] bool startServers() {
    const quint16 base = options.portBase;
    const auto port = [base](int place) { return base == 0 ? base : static_cast<quint16>(base + place); };
    return base <= 65'533 && paycomServer.start(port(0)) && tarlanServer.start(port(1)) &&
           controlServer.start(port(2));
  }

  Clock &clock;
  Options options;
  Certificates certificates;
  Credentials credentials = Credentials::random();
  QTemporaryDir folder;
  FaultQueue faults;
  Log log;
  Executions executions{clock};
  Receipts receipts{clock, options};
  Surroundings surroundings{clock, certificates, faults, log, options};
  PaycomResponder paycom{credentials, {receipts, options, executions, credentials.paycomId}};
  TarlanResponder tarlan{credentials, receipts, options};
  ControlResponder control{receipts, faults, options, log, executions};
  Server paycomServer{Vendor::Paycom, paycom, surroundings};
  Server tarlanServer{Vendor::Tarlan, tarlan, surroundings};
  Server controlServer{Vendor::Control, control, surroundings};
};

Result<std::unique_ptr<Sandbox>, StartProblem> Sandbox::start(Clock &clock, const Options &options) {
  auto certificates = QSslSocket::supportsSsl() ? Certificates::make() : std::nullopt;
  if (!certificates) return failure(StartProblem::Tls);
  auto parts = std::make_unique<Parts>(clock, options, *std::move(certificates));
  QFile file(parts->folder.filePath(QStringLiteral("ca.pem")));
  const QByteArray pem = parts->certificates.authorityPem();
  if (!parts->folder.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
      file.write(pem) != pem.size() || !file.flush()) {
    return failure(StartProblem::Folder);
  }
  if (!parts->startServers()) return failure(StartProblem::Port);
  return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

Sandbox::Sandbox(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Sandbox::~Sandbox() = default;

QUrl Sandbox::paycomUrl() const {
  return m_parts->paycomServer.url(QStringLiteral("/api"));
}

QUrl Sandbox::tarlanUrl() const {
  return m_parts->tarlanServer.url(tarlanPath());
}

QUrl Sandbox::controlUrl() const {
  return m_parts->controlServer.url({});
}

QString Sandbox::caFile() const {
  return m_parts->folder.filePath(QStringLiteral("ca.pem"));
}

const Credentials &Sandbox::credentials() const {
  return m_parts->credentials;
}

Options &Sandbox::options() {
  return m_parts->options;
}

Result<void, PayProblem> Sandbox::pay(const QString &receiptId) {
  return m_parts->receipts.pay(receiptId);
}

const std::deque<Receipt> &Sandbox::receipts() const {
  return m_parts->receipts.all();
}

Result<void, FaultProblem> Sandbox::addFault(Fault fault) {
  return m_parts->faults.add(std::move(fault));
}

void Sandbox::clearFaults() {
  m_parts->faults.clear();
}

const std::deque<SeenConnection> &Sandbox::connections() const {
  return m_parts->log.connections();
}

const std::deque<SeenRequest> &Sandbox::requests() const {
  return m_parts->log.requests();
}

const std::deque<Execution> &Sandbox::executions() const {
  return m_parts->executions.all();
}

}  // namespace kassir::sandbox
