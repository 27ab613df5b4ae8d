#include "rules.h"

#include <QRegularExpression>

namespace {

struct Ban {
  const char *pattern;
  const char *where;   // rooms or files it holds for, by the beginning of their path
  const char *except;  // the one place where it may stand
  const char *why;
};

constexpr Ban bans[] = {
    {R"(\b(double|float|toDouble|toFloat|qreal)\b)", "core/", "", "no floating point near money"},
    {R"(\btr\(|::translate\(|QT_TR)", "core/", "", "core holds no sentence"},
    {R"(\bQNetworkRequest\s+\w|\bQNetworkRequest\s*[({])", "", "core/net/requestfactory.",
     "requests are built in one place"},
    {R"(ignoreSslErrors|setCaCertificates|addCaCertificates\(\s*Q?List|clearConnectionCache)", "", "",
     "drops certificates or requests of others"},
    {R"(QSslConfiguration::setDefaultConfiguration)", "", "", "would change TLS behind everybody's back"},
    {R"(QJsonDocument|QJsonObject)", "", "", "accepts broken JSON and rounds integers: core/json"},
    {R"(nlohmann)", "", "core/json/", "core/json alone knows the library"},
    {R"(processEvents|QEventLoop|\bqWait\()", "", "", "no nested event loop"},
    {R"(QThread|QRunnable|QtConcurrent|std::j?thread\b|std::async|pthread_create)", "", "core/store/worker.",
     "one worker, no other thread"},
    {R"(QDesktopServices)", "", "ui/widgets/linkopener.", "links are opened in one place"},
    {R"(setStyleSheet)", "", "ui/theme/", "one style sheet"},
    {R"([.>]exec\(\))", "ui/", "", "a dialog is opened, and answers later"},
    {R"(Qt::(Rich|Markdown|Auto)Text|setHtml|QTextBrowser)", "ui/", "", "text from outside stays plain"},
    {R"(::instance\(\))", "", "", "no singleton"},
    {R"(\bqDebug|\bqInfo|\bqWarning|\bqCritical|std::cout|std::cerr)", "core/", "", "core prints nothing"},
    {R"(\b(Q_SIGNALS|Q_OBJECT)\b)", "core/sale/", "", "values only"},
};

// A line without its comment, as far as one line can tell.
QString code(const QString &line) {
  const QString trimmed = line.trimmed();
  if (trimmed.startsWith(QLatin1String("//")) || trimmed.startsWith(u'*') ||
      trimmed.startsWith(QLatin1String("#include")))
    return {};
  const qsizetype comment = line.indexOf(QLatin1String("  //"));
  return comment < 0 ? line : line.first(comment);
}

bool holdsFor(const Ban &ban, const QString &path) {
  const QString exception = QLatin1String(ban.except);
  if (!exception.isEmpty() && path.startsWith(exception)) return false;
  return path.startsWith(QLatin1String(ban.where));
}

}  // namespace

QStringList breachesOfRules(const std::vector<SourceFile> &files) {
  QStringList breaches;
  for (const Ban &ban : bans) {
    const QRegularExpression pattern(QString::fromLatin1(ban.pattern));
    for (const SourceFile &file : files) {
      if (!holdsFor(ban, file.path)) continue;
      for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const auto match = pattern.match(code(file.lines.at(i)));
        if (!match.hasMatch()) continue;
        breaches << violation(
            file, static_cast<int>(i) + 1,
            QStringLiteral("%1: %2").arg(match.captured(0).trimmed(), QLatin1String(ban.why)));
      }
    }
  }
  return breaches;
}
