#pragma once

#include "core/sandbox/credentials.h"
#include "core/sandbox/paycommethods.h"

namespace kassir::sandbox {

/// Paycom's door: the path, the JSON-RPC envelope and the X-Auth header (Paycom, protocol page).
class PaycomResponder : public Responder {
 public:
  PaycomResponder(const Credentials &credentials, PaycomMethods methods);

  [[nodiscard]] Reply answer(const Request &request, Occasion occasion) override;
  [[nodiscard]] Reply refuse(const Request &request, const Refusal &refusal) const override;

 private:
  [[nodiscard]] RpcAnswer call(const Request &request, const RpcCall &call, Occasion occasion);
  [[nodiscard]] std::optional<RpcError> checkAuthorization(const QByteArray &header) const;

  const Credentials &m_credentials;
  PaycomMethods m_methods;
};

}  // namespace kassir::sandbox
