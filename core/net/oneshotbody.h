#pragma once

#include <QIODevice>

#include "core/base/secretbytes.h"
#include "core/net/failure.h"
#include "core/net/transport.h"

namespace kassir::net {

/// The body of a POST that can be read once. Qt repeats a POST by itself when the connection breaks; it
/// cannot repeat what is sequential and refuses to be reset. Yields nothing before it was opened by
/// beforeBody(). Wiped when it goes.
class OneShotBody final : public QIODevice {
  Q_OBJECT

 public:
  OneShotBody(SecretBytes bytes, BeforeBody beforeBody);

  /// Asks beforeBody() the first time, and only then; its answer stands for all later calls.
  [[nodiscard]] bool release();
  /// NotSent is a proof: the first byte of the body has not been taken.
  [[nodiscard]] Delivery delivery() const;

  [[nodiscard]] bool isSequential() const override { return true; }
  [[nodiscard]] bool atEnd() const override;
  [[nodiscard]] qint64 bytesAvailable() const override;
  bool reset() override { return false; }
  bool seek(qint64) override { return false; }

 protected:
  qint64 readData(char *data, qint64 maxSize) override;
  qint64 writeData(const char *, qint64) override { return -1; }

 private:
  enum class Gate { Unasked, Open, Shut };

  SecretBytes m_bytes;
  BeforeBody m_beforeBody;
  qint64 m_taken = 0;
  Gate m_gate = Gate::Unasked;
};

}  // namespace kassir::net
