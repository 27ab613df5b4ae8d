#include "app/cli/saleinput.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

#include "ui/text/commandline.h"
#include "ui/text/sale.h"

namespace kassir::cli {

namespace {

using json::Value;

bool openInput(QFile &file) {
  if (file.fileName() != QLatin1String("-")) return file.open(QIODevice::ReadOnly);
  return file.open(stdin, QIODevice::ReadOnly);
}

}  // namespace

paycom::SaleFile readSale(const QString &name) {
  QFile file(name);
  const auto problem = [](sale::Rule rule, const sale::Parameter &parameter) {
    paycom::SaleFile unread;
    unread.problems.push_back({sale::Severity::Error, {}, rule, {parameter}});
    return unread;
  };
  if (!openInput(file)) return problem(sale::Rule::FileUnreadable, name);
  // One byte more than is read of any file, so that a larger one is known by it.
  const QByteArray bytes = file.read(paycom::largestSaleFile + 1);
  if (file.error() != QFileDevice::NoError) return problem(sale::Rule::FileUnreadable, name);
  return paycom::readSaleFile(bytes);
}

Value problemsValue(const sale::Problems &problems, const text::Speaker &speaker) {
  Value list = Value::array();
  for (const sale::Problem &problem : problems) {
    const bool isError = problem.severity == sale::Severity::Error;
    list.append(Value::object(
        {{QStringLiteral("severity"), Value(isError ? QStringLiteral("error") : QStringLiteral("warning"))},
         {QStringLiteral("field"), Value(problem.place.path())},
         {QStringLiteral("rule"), Value(sale::ruleName(problem.rule))},
         {QStringLiteral("text"), Value(text::describe(problem, speaker))}}));
  }
  return list;
}

void sayProblems(const sale::Problems &problems, Session &session) {
  const text::Speaker &speaker = session.speaker();
  for (const sale::Problem &problem : problems) {
    session.say(text::severityName(problem.severity, speaker) + QStringLiteral(": ") +
                text::describe(problem, speaker));
  }
  const auto errors = std::count_if(problems.begin(), problems.end(), [](const sale::Problem &problem) {
    return problem.severity == sale::Severity::Error;
  });
  const auto warnings = static_cast<qsizetype>(problems.size()) - errors;
  session.say(text::problemCount(static_cast<int>(errors), static_cast<int>(warnings), speaker));
}

}  // namespace kassir::cli
