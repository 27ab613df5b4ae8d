#include "core/base/processname.h"

#include <QFile>

#include "core/base/plaintext.h"

namespace kassir {

QString processName(qint64 process) {
  QFile file(QStringLiteral("/proc/%1/comm").arg(process));
  constexpr qint64 longest = 64;
  if (process <= 0 || !file.open(QIODevice::ReadOnly)) return {};
  return plainText(QString::fromUtf8(file.read(longest).trimmed()), longest);
}

}  // namespace kassir
