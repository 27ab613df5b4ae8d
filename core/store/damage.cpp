#include "core/store/damage.h"

#include <QFile>

#include "core/base/privatefile.h"
#include "core/store/soundness.h"

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

Result<void, Failure> examine(const Database &database, const Progress &progress) {
  const auto sound = checkSoundness(database, Depth::Quick, progress);
  if (!sound && meansDamage(sound.error().code)) markDamaged(database.path());
  if (sound && isMarkedDamaged(database.path())) QFile::remove(markOf(database.path()));
  return sound;
}

}  // namespace kassir::store
