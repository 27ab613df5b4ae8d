#pragma once

#include <QString>
#include <chrono>

#include "core/base/result.h"
#include "core/sandbox/responder.h"
#include "core/sandbox/vendor.h"

namespace kassir::sandbox {

/// Something that goes wrong on purpose. What a parameter means, and whether it means anything, is told by
/// the fault's row in the catalogue.
struct Fault {
  QString name;                  ///< one of the catalogue
  std::optional<int> count = 1;  ///< for so many connections or requests; none: until cleared
  std::optional<Vendor> vendor = {};
  QString path = {};    ///< only for requests of exactly this path
  QString method = {};  ///< only for this JSON-RPC method
  std::optional<bool> execute = {};
  std::optional<std::chrono::milliseconds> executeAfter = {};  ///< executed only then, whatever was answered
  std::optional<std::chrono::milliseconds> wait = {};  ///< before the reply; between its parts for drip
  std::optional<qint64> bytes = {};
  std::optional<int> status = {};
  std::optional<std::chrono::seconds> retryAfter = {};
  QString location = {};
  std::optional<qint64> code = {};
  std::optional<json::Value> message = {};
  std::optional<json::Value> data = {};
};

/// Why a fault was not taken.
struct FaultProblem {
  enum class Code {
    UnknownName,
    UnknownParameter,
    BadParameter,      ///< its value cannot be meant
    CannotKnowMethod,  ///< this fault is chosen before the body, or even the request, is there
    CannotExecute,     ///< this fault strikes before the request is whole
  };

  Code code = Code::UnknownName;
  QString parameter;
};

}  // namespace kassir::sandbox
