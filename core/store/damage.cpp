#include "core/store/damage.h"

#include <QFile>

#include "core/base/privatefile.h"

namespace kassir::store {

namespace {

QString markOf(const QString &path) {
  return path + QStringLiteral(".damaged");
}

}  // namespace

bool meansDamage(Failure::Code code) {
  return code == Failure::Code::Damaged || code == Failure::Code::NotADatabase ||
         code == Failure::Code::DiskFailed;
}

bool isMarkedDamaged(const QString &path) {
  return QFile::exists(markOf(path));
}

void markDamaged(const QString &path) {
  static_cast<void>(replacePrivateFile(markOf(path), {}));
}

Depth depthDue(const QString &path) {
  return isMarkedDamaged(path) ? Depth::Full : Depth::Quick;
}

Result<void, Failure> examine(const Database &database, const Progress &progress) {
  const Depth depth = depthDue(database.path());
  const auto sound = checkSoundness(database, depth, progress);
  if (!sound && meansDamage(sound.error().code)) markDamaged(database.path());
  if (sound && depth == Depth::Full) QFile::remove(markOf(database.path()));
  return sound;
}

}  // namespace kassir::store
