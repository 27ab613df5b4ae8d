#include "arrows.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

namespace {

using Rooms = QStringList;

Rooms rooms(const char *names) {
  return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

// Everything may use core/base and itself. A room that is not listed may not exist.
const QMap<QString, Rooms> &arrows() {
  // A screen shows what the till knows; what a vendor's wire looks like is none of its business.
  static const Rooms screen = rooms(
      "core/sale core/slip core/fiscal core/settings core/till/access core/till/catalogue core/till/checkout "
      "core/till/fiscal core/till/journal core/till/ticket core/till/upkeep ui/text ui/theme ui/widgets "
      "ui/print ui/print/system");
  static const QMap<QString, Rooms> list{
      {QStringLiteral("core/base"), {}},
      {QStringLiteral("core/sale"), {}},
      {QStringLiteral("core/json"), {}},
      {QStringLiteral("core/net"), {}},
      {QStringLiteral("core/fiscal"), {}},
      {QStringLiteral("core/vault"), {}},
      {QStringLiteral("core/csv"), {}},
      {QStringLiteral("core/store"), rooms("core/sale core/fiscal")},
      {QStringLiteral("core/slip"), rooms("core/sale core/fiscal")},
      {QStringLiteral("core/settings"), rooms("core/sale core/fiscal")},
      {QStringLiteral("core/paycom"), rooms("core/net core/json core/sale core/fiscal")},
      {QStringLiteral("core/tarlan"), rooms("core/net core/json core/fiscal")},
      {QStringLiteral("core/sandbox"), rooms("core/json core/sale")},
      {QStringLiteral("core/till/access"),
       rooms("core/sale core/net core/fiscal core/vault core/settings core/paycom core/tarlan")},
      {QStringLiteral("core/till/checkout"),
       rooms("core/sale core/net core/json core/settings core/paycom core/store")},
      {QStringLiteral("core/till/fiscal"),
       rooms("core/net core/fiscal core/paycom core/settings core/tarlan")},
      {QStringLiteral("core/till/journal"),
       rooms("core/sale core/fiscal core/json core/csv core/net core/paycom core/settings core/store")},
      {QStringLiteral("core/till/reconcile"),
       rooms("core/sale core/net core/json core/paycom core/settings core/store")},
      {QStringLiteral("core/till/ticket"), rooms("core/sale core/csv core/paycom core/store")},
      {QStringLiteral("core/till/catalogue"), rooms("core/sale core/csv")},
      {QStringLiteral("core/till/upkeep"),
       rooms("core/net core/fiscal core/settings core/paycom core/tarlan core/vault")},
      {QStringLiteral("ui/text"), rooms("core/sale core/slip core/fiscal")},
      {QStringLiteral("ui/theme"), {}},
      {QStringLiteral("ui/widgets"), rooms("core/sale core/slip ui/text ui/theme")},
      {QStringLiteral("ui/print"), rooms("core/slip ui/text")},
      {QStringLiteral("ui/print/system"), rooms("core/slip ui/text ui/print ui/widgets")},
      {QStringLiteral("ui/sale"), screen},
      {QStringLiteral("ui/payment"), screen},
      {QStringLiteral("ui/checks"), screen},
      {QStringLiteral("ui/journal"), screen + rooms("core/csv")},
      {QStringLiteral("ui/settings"), screen},
      {QStringLiteral("ui/mainwindow"), screen},
      {QStringLiteral("app/cli"), rooms("core/* ui/text")},
      {QStringLiteral("app/window"), rooms("core/* ui/*")},
      {QStringLiteral("app/sandbox"), rooms("core/*")},
  };
  return list;
}

// Headers of values alone, which need nothing but Qt Core and other values: ui/text puts what they say into
// words, and a screen may hold them.
const Rooms &valueHeaders() {
  static const Rooms list = rooms(
      "core/csv/csvfailure.h core/net/failure.h core/paycom/failure.h core/paycom/paymentcode.h "
      "core/paycom/phonenumber.h core/paycom/receipt.h "
      "core/tarlan/lookupfailure.h "
      "core/vault/vaultfailure.h "
      "core/store/act.h core/store/difference.h core/store/failure.h core/store/method.h "
      "core/store/saleentry.h "
      "core/store/salequery.h "
      "core/settings/settingfailure.h core/settings/settingsfailure.h core/till/access/setupfailure.h "
      "core/till/catalogue/cataloguefailure.h core/till/catalogue/searchtext.h "
      "core/till/checkout/paymenttries.h core/till/fiscal/fiscallookup.h core/till/journal/exportfailure.h "
      "core/till/journal/exportwords.h "
      "core/till/journal/journalevent.h ui/print/pdffailure.h");
  return list;
}

// The sub-rooms of till meet in values alone; so do screens and the rooms behind the till.
bool meetsIn(const QString &room, const QString &header) {
  if (room.startsWith(QLatin1String("ui/"))) return valueHeaders().contains(header);
  const QLatin1String till("core/till/");
  return room.startsWith(till) && header.startsWith(till) && valueHeaders().contains(header);
}

bool isAllowed(const QString &room, const QString &header) {
  const QString target = header.section(u'/', 0, -2);
  if (target == room || target == QLatin1String("core/base")) return true;
  if (meetsIn(room, header)) return true;
  const Rooms allowed = arrows().value(room);
  const QString whole = target.section(u'/', 0, 0) + QStringLiteral("/*");
  return allowed.contains(target) || allowed.contains(whole);
}

bool isOurs(const QString &header) {
  static const QRegularExpression ours(QStringLiteral("^(core|ui|app)/"));
  return ours.match(header).hasMatch();
}

}  // namespace

QStringList heavyValueHeaders(const std::vector<SourceFile> &files) {
  static const Rooms light = rooms(
      "QByteArray QString QStringList QUrl QDate QDateTime QtGlobal chrono compare functional optional "
      "variant "
      "vector");
  static const Rooms valueRooms = rooms("core/base core/sale core/fiscal");
  QStringList heavy;
  for (const SourceFile &file : files) {
    if (!valueHeaders().contains(file.path)) continue;
    for (const Include &include : includesOf(file)) {
      const QString room = include.name.section(u'/', 0, -2);
      const bool isValue = valueHeaders().contains(include.name) || valueRooms.contains(room);
      if (!isValue && !light.contains(include.name)) heavy << violation(file, include.line, include.name);
    }
  }
  return heavy;
}

QStringList breachesOfArrows(const std::vector<SourceFile> &files) {
  static const QRegularExpression longForm(QStringLiteral("^Qt[A-Z][A-Za-z]*/"));
  QStringList breaches;
  for (const SourceFile &file : files) {
    if (!arrows().contains(file.room())) {
      breaches << violation(file, 1,
                            QStringLiteral("the room %1 is not in the list of arrows").arg(file.room()));
    }
    for (const Include &include : includesOf(file)) {
      if (longForm.match(include.name).hasMatch()) {
        breaches << violation(file, include.line, QStringLiteral("long Qt include %1").arg(include.name));
      } else if (isOurs(include.name) && !isAllowed(file.room(), include.name)) {
        breaches << violation(file, include.line,
                              QStringLiteral("%1 may not use %2").arg(file.room(), include.name));
      }
    }
  }
  return breaches;
}
