#pragma once

#include "core/sandbox/executions.h"
#include "core/sandbox/receiptlist.h"
#include "core/sandbox/rpc.h"

namespace kassir::sandbox {

/// The methods behind Paycom's door (Paycom, pages of the receipts.* methods). Whoever calls was let in.
class PaycomMethods {
 public:
  PaycomMethods(Receipts &receipts, const Options &options, Executions &executions, QString kassa);

  [[nodiscard]] static bool knows(const QString &method);
  /// The method must be known. Wrong parameters: -32602 with the field's name.
  [[nodiscard]] RpcAnswer call(const QString &method, const json::Value &parameters, Occasion occasion);

 private:
  using Method = RpcAnswer (PaycomMethods::*)(const json::Value &parameters);
  struct Row;
  static const Row *row(const QString &method);

  RpcAnswer create(const json::Value &parameters);
  RpcAnswer send(const json::Value &parameters);
  RpcAnswer check(const json::Value &parameters);
  RpcAnswer get(const json::Value &parameters);
  RpcAnswer list(const json::Value &parameters);
  RpcAnswer pay(const json::Value &parameters);
  RpcAnswer cancel(const json::Value &parameters);
  RpcAnswer confirmHold(const json::Value &parameters);

  void record(const QString &method, const json::Value &parameters, const RpcAnswer &answer,
              Occasion occasion);
  [[nodiscard]] Result<const Receipt *, RpcError> named(const json::Value &parameters) const;
  [[nodiscard]] RpcAnswer answer(const Receipt &receipt) const;

  Receipts &m_receipts;
  const Options &m_options;
  Executions &m_executions;
  const QString m_kassa;
  ReceiptList m_list;
};

}  // namespace kassir::sandbox
