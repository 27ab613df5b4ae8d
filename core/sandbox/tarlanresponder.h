#pragma once

#include "core/sandbox/credentials.h"
#include "core/sandbox/receipts.h"
#include "core/sandbox/responder.h"
#include "core/sandbox/signature.h"

namespace kassir::sandbox {

/// The one path of Tarlan's gateway that a till asks, as its documentation has it.
[[nodiscard]] QString tarlanPath();

/// Tarlan's look-up of a fiscal check: it knows the orders that were paid at the Paycom stand-in.
class TarlanResponder : public Responder {
 public:
  TarlanResponder(const Credentials &credentials, const Receipts &receipts, const Options &options);

  [[nodiscard]] Reply answer(const Request &request, Occasion occasion) override;
  [[nodiscard]] Reply refuse(const Request &request, const Refusal &refusal) const override;

 private:
  [[nodiscard]] std::optional<qint64> refusalCode(const Request &request, const Query &query) const;
  [[nodiscard]] Reply order(const QString &id) const;
  [[nodiscard]] Reply errorReply(qint64 code) const;
  [[nodiscard]] QString link(const Receipt &receipt) const;

  const Credentials &m_credentials;
  const Receipts &m_receipts;
  const Options &m_options;
  const QString m_registration = randomDigits(12);
};

}  // namespace kassir::sandbox
