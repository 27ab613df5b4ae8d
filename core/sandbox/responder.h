#pragma once

#include <QObject>
#include <optional>

#include "core/json/value.h"
#include "core/sandbox/occasion.h"
#include "core/sandbox/reply.h"

namespace kassir::sandbox {

/// What a vendor says no with; each part may be left out.
struct Refusal {
  std::optional<qint64> code;
  std::optional<json::Value> message;
  std::optional<json::Value> data;
  std::optional<int> status;  ///< of HTTP
};

/// One party that answers requests. An interface because three servers answer differently.
class Responder : public QObject {
 public:
  /// Does what is asked and says so. Never fails: nonsense is answered as the vendor answers it.
  [[nodiscard]] virtual Reply answer(const Request &request, Occasion occasion) = 0;
  /// Says no in the vendor's form, having done nothing. Without a code: a breakdown of its own.
  [[nodiscard]] virtual Reply refuse(const Request &request, const Refusal &refusal) const = 0;
};

}  // namespace kassir::sandbox
