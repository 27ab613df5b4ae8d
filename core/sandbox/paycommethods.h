#pragma once

#include "core/sandbox/receipts.h"
#include "core/sandbox/rpc.h"

namespace kassir::sandbox {

/// The methods behind Paycom's door (Paycom, pages of the receipts.* methods). Whoever calls was let in.
class PaycomMethods {
 public:
  PaycomMethods(Receipts &receipts, const Options &options, Clock &clock, QString kassa);

  [[nodiscard]] static bool knows(const QString &method);
  /// The method must be known. Wrong parameters: -32602 with the field's name.
  [[nodiscard]] RpcAnswer call(const QString &method, const json::Value &parameters);

 private:
  using Method = RpcAnswer (PaycomMethods::*)(const json::Value &parameters);
  static Method method(const QString &name);

  RpcAnswer create(const json::Value &parameters);
  RpcAnswer send(const json::Value &parameters);
  RpcAnswer check(const json::Value &parameters);
  RpcAnswer get(const json::Value &parameters);
  RpcAnswer list(const json::Value &parameters);
  RpcAnswer pay(const json::Value &parameters);
  RpcAnswer cancel(const json::Value &parameters);
  RpcAnswer confirmHold(const json::Value &parameters);

  [[nodiscard]] Result<const Receipt *, RpcError> named(const json::Value &parameters) const;
  [[nodiscard]] RpcAnswer answer(const Receipt &receipt) const;

  Receipts &m_receipts;
  const Options &m_options;
  Clock &m_clock;
  const QString m_kassa;
};

}  // namespace kassir::sandbox
