#include "ui/text/fiscal.h"

namespace kassir::text {

namespace {

using fiscal::LinkReason;

const char *sentence(LinkReason reason, const Speaker &speaker) {
  switch (reason) {
    case LinkReason::Listed: return QT_TRANSLATE_NOOP("fiscal", "The link leads to %1 and may be opened.");
    case LinkReason::Empty: return QT_TRANSLATE_NOOP("fiscal", "There is no link.");
    case LinkReason::TooLong:
      return QT_TRANSLATE_NOOP("fiscal", "The link is too long, so it is not opened.");
    case LinkReason::ForeignBytes:
      return QT_TRANSLATE_NOOP("fiscal",
                               "The link holds characters that an address cannot have, so it is not opened.");
    case LinkReason::Malformed:
      return QT_TRANSLATE_NOOP("fiscal", "The address in the link is written wrongly, so it is not opened.");
    case LinkReason::WrongScheme:
      return QT_TRANSLATE_NOOP("fiscal", "The link is no web address (https or http), so it is not opened.");
    case LinkReason::HostMissing:
      return QT_TRANSLATE_NOOP("fiscal", "The link does not name a site, so it is not opened.");
    case LinkReason::UserInfo:
      return QT_TRANSLATE_NOOP(
          "fiscal", "The link hides where it leads: something stands before “@”. It is not opened.");
    case LinkReason::WrongPort:
      return QT_TRANSLATE_NOOP("fiscal", "The link leads to an unusual port, so it is not opened.");
    case LinkReason::HostIsAddress:
      return QT_TRANSLATE_NOOP("fiscal",
                               "The link has a number in place of the site's name, so it is not opened.");
    case LinkReason::HostNotPlain:
      return QT_TRANSLATE_NOOP("fiscal",
                               "The site's name in the link is written unusually, so it is not opened.");
    case LinkReason::HostNotListed:
      return speaker.either(
          QT_TRANSLATE_NOOP(
              "fiscal",
              "This site is not on the list of the setting fiscal.link-hosts, so the link is not opened."),
          QT_TRANSLATE_NOOP(
              "fiscal",
              "This site is not on the list of further sites in the settings, so the link is not opened."));
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const fiscal::LinkVerdict &verdict, const Speaker &speaker) {
  const QString text = speaker.say("fiscal", sentence(verdict.reason, speaker), {verdict.host});
  if (verdict.mayOpen() || verdict.host.isEmpty()) return text;
  return text + u' ' +
         speaker.say("fiscal", QT_TRANSLATE_NOOP("fiscal", "It really leads to %1."), {verdict.host});
}

}  // namespace kassir::text
