#include "ui/text/settings.h"
#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "app/cli/secretinput.h"
#include "app/cli/session.h"
#include "core/settings/settingkey.h"
#include "core/settings/settingsfile.h"
#include "core/till/access/access.h"
#include "core/till/journal/underway.h"
#include "ui/text/commandline.h"
#include "ui/text/vault.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Notice;

const auto paycomKey = QStringLiteral("paycom-key");
const auto tillName = QStringLiteral("till.name");
const auto tarlanSecret = QStringLiteral("tarlan-secret");

QByteArray storedName(const QString &secret, const settings::Settings &settings) {
  return secret == paycomKey ? till::paycomKeyName(settings.paycom.environment) : till::tarlanSecretName();
}

// A failure inside: neither the call nor its input is wrong.
void failInside(Session &session, const char *code, const QString &text, const Finish &finish) {
  session.fail(Value(QString::fromLatin1(code)), text);
  finish(ExitCode::Usage);
}

void done(Session &session, Notice notice, const Finish &finish) {
  session.say(text::line(notice, session.speaker()));
  session.answer(Value::object({{QStringLiteral("ok"), Value(true)}}));
  finish(ExitCode::Done);
}

// A journal that cannot be read may hold some: then nothing is set that could lead them elsewhere.
Result<settings::UnderWay, store::Failure> underWay(const Session &session) {
  const auto journal = readJournal(session);
  if (!journal) return failure(journal.error());
  if (!journal.value()) return settings::UnderWay();
  return till::underWay(*journal.value(), session.settings());
}

}  // namespace

void runSettingsShow(Session &session, const Finish &finish) {
  Value all = Value::object();
  for (const settings::SettingRow &row : settings::settingRows(session.settings())) {
    session.say(row.key + QStringLiteral(" = ") + row.text);
    all.insert(row.key, Value(row.text));
  }
  for (const QString &secret : {paycomKey, tarlanSecret}) {
    const auto loaded = session.secrets().load(storedName(secret, session.settings()));
    if (!loaded) {
      session.complain(secret + QStringLiteral(": ") + text::describe(loaded.error(), session.speaker()));
      all.insert(secret, Value(QStringLiteral("unreachable")));
      continue;
    }
    // Never the secret itself: only whether there is one.
    const bool isStored = loaded.value().has_value();
    session.say(secret + QStringLiteral(": ") +
                text::line(isStored ? Notice::IsStored : Notice::IsNotStored, session.speaker()));
    all.insert(secret, Value(isStored ? QStringLiteral("stored") : QStringLiteral("missing")));
  }
  session.answer(all);
  finish(ExitCode::Done);
}

void runSettingsSet(Session &session, const Finish &finish) {
  const QStringList &words = session.arguments().words;
  // An open till goes on ringing up under the name that it was opened with.
  if (words.at(0) == tillName && isTillOpen(session)) {
    const auto owned = ownJournal(session, SystemClock().moment());
    if (!owned) return finish(failBy(owned.error(), session));
  }
  const auto found = underWay(session);
  if (!found) return finish(failBy(found.error(), session));
  const auto changed =
      settings::changeSetting(session.arguments().dataFolder, words.at(0), words.at(1), found.value());
  if (!changed && changed.error().code == settings::SettingsFailure::Code::Refused) {
    session.fail(Value(QStringLiteral("setting")),
                 text::describe(changed.error().problems.front(), session.speaker()));
    return finish(ExitCode::Problems);
  }
  if (!changed)
    return failInside(session, "settings-file", text::describe(changed.error(), session.speaker()), finish);
  done(session, Notice::Saved, finish);
}

void runSettingsSecret(Session &session, const Finish &finish) {
  session.complain(text::line(Notice::TypeSecret, session.speaker()));
  const SecretBytes secret = readSecret();
  if (secret.isEmpty()) {
    session.fail(Value(QStringLiteral("no-secret")), text::line(Notice::NoSecretGiven, session.speaker()));
    return finish(ExitCode::Problems);
  }
  const QString &which = session.arguments().words.at(0);
  const auto stored = session.secrets().store(storedName(which, session.settings()), secret);
  if (!stored) return failInside(session, "vault", text::describe(stored.error(), session.speaker()), finish);
  // Address and id must stay as they are for these; a key that was changed at the provider must not.
  const auto open = underWay(session);
  if (which == paycomKey && open && open.value().sales > 0)
    session.say(text::line(Notice::KeyForOpenSales, session.speaker()));
  done(session, Notice::SecretStored, finish);
}

}  // namespace kassir::cli
