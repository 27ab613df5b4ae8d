#pragma once

#include <QProcess>

#include "core/json/value.h"

namespace kassir::bench {

/// kassir-sandbox as a program of its own, so that its work is not counted as anybody's. Ends with this.
class Stand {
 public:
  /// False where it does not start.
  [[nodiscard]] bool start();
  ~Stand();
  Stand() = default;
  Q_DISABLE_COPY_MOVE(Stand)

  /// What its first line says under that name.
  [[nodiscard]] QString told(const char *name) const;

 private:
  QProcess m_program;
  json::Value m_told;
};

}  // namespace kassir::bench
