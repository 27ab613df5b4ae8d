#include "tests/app/cli/tillfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>
#include <array>

namespace kassir::test {

namespace {

using namespace Qt::Literals::StringLiterals;

// Three ways in which base64 can fall on a text that stands in the middle of others, without the characters
// that depend on its neighbours.
QList<QByteArray> asBase64(const QByteArray &secret) {
  QList<QByteArray> forms;
  for (qsizetype before = 0; before < 3; ++before) {
    const QByteArray whole = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = before == 0 ? 0 : before + 1;
    forms << whole.mid(first, whole.size() - first - 2);
  }
  return forms;
}

QByteArray inUtf16(const QByteArray &secret, QStringConverter::Encoding encoding) {
  QStringEncoder encoder(encoding);
  return encoder(QString::fromUtf8(secret));
}

QList<QByteArray> formsOf(const QByteArray &secret) {
  QList<QByteArray> forms = asBase64(secret);
  forms << secret << secret.toPercentEncoding() << secret.toHex() << secret.toHex().toUpper()
        << inUtf16(secret, QStringConverter::Utf16LE) << inUtf16(secret, QStringConverter::Utf16BE);
  // A part of it is too much already.
  if (secret.size() >= 20) forms << secret.left(secret.size() / 2) << secret.right(secret.size() / 2);
  return forms;
}

}  // namespace

TillFolder::TillFolder() {
  for (const QString &name : {u"home"_s, u"printed"_s, u"temporary"_s, u"runtime"_s})
    QDir(m_folder.path()).mkdir(name);
  environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
  environment.insert(u"HOME"_s, path(u"home"_s));
  environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
  environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
  environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
  environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
  environment.insert(u"TMPDIR"_s, path(u"temporary"_s));
  environment.insert(u"TZ"_s, u"Asia/Tashkent"_s);
  environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

QString TillFolder::file(const QByteArray &bytes) {
  const QString name = path(u"sale-%1.json"_s.arg(++m_files));
  QFile file(name);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room for a file");
  return name;
}

OutputFiles TillFolder::output() {
  const QString printed = path(u"printed/%1."_s.arg(++m_files));
  return {printed + u"out"_s, printed + u"err"_s};
}

CliRun TillFolder::start(const QStringList &arguments, const QByteArray &input) {
  return CliRun(arguments, environment, output(), input);
}

CliResult TillFolder::run(const QStringList &arguments, const QByteArray &input) {
  return start(QStringList{u"--data"_s, data(), u"--json"_s} + arguments, input).result();
}

CliResult TillFolder::say(const QStringList &arguments, const QByteArray &input) {
  return start(QStringList{u"--data"_s, data()} + arguments, input).result();
}

bool TillFolder::set(const QString &key, const QString &value) {
  return run({u"settings"_s, u"set"_s, key, value}).exitCode == 0;
}

bool TillFolder::store(const QString &name, const QByteArray &secret) {
  m_secrets << secret;
  return run({u"settings"_s, u"secret"_s, name}, secret + '\n').exitCode == 0;
}

bool TillFolder::connectTo(const sandbox::Sandbox &vendors) {
  const sandbox::Credentials &credentials = vendors.credentials();
  return set(u"tls.ca-file"_s, vendors.caFile()) && set(u"paycom.environment"_s, u"custom"_s) &&
         set(u"paycom.url"_s, vendors.paycomUrl().toString()) && set(u"paycom.id"_s, credentials.paycomId) &&
         store(u"paycom-key"_s, credentials.paycomKey) &&
         set(u"tarlan.url"_s, vendors.tarlanUrl().toString()) &&
         set(u"tarlan.provider-code"_s, credentials.tarlanProviderCode) &&
         set(u"tarlan.service-code"_s, credentials.tarlanServiceCode) &&
         store(u"tarlan-secret"_s, credentials.tarlanSecret);
}

void TillFolder::forgetSales() {
  for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
    QFile::remove(data() + u"/journal.db"_s + part);
  // They would tell that there was one.
  QDir(data() + u"/backups"_s).removeRecursively();
}

QStringList TillFolder::leaks() const {
  QStringList places;
  QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    QFile file(all.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray bytes = file.readAll();
    for (const QByteArray &secret : m_secrets) {
      for (const QByteArray &form : formsOf(secret)) {
        if (bytes.contains(form)) places << file.fileName() + u": "_s + QString::fromLatin1(form.toHex());
      }
    }
  }
  return places;
}

}  // namespace kassir::test
