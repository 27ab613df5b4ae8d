#include "core/net/oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kassir::net {

OneShotBody::OneShotBody(SecretBytes bytes, BeforeBody beforeBody)
    : m_bytes(std::move(bytes)), m_beforeBody(std::move(beforeBody)) {
  // Unbuffered, so that what is counted as taken is what Qt's network code has really taken.
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::release() {
  if (m_gate == Gate::Unasked) {
    m_gate = Gate::Shut;  // should the hook come back here, it finds the gate shut
    if (m_beforeBody()) m_gate = Gate::Open;
    if (m_gate == Gate::Open) Q_EMIT readyRead();
  }
  return m_gate == Gate::Open;
}

Delivery OneShotBody::delivery() const {
  // An empty body has no first byte: its request may have left as soon as the gate was open.
  const bool emptyLeft = m_bytes.isEmpty() && m_gate == Gate::Open;
  return m_taken > 0 || emptyLeft ? Delivery::MaybeSent : Delivery::NotSent;
}

bool OneShotBody::atEnd() const {
  return m_taken == m_bytes.view().size();
}

qint64 OneShotBody::bytesAvailable() const {
  return m_gate == Gate::Open ? m_bytes.view().size() - m_taken : 0;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize) {
  if (m_gate != Gate::Open) return 0;
  const qint64 count = std::min(maxSize, m_bytes.view().size() - m_taken);
  if (count == 0 && maxSize > 0) return -1;
  std::memcpy(data, m_bytes.view().data() + m_taken, static_cast<std::size_t>(count));
  m_taken += count;
  return count;
}

}  // namespace kassir::net
