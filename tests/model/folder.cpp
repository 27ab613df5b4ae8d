#include "tests/model/folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/journal.h"

namespace kassir::model {

namespace {

class Folder {
 public:
  Folder() : m_dir(QStringLiteral("/dev/shm/kassir-model-XXXXXX")) {
    if (!m_dir.isValid()) m_dir = QTemporaryDir();
    if (!store::Journal::open(path(), QStringLiteral("T1"), store::Access::Write)) qFatal("no journal");
    QFile file(store::journalFile(path()));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no journal to copy");
    m_empty = file.readAll();
  }
  [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("till")); }

  // A copy: making a journal takes as long as a whole story.
  void empty() const {
    QDir folder(path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) folder.remove(name);
    QFile file(store::journalFile(path()));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_empty) != m_empty.size()) qFatal("no journal");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  }

 private:
  QTemporaryDir m_dir;
  QByteArray m_empty;
};

Folder &folder() {
  static Folder one;
  return one;
}

}  // namespace

QString tillFolder() {
  return folder().path();
}

void emptyFolder() {
  folder().empty();
}

}  // namespace kassir::model
