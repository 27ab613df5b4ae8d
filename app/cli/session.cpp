#include "app/cli/session.h"

#include <cstdio>

#include "app/cli/errorvalue.h"
#include "core/json/write.h"
#include "core/vault/keyfile.h"

namespace kassir::cli {

Session::Session(Arguments arguments, settings::Settings settings, Language language)
    : m_arguments(std::move(arguments)),
      m_settings(std::move(settings)),
      m_secrets(m_arguments.dataFolder, vault::defaultKeyFile()),
      m_speaker(language),
      m_out(stdout),
      m_err(stderr) {}

void Session::say(const QString &line) {
  if (m_arguments.form == OutputForm::Words) put(line);
}

void Session::complain(const QString &line) {
  if (m_arguments.form == OutputForm::Words) m_err << line << Qt::endl;
}

void Session::note(const QString &line) {
  m_err << line << Qt::endl;
}

void Session::noteProgress(const QString &count) {
  m_err << u'\r' << count << Qt::flush;
}

void Session::print(const QString &text) {
  m_out << text << Qt::flush;
}

void Session::answer(const json::Value &value) {
  if (m_arguments.form == OutputForm::Json) put(QString::fromUtf8(json::write(value)));
}

// An order number must not vanish because a disk is full: what standard output does not take goes to the
// other stream.
void Session::put(const QString &line) {
  m_out << line << Qt::endl;
  if (m_out.status() == QTextStream::Ok) return;
  m_hasLostOutput = true;
  m_err << line << Qt::endl;
}

void Session::fail(const json::Value &code, const QString &text) {
  complain(text);
  answer(json::Value::object({{QStringLiteral("error"), errorValue(code, text, {})}}));
}

}  // namespace kassir::cli
