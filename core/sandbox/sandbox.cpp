#include "core/sandbox/sandbox.h"

#include <QFile>

#include "core/sandbox/paycomresponder.h"
#include "core/sandbox/server.h"

namespace kassir::sandbox {

// In the order in which they need each other.
struct Sandbox::Parts {
  Parts(Clock &clock, Certificates made)
      : certificates(std::move(made)), surroundings{clock, certificates, faults, log} {}

  Certificates certificates;
  Credentials credentials = Credentials::random();
  QTemporaryDir folder;
  FaultQueue faults;
  Log log;
  Surroundings surroundings;
  PaycomResponder paycom{credentials};
  Server paycomServer{Vendor::Paycom, paycom, surroundings};
};

Result<std::unique_ptr<Sandbox>, StartProblem> Sandbox::start(Clock &clock, const Options &options) {
  auto certificates = QSslSocket::supportsSsl() ? Certificates::make() : std::nullopt;
  if (!certificates) return failure(StartProblem::Tls);
  auto parts = std::make_unique<Parts>(clock, *std::move(certificates));
  QFile file(parts->folder.filePath(QStringLiteral("ca.pem")));
  const QByteArray pem = parts->certificates.authorityPem();
  if (!parts->folder.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
      file.write(pem) != pem.size() || !file.flush()) {
    return failure(StartProblem::Folder);
  }
  if (!parts->paycomServer.start(options.portBase)) return failure(StartProblem::Port);
  return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

Sandbox::Sandbox(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Sandbox::~Sandbox() = default;

QUrl Sandbox::paycomUrl() const {
  return m_parts->paycomServer.url(QStringLiteral("/api"));
}

QString Sandbox::caFile() const {
  return m_parts->folder.filePath(QStringLiteral("ca.pem"));
}

const Credentials &Sandbox::credentials() const {
  return m_parts->credentials;
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

}  // namespace kassir::sandbox
