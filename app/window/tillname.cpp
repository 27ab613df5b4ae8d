#include "app/window/tillname.h"

#include <algorithm>

#include "core/till/journal/freezing.h"
#include "core/till/journal/underway.h"

namespace kassir::window {

// A journal that cannot be read may hold more than is known here: then no name is given up.
settings::UnderWay TillName::underWay() const {
  const auto found = till::underWay(m_parts.journal, m_parts.settings);
  if (found) return found.value();
  return {m_parts.sales.count(till::peerOf(m_parts.settings)), std::max(m_parts.sales.count(), qsizetype{1})};
}

void TillName::take() {
  const QString &name = m_parts.settings.till.name;
  if (name == m_parts.journal.till()) return;
  m_parts.journal.rename(name);
  if (const auto begun = m_parts.keeper.finish(); !begun) m_parts.complaints.tell(begun.error());
}

}  // namespace kassir::window
