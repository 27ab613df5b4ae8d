#pragma once

#include <QString>
#include <optional>

#include "ui/checks/checksource.h"

namespace kassir::test {

/// Remembers what it was asked, and answers when the test says so.
class FakeSource final : public ui::CheckSource {
 public:
  void lookUp(const QString &orderId, const std::optional<QString> &serviceCode,
              Callback<till::FiscalLookup> callback) override {
    ++lookUps;
    lastOrder = orderId;
    lastService = serviceCode;
    m_callback.emplace(std::move(callback));
  }
  void stop() override { m_callback.reset(); }
  [[nodiscard]] fiscal::LinkHosts linkHosts() const override { return {}; }

  [[nodiscard]] bool isAsked() const { return m_callback.has_value(); }
  void answer(const till::FiscalLookup &outcome) {
    const auto callback = *std::exchange(m_callback, std::nullopt);
    callback(outcome);
  }
  void find(const char *number, const char *link) {
    answer(
        fiscal::FiscalCheck{fiscal::FiscalNumber::read(QString::fromUtf8(number)), QString::fromUtf8(link)});
  }
  void fail(const till::FiscalLookupFailure &cause) { answer(failure(cause)); }

  int lookUps = 0;
  QString lastOrder;
  std::optional<QString> lastService;

 private:
  std::optional<Callback<till::FiscalLookup>> m_callback;
};

}  // namespace kassir::test
