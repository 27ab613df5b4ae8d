#include "app/cli/saleinput.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

#include "core/till/journal/orderid.h"
#include "ui/text/commandline.h"
#include "ui/text/sale.h"

namespace kassir::cli {

namespace {

using json::Value;

bool openInput(QFile &file) {
  if (file.fileName() != QLatin1String("-")) return file.open(QIODevice::ReadOnly);
  return file.open(stdin, QIODevice::ReadOnly);
}

// A pipe gives what is there so far, so it is asked until it ends. One byte more than is read of any file is
// taken, by which a larger one is known.
QByteArray readBounded(QFile &file) {
  QByteArray bytes;
  while (bytes.size() <= paycom::largestSaleFile) {
    const QByteArray more = file.read(paycom::largestSaleFile + 1 - bytes.size());
    if (more.isEmpty()) break;
    bytes += more;
  }
  return bytes;
}

}  // namespace

paycom::SaleFile readSale(const QString &name) {
  QFile file(name);
  const auto problem = [](sale::Rule rule, const sale::Parameter &parameter) {
    paycom::SaleFile unread;
    unread.problems.push_back({sale::Severity::Error, {}, rule, {parameter}});
    return unread;
  };
  if (name.isEmpty() || !openInput(file)) return problem(sale::Rule::FileUnreadable, name);
  const QByteArray bytes = readBounded(file);
  if (file.error() != QFileDevice::NoError) return problem(sale::Rule::FileUnreadable, name);
  return paycom::readSaleFile(bytes);
}

sale::Check checkInput(const paycom::SaleFile &file, const settings::Settings &settings,
                       sale::Purpose purpose) {
  sale::Check checked = paycom::checkSaleFile(file, settings.rules, purpose);
  for (const paycom::AccountRow &row : file.account) {
    if (row.name != settings.paycom.orderField || till::isOrderId(row.value)) continue;
    const sale::Place place{sale::Member::Account, std::nullopt, row.name};
    checked.problems.push_back({sale::Severity::Error, place, sale::Rule::OrderIdMalformed, {}});
    checked.sale.reset();
  }
  return checked;
}

Value problemValue(const sale::Problem &problem, const QString &text) {
  const bool isError = problem.severity == sale::Severity::Error;
  return Value::object(
      {{QStringLiteral("severity"), Value(isError ? QStringLiteral("error") : QStringLiteral("warning"))},
       {QStringLiteral("field"), Value(problem.place.path())},
       {QStringLiteral("rule"), Value(sale::ruleName(problem.rule))},
       {QStringLiteral("text"), Value(text)}});
}

Value problemsValue(const sale::Problems &problems, const text::Speaker &speaker) {
  Value list = Value::array();
  for (const sale::Problem &problem : problems)
    list.append(problemValue(problem, text::describe(problem, speaker)));
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
