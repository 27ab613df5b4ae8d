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

}  // namespace kassir::paycom
