#include "core/base/privatefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstdlib>

namespace kassir {

namespace {

using Code = FileFailure::Code;

constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;

  [[nodiscard]] bool isOpen() const { return m_number >= 0; }
  [[nodiscard]] int number() const { return m_number; }

 private:
  int m_number;
};

template <class Call>
auto untilNotInterrupted(Call call) {
  auto answer = call();
  while (answer < 0 && errno == EINTR) answer = call();
  return answer;
}

auto failed(Code code, const QString &path) {
  return failure(FileFailure{code, path});
}

Result<void, FileFailure> takeRightsOfOthers(const Descriptor &descriptor, mode_t mode, const QString &path) {
  if ((mode & rightsOfOthers) == 0) return {};
  if (::fchmod(descriptor.number(), mode & S_IRWXU) != 0) return failed(Code::CannotProtect, path);
  return {};
}

bool writeAll(int descriptor, QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const auto written = untilNotInterrupted(
        [&] { return ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size())); });
    if (written < 0) return false;
    bytes = bytes.sliced(written);
  }
  return true;
}

// A new name is only as durable as the folder that lists it.
bool syncFolderOf(const QString &path) {
  const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
  const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return descriptor.isOpen() && ::fsync(descriptor.number()) == 0;
}

}  // namespace

Result<void, FileFailure> makePrivateFolder(const QString &folder) {
  const QByteArray name = QFile::encodeName(folder);
  if (!QFileInfo::exists(folder)) {
    const QString above = QFileInfo(folder).path();
    if (!QFileInfo::exists(above)) {
      if (auto made = makePrivateFolder(above); !made) return made;
    }
    const bool made = ::mkdir(name.constData(), S_IRWXU) == 0;
    if (made ? !syncFolderOf(folder) : errno != EEXIST) return failed(Code::CannotWrite, folder);
  }
  const Descriptor descriptor(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  struct stat status {};
  if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0) {
    return failed(Code::CannotWrite, folder);
  }
  return takeRightsOfOthers(descriptor, status.st_mode, folder);
}

// By its name: to open and close a database's file would drop the locks this process has on it.
Result<void, FileFailure> protectPrivateFile(const QString &path) {
  const QByteArray name = QFile::encodeName(path);
  struct stat status {};
  if (::stat(name.constData(), &status) != 0)
    return failed(errno == ENOENT ? Code::Missing : Code::CannotRead, path);
  if (!S_ISREG(status.st_mode)) return failed(Code::NotAFile, path);
  if ((status.st_mode & rightsOfOthers) == 0) return {};
  if (::chmod(name.constData(), status.st_mode & S_IRWXU) != 0) return failed(Code::CannotProtect, path);
  return {};
}

Result<QByteArray, FileFailure> readPrivateFile(const QString &path, qint64 mostBytes) {
  const QByteArray name = QFile::encodeName(path);
  const Descriptor descriptor(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!descriptor.isOpen()) return failed(errno == ENOENT ? Code::Missing : Code::CannotRead, path);

  struct stat status {};
  if (::fstat(descriptor.number(), &status) != 0) return failed(Code::CannotRead, path);
  if (!S_ISREG(status.st_mode)) return failed(Code::NotAFile, path);
  if (status.st_size > mostBytes) return failed(Code::TooLarge, path);
  if (const auto mended = takeRightsOfOthers(descriptor, status.st_mode, path); !mended) {
    return failure(mended.error());
  }

  QByteArray bytes(status.st_size, Qt::Uninitialized);
  qsizetype filled = 0;
  while (filled < bytes.size()) {
    const auto got = untilNotInterrupted([&] {
      return ::read(descriptor.number(), bytes.data() + filled,
                    static_cast<std::size_t>(bytes.size() - filled));
    });
    if (got <= 0) return failed(Code::CannotRead, path);
    filled += got;
  }
  return bytes;
}

Result<void, FileFailure> replacePrivateFile(const QString &path, QByteArrayView bytes) {
  QSaveFile file(path);
  // QSaveFile ignores it when the disk refuses to sync, so this asks first.
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush() &&
                       ::fsync(file.handle()) == 0 && file.commit() && syncFolderOf(path);
  if (!written) return failed(Code::CannotWrite, path);
  return {};
}

Result<void, FileFailure> createPrivateFile(const QString &path, QByteArrayView bytes) {
  // The bytes are complete under another name before the real one appears, and link() never replaces.
  const QByteArray name = QFile::encodeName(path);
  QByteArray unfinished = name + ".XXXXXX";
  const Descriptor descriptor(::mkostemp(unfinished.data(), O_CLOEXEC));
  if (!descriptor.isOpen()) return failed(Code::CannotWrite, path);

  const bool written = ::fchmod(descriptor.number(), S_IRUSR | S_IWUSR) == 0 &&
                       writeAll(descriptor.number(), bytes) && ::fsync(descriptor.number()) == 0;
  const bool linked = written && ::link(unfinished.constData(), name.constData()) == 0;
  const bool exists = written && !linked && errno == EEXIST;
  ::unlink(unfinished.constData());
  if (exists) return failed(Code::Exists, path);
  if (!linked || !syncFolderOf(path)) return failed(Code::CannotWrite, path);
  return {};
}

}  // namespace kassir
