#include "ui/text/store.h"

namespace kassir::text {

namespace {

using Code = store::Failure::Code;

// %1 is the path, %2 the number of the process that holds it, of the database's own error, or how much is
// missing.
const char *sentence(const store::Failure &failure, const Speaker &speaker) {
  switch (failure.code) {
    case Code::CannotOpen:
      return QT_TRANSLATE_NOOP("store",
                               "The till's data cannot be opened: %1. Check that the folder is there and who "
                               "is allowed to use it.");
    case Code::CannotProtect:
      return QT_TRANSLATE_NOOP(
          "store",
          "Others may read the till's data, and that could not be forbidden: %1. Change the rights, or keep "
          "the data in another folder.");
    case Code::Linked:
      return QT_TRANSLATE_NOOP("store",
                               "Where the till keeps its sales a link to another place lies: %1. Put the "
                               "file itself there, or give "
                               "the till the folder where the file lies.");
    case Code::NotADatabase:
      return QT_TRANSLATE_NOOP(
          "store",
          "Something else lies where the till keeps its sales: %1. Put the newest backup in its place; what "
          "lies there is kept.");
    case Code::Damaged:
      return speaker.either(
          QT_TRANSLATE_NOOP("store",
                            "The till's data is damaged: %1. Put the newest backup in its place: backup "
                            "list, then backup restore NAME. The damaged file is kept."),
          QT_TRANSLATE_NOOP(
              "store",
              "The till's data is damaged: %1. Put the newest backup in its place; the damaged file is "
              "kept."));
    case Code::NewerSchema:
      return QT_TRANSLATE_NOOP(
          "store", "The till's data was written by a newer version of Kassir: %1. Update the program.");
    case Code::OlderSchema:
      return QT_TRANSLATE_NOOP(
          "store",
          "The till's data was written by an older version of Kassir: %1. Open the till once: it brings the "
          "data up to date.");
    case Code::Unsafe:
      return QT_TRANSLATE_NOOP(
          "store", "This disk does not keep the till's data safely: %1. Keep it on a disk of this computer.");
    case Code::ReadOnly:
      return QT_TRANSLATE_NOOP(
          "store",
          "The till's data may be read but not changed: %1. Check the rights of the file and its folder.");
    case Code::NoRoom:
      return QT_TRANSLATE_NOOP("store",
                               "The disk is full: %1. Free some room; the till then goes on by itself.");
    case Code::NoRoomForCopy:
      return QT_TRANSLATE_NOOP("store",
                               "The disk has no room for a copy of the journal beside what is sold: %1. Free "
                               "%2 MB or more.");
    case Code::DiskFailed:
      return QT_TRANSLATE_NOOP(
          "store",
          "The disk did not take or give the till's data: %1. Check the free space and the disk, then try "
          "again.");
    case Code::Busy:
      return QT_TRANSLATE_NOOP("store",
                               "Another program is working with the till's data: %1. Try again in a moment.");
    case Code::Held:
      return failure.number == 0
                 ? QT_TRANSLATE_NOOP("store", "The till is open already: %1. Go on in its window.")
                 : QT_TRANSLATE_NOOP("store",
                                     "The till is open already, as process %2: %1. Go on in its window.");
    case Code::Exists:
      return QT_TRANSLATE_NOOP(
          "store",
          "What was to be kept is there already, and nothing was written over it: %1. Tell whoever looks "
          "after the till.");
    case Code::Refused:
      return QT_TRANSLATE_NOOP(
          "store",
          "An entry does not fit into the till's data: %1, code %2. Tell whoever looks after the till.");
    case Code::Stopped:
      return QT_TRANSLATE_NOOP("store",
                               "The work was stopped before it was done. Start it again when it suits you.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const store::Failure &failure, const Speaker &speaker) {
  return speaker.say("store", sentence(failure, speaker), {failure.path, QString::number(failure.number)});
}

}  // namespace kassir::text
