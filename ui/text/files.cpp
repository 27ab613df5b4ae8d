#include "ui/text/files.h"

namespace kassir::text {

namespace {

using Code = FileFailure::Code;

// %1 is the path.
const char *sentence(Code code) {
  switch (code) {
    case Code::Missing: return QT_TRANSLATE_NOOP("files", "There is no file %1. Check its name.");
    case Code::Exists:
      return QT_TRANSLATE_NOOP("files", "The file %1 is there already and was left as it is.");
    case Code::NotAFile: return QT_TRANSLATE_NOOP("files", "%1 is not an ordinary file. Choose another.");
    case Code::TooLarge:
      return QT_TRANSLATE_NOOP("files", "The file %1 is too large. Check that it is the right one.");
    case Code::CannotRead:
      return QT_TRANSLATE_NOOP("files", "The file %1 cannot be read. Check who is allowed to read it.");
    case Code::CannotProtect:
      return QT_TRANSLATE_NOOP(
          "files",
          "Others may read %1, and that could not be forbidden. Change its rights, or choose "
          "another folder.");
    case Code::CannotWrite:
      return QT_TRANSLATE_NOOP("files",
                               "The file %1 cannot be written. Check the rights and the free space.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const FileFailure &failure, const Speaker &speaker) {
  return speaker.say("files", sentence(failure.code), {failure.path});
}

}  // namespace kassir::text
