#include "core/paycom/failurename.h"

#include "core/net/failurename.h"

namespace kassir::paycom {

namespace {

QString nameOf(Difference difference) {
  switch (difference) {
    case Difference::None: return QStringLiteral("differs");
    case Difference::Amount: return QStringLiteral("amount-differs");
    case Difference::Currency: return QStringLiteral("currency-differs");
    case Difference::Account: return QStringLiteral("account-differs");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString nameOf(const Failure &failure) {
  using Kind = Failure::Kind;
  switch (failure.kind) {
    case Kind::Refused: return QString::number(failure.code);
    case Kind::NotSent:
    case Kind::NoAnswer: return net::nameOf(failure.transport.code);
    case Kind::Unreadable: return QStringLiteral("unreadable");
    case Kind::Mismatch: return nameOf(failure.difference);
  }
  Q_UNREACHABLE();
}

std::optional<Failure> failureFrom(QStringView name) {
  using Kind = Failure::Kind;
  Failure failure;
  bool isNumber = false;
  failure.code = name.toLongLong(&isNumber);
  if (isNumber) {
    failure.kind = Kind::Refused;
    return failure;
  }
  if (const auto code = net::codeFrom(name)) {
    failure.kind = Kind::NoAnswer;
    failure.transport.code = *code;
    return failure;
  }
  if (name == QLatin1StringView("unreadable")) return failure;
  failure.kind = Kind::Mismatch;
  for (const auto difference :
       {Difference::None, Difference::Amount, Difference::Currency, Difference::Account}) {
    failure.difference = difference;
    if (nameOf(difference) == name) return failure;
  }
  return std::nullopt;
}

}  // namespace kassir::paycom
