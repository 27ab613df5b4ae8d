#include "app/cli/errorvalue.h"

#include "core/net/failurename.h"
#include "core/paycom/failurename.h"

namespace kassir::cli {

using json::Value;

Value codeOf(const paycom::Failure &failure) {
  // A number of the server's stays a number.
  if (failure.kind == paycom::Failure::Kind::Refused) return Value(failure.code);
  return Value(paycom::nameOf(failure));
}

Value codeOf(const tarlan::LookupFailure &failure) {
  using Code = tarlan::LookupFailure::Code;
  switch (failure.code) {
    case Code::NotFound:
    case Code::Refused: return Value(failure.serverCode);
    case Code::NotYet: return Value(QStringLiteral("not-yet"));
    case Code::NotSent:
    case Code::NoAnswer: return Value(net::nameOf(failure.transport.value_or(net::Failure()).code));
    case Code::ServerBroken: return Value(QStringLiteral("server-broken"));
    case Code::Unreadable: return Value(QStringLiteral("unreadable"));
  }
  Q_UNREACHABLE();
}

Value codeOf(const till::SetupFailure &failure) {
  using Code = till::SetupFailure::Code;
  switch (failure.code) {
    case Code::SwitchedOff: return Value(QStringLiteral("switched-off"));
    case Code::AddressMissing:
    case Code::IdMissing:
    case Code::ProviderCodeMissing:
    case Code::ServiceCodeMissing:
    case Code::SecretMissing: return Value(QStringLiteral("not-set-up"));
    case Code::SecretUnreachable: return Value(QStringLiteral("secret-unreachable"));
  }
  Q_UNREACHABLE();
}

Value codeOf(const store::Failure &failure) {
  using Code = store::Failure::Code;
  switch (failure.code) {
    case Code::CannotOpen: return Value(QStringLiteral("journal-cannot-open"));
    case Code::CannotProtect: return Value(QStringLiteral("journal-cannot-protect"));
    case Code::Linked: return Value(QStringLiteral("journal-linked"));
    case Code::NotADatabase: return Value(QStringLiteral("journal-not-a-database"));
    case Code::Damaged: return Value(QStringLiteral("journal-damaged"));
    case Code::NewerSchema: return Value(QStringLiteral("journal-newer"));
    case Code::OlderSchema: return Value(QStringLiteral("journal-older"));
    case Code::Unsafe: return Value(QStringLiteral("journal-unsafe"));
    case Code::ReadOnly: return Value(QStringLiteral("journal-read-only"));
    case Code::NoRoom: return Value(QStringLiteral("journal-no-room"));
    case Code::NoRoomForCopy: return Value(QStringLiteral("no-room-for-copy"));
    case Code::DiskFailed: return Value(QStringLiteral("journal-disk-failed"));
    case Code::Busy: return Value(QStringLiteral("journal-busy"));
    case Code::Held: return Value(QStringLiteral("till-open"));
    case Code::Exists: return Value(QStringLiteral("journal-exists"));
    case Code::Refused: return Value(QStringLiteral("journal-refused"));
    case Code::Stopped: return Value(QStringLiteral("stopped"));
  }
  Q_UNREACHABLE();
}

Value errorValue(const Value &code, const QString &text, const QString &server) {
  return Value::object({{QStringLiteral("code"), code},
                        {QStringLiteral("text"), Value(text)},
                        {QStringLiteral("server"), textOrNull(server)}});
}

Value textOrNull(const QString &text) {
  return text.isEmpty() ? Value() : Value(text);
}

}  // namespace kassir::cli
