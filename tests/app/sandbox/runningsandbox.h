#pragma once

#include <QNetworkAccessManager>
#include <QProcess>

#include "core/json/value.h"

namespace kassir::test {

/// kassir-sandbox as a program of its own, used as any other program would: by the line it prints and by its
/// control address. Ends with this.
class RunningSandbox {
 public:
  RunningSandbox() = default;
  ~RunningSandbox();
  RunningSandbox(const RunningSandbox &) = delete;
  RunningSandbox &operator=(const RunningSandbox &) = delete;

  [[nodiscard]] bool start(const QStringList &arguments = {});
  /// It stands still: who connects waits, until it goes on.
  void pause();
  void goOn();

  /// What its first line says under that name.
  [[nodiscard]] QString told(const QString &name) const;

  /// Whether the control address did it.
  [[nodiscard]] bool order(const QString &path, const QByteArray &body);
  /// A list of the control address; null when none came.
  [[nodiscard]] json::Value list(const QString &path);

 private:
  [[nodiscard]] QNetworkRequest request(const QString &path) const;

  QProcess m_program;
  json::Value m_told;
  QNetworkAccessManager m_network;
};

}  // namespace kassir::test
