#pragma once

#include <memory>

#include "tests/app/cli/tillfolder.h"

namespace kassir::test {

/// A till, and stand-ins for the vendors that it is set up for, in the test's own event loop.
class ConnectedTill {
 public:
  [[nodiscard]] bool start();

  [[nodiscard]] TillFolder &folder() { return m_folder; }
  [[nodiscard]] sandbox::Sandbox &vendors() { return *m_vendors; }

  /// Leaves behind what was, so that the next test sees only what is its own.
  void begin();
  /// What came in since then.
  [[nodiscard]] std::vector<sandbox::SeenRequest> requests() const;
  [[nodiscard]] std::vector<sandbox::Receipt> receipts() const;
  /// How many payments the vendor made since then, late ones and doubles among them.
  [[nodiscard]] std::size_t creations() const;
  [[nodiscard]] std::size_t connections() const;
  /// The JSON-RPC methods that Paycom was asked for since then.
  [[nodiscard]] QStringList methods() const;

 private:
  SystemClock m_clock;
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  TillFolder m_folder;
  std::size_t m_requestsBefore = 0;
  std::size_t m_receiptsBefore = 0;
  std::size_t m_executionsBefore = 0;
  std::size_t m_connectionsBefore = 0;
};

}  // namespace kassir::test
