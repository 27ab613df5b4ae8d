#include "core/sandbox/executions.h"

namespace kassir::sandbox {

namespace {
constexpr std::size_t most = 100'000;
constexpr qsizetype longestOrder = 128;
}  // namespace

void Executions::add(Execution execution) {
  execution.number = ++m_number;
  execution.time = m_clock.now().toMSecsSinceEpoch();
  execution.order.truncate(longestOrder);
  m_executions.push_back(std::move(execution));
  if (m_executions.size() > most) m_executions.pop_front();
}

}  // namespace kassir::sandbox
