#include "tests/app/cli/connectedtill.h"

#include <algorithm>

#include "core/json/parse.h"
#include "tests/app/cli/salefiles.h"
#include "tests/core/sandbox/talk.h"

namespace kassir::test {

namespace {

template <class Items>
auto behind(const Items &items, std::size_t before) {
  return std::vector<typename Items::value_type>(items.begin() + static_cast<std::ptrdiff_t>(before),
                                                 items.end());
}

}  // namespace

bool ConnectedTill::start() {
  auto started = sandbox::Sandbox::start(m_clock);
  if (!started) return false;
  m_vendors = std::move(started).value();
  m_vendors->options().step = std::chrono::milliseconds(1);
  // One of another till waits there: that lists show such is what makes one without a sale a proof.
  const QByteArray waiting = saleOf("K-0");
  const bool isMade =
      call(*m_vendors, "receipts.create", "{\"amount\":12000," + waiting.mid(1)).status == 200;
  return isMade && m_folder.connectTo(*m_vendors);
}

void ConnectedTill::begin() {
  m_folder.forgetSales();
  m_vendors->clearFaults();
  m_requestsBefore = m_vendors->requests().size();
  m_receiptsBefore = m_vendors->receipts().size();
  m_executionsBefore = m_vendors->executions().size();
  m_connectionsBefore = m_vendors->connections().size();
}

std::vector<sandbox::SeenRequest> ConnectedTill::requests() const {
  return behind(m_vendors->requests(), m_requestsBefore);
}

std::vector<sandbox::Receipt> ConnectedTill::receipts() const {
  return behind(m_vendors->receipts(), m_receiptsBefore);
}

std::size_t ConnectedTill::creations() const {
  const auto all = behind(m_vendors->executions(), m_executionsBefore);
  const auto count = std::count_if(all.begin(), all.end(), [](const sandbox::Execution &execution) {
    return execution.method == u"receipts.create" && !execution.receiptId.isEmpty();
  });
  return static_cast<std::size_t>(count);
}

std::size_t ConnectedTill::connections() const {
  return m_vendors->connections().size() - m_connectionsBefore;
}

QStringList ConnectedTill::methods() const {
  QStringList methods;
  for (const sandbox::SeenRequest &seen : requests()) {
    if (seen.vendor != sandbox::Vendor::Paycom) continue;
    const auto body = json::parse(seen.request.body);
    const json::Value *method = body ? body.value().find(u"method") : nullptr;
    methods << (method ? method->string().value_or(QString()) : QString());
  }
  return methods;
}

}  // namespace kassir::test
