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

bool isMarkedDamaged(const QString &path) {
  return QFile::exists(markOf(path));
}

Result<void, Failure> examine(const Database &database, const Progress &progress) {
  const auto sound = checkSoundness(database, Depth::Quick, progress);
  const QString mark = markOf(database.path());
  // A disk that is too full for it will not take a sale either.
  if (!sound && sound.error().code == Failure::Code::Damaged) static_cast<void>(replacePrivateFile(mark, {}));
  if (sound) QFile::remove(mark);
  return sound;
}

}  // namespace kassir::store
