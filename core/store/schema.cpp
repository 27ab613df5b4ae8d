#include "core/store/schema.h"

#include <QFile>
#include <QRegularExpression>

// Q_INIT_RESOURCE declares a function of the global namespace, and without it the linker would leave the
// files out.
static void keepJournalFiles() {
  Q_INIT_RESOURCE(journal);
}

namespace kassir::store {

namespace {

Schema readSchema() {
  keepJournalFiles();
  Schema schema;
  while (true) {
    QFile file(QStringLiteral(":/journal/%1.sql").arg(schema.newest() + 1, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly)) return schema;
    schema.steps.push_back(statementsIn(file.readAll()));
  }
}

}  // namespace

const Schema &journalSchema() {
  static const Schema schema = readSchema();
  return schema;
}

// Not cut at semicolons: a trigger has some inside.
QStringList statementsIn(const QByteArray &file) {
  static const QRegularExpression emptyLines(QStringLiteral("\\n\\s*\\n"));
  QStringList statements;
  for (const QString &paragraph : QString::fromUtf8(file).split(emptyLines, Qt::SkipEmptyParts)) {
    if (!paragraph.trimmed().isEmpty()) statements.push_back(paragraph);
  }
  return statements;
}

}  // namespace kassir::store
