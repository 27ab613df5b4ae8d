#include "tests/bench/stand.h"

#include "core/json/parse.h"

namespace kassir::bench {

bool Stand::start() {
  m_program.start(QStringLiteral(BIN_FOLDER "/bin/kassir-sandbox"), QStringList());
  while (!m_program.canReadLine()) {
    if (!m_program.waitForReadyRead()) return false;
  }
  const auto parsed = json::parse(m_program.readLine());
  if (parsed) m_told = parsed.value();
  return parsed.hasValue();
}

Stand::~Stand() {
  m_program.terminate();
  m_program.waitForFinished();
}

QString Stand::told(const char *name) const {
  const json::Value *value = m_told.find(QString::fromLatin1(name));
  return value ? value->string().value_or(QString()) : QString();
}

}  // namespace kassir::bench
