#include "tests/crash/crashtill.h"

#include "tests/app/cli/salefiles.h"

namespace kassir::test {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

const QStringList lists{u"/receipts"_s, u"/executions"_s, u"/requests"_s};

QString textOf(const Value &value, QStringView name) {
  const Value *member = value.find(name);
  return member ? member->string().value_or(QString()) : QString();
}

bool isSending(const QStringList &words) {
  return words.first() == u"send"_s || words.first() == u"resend"_s;
}

}  // namespace

bool CrashTill::start() {
  m_sale = m_folder.file(sale());
  // The leak checker of the sanitizers cannot work where somebody else watches the program.
  m_folder.environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
  m_vendors = std::make_unique<RunningSandbox>();
  m_folder.forgetSales();  // an open one keeps the settings where they are
  if (!m_vendors->start({u"--step"_s, u"0.001"_s}) || !setUp()) return false;
  // One of an earlier journal waits there: that lists show such is what makes one without a sale a proof.
  if (m_folder.run({u"sale"_s, u"send"_s, m_sale}).exitCode != 0) return false;
  beginBooks();
  return true;
}

bool CrashTill::setUp() {
  return m_folder.set(u"vendors.tarlan"_s, u"off"_s) && m_folder.set(u"paycom.environment"_s, u"custom"_s) &&
         m_folder.set(u"tls.ca-file"_s, m_vendors->told(u"ca_file"_s)) &&
         m_folder.set(u"paycom.url"_s, m_vendors->told(u"paycom_url"_s)) &&
         m_folder.set(u"paycom.id"_s, m_vendors->told(u"paycom_id"_s)) &&
         m_folder.store(u"paycom-key"_s, m_vendors->told(u"paycom_key"_s).toUtf8());
}

bool CrashTill::begin() {
  // To read long books takes longer than to begin new ones.
  constexpr std::size_t longBooks = 40;
  if (m_vendors->list(lists.last()).items().size() >= longBooks) return start();
  beginBooks();
  return setFault({});
}

void CrashTill::beginBooks() {
  m_folder.forgetSales();
  m_told.clear();
  for (const QString &path : lists) m_before[path] = m_vendors->list(path).items().size();
}

bool CrashTill::setFault(const QByteArray &fault) {
  return m_vendors->order(u"/fault"_s, R"({"name":"none"})") &&
         (fault.isEmpty() || m_vendors->order(u"/fault"_s, fault));
}

CliResult CrashTill::run(const QStringList &words) {
  const CliResult result = m_folder.run(QStringList{u"sale"_s} + words);
  if (isSending(words)) remember(result);
  return result;
}

WatchedProgram::Result CrashTill::watch(const QStringList &words, const WatchedProgram::Watcher &watcher) {
  const QStringList arguments = QStringList{u"--data"_s, m_folder.data(), u"--json"_s, u"sale"_s} + words;
  if (isSending(words)) return watchSender(CliRun::program(), arguments, watcher);
  return watchProgram(CliRun::program(), arguments, watcher);
}

WatchedProgram::Result CrashTill::watchSender(const QString &program, const QStringList &arguments,
                                              const WatchedProgram::Watcher &watcher) {
  const auto ended = watchProgram(program, arguments, watcher);
  remember(m_printed);
  return ended;
}

WatchedProgram::Result CrashTill::watchProgram(const QString &program, const QStringList &arguments,
                                               const WatchedProgram::Watcher &watcher) {
  const OutputFiles files = m_folder.output();
  const auto ended = WatchedProgram::run(program, arguments, m_folder.environment, files, watcher);
  m_printed = resultOf(ended.exitCode, files);
  return ended;
}

std::unique_ptr<CliRun> CrashTill::startSending() {
  const QStringList words = QStringList{u"--data"_s, m_folder.data(), u"--json"_s, u"sale"_s} + sending();
  return std::make_unique<CliRun>(words, m_folder.environment, m_folder.output(), QByteArray());
}

// They print the order id before anything leaves, and at the end what came of it.
void CrashTill::remember(const CliResult &result) {
  const QString orderId =
      QString::fromLatin1(result.err.left(std::max<qsizetype>(result.err.indexOf('\n'), 0)));
  if (!orderId.isEmpty())
    m_told.push_back({orderId, result.text(u"receipt_id"_s), result.text(u"outcome"_s)});
}

QString CrashTill::lastOrder() const {
  return m_told.empty() ? QString() : m_told.back().orderId;
}

QString CrashTill::state(const QString &orderId) {
  return run({u"show"_s, orderId}).text(u"state"_s);
}

Value CrashTill::since(const QString &path) {
  const Value all = m_vendors->list(path);
  const std::size_t before = std::min(m_before.value(path), all.items().size());
  return Value::array({all.items().begin() + static_cast<std::ptrdiff_t>(before), all.items().end()});
}

Reckoning CrashTill::reckoning() {
  m_listed = list().answer;
  return {{m_listed, since(lists[0]), since(lists[1]), since(lists[2])}, m_told};
}

QStringList CrashTill::drain(const QString &settleSeconds) {
  QStringList wrong;
  const auto reconcile = [&](const QStringList &more) {
    const int code = run(QStringList{u"reconcile"_s, u"--settle"_s, settleSeconds} + more).exitCode;
    const Reckoning found = reckoning();
    const bool isClear = found.unclear().isEmpty();
    const bool isQuiet = isClear && found.alarmed().isEmpty();
    if (code != (isQuiet ? 0 : 5)) wrong << u"reconcile ended with %1"_s.arg(code);
    wrong << found.differences();
    return isClear;
  };
  if (!reconcile({}) && !reconcile({u"--wait"_s})) wrong << reckoning().unclear();
  QStringList resent;
  for (const Value &sale : m_listed.items()) {
    const QString orderId = textOf(sale, u"order_id");
    const QString state = textOf(sale, u"state");
    if (state != u"queued"_s && state != u"absent"_s) continue;
    resent << orderId;
    const int code = run({u"resend"_s, orderId}).exitCode;
    if (code != 0) wrong << u"%1 was %2, and sent again with %3"_s.arg(orderId, state).arg(code);
  }
  return resent.isEmpty() ? wrong : wrong + reckoning().differences() + reckoning().unclear();
}

}  // namespace kassir::test
