#include "tests/model/modelpeer.h"

#include <algorithm>

#include "core/json/parse.h"
#include "core/json/write.h"

namespace kassir::model {

using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 30s;
constexpr auto latest = 15min;
const QByteArray idMark = "\"_id\":\"";
const QByteArray notFound = R"("error":{"code":-31602})";

QString textOf(const json::Value &object, QStringView name) {
  const json::Value *value = object.find(name);
  return value ? value->string().value_or(QString()) : QString();
}

qint64 numberOf(const json::Value &object, QStringView name) {
  const json::Value *value = object.find(name);
  return value ? value->integer().value_or(0) : 0;
}

QString orderOf(const json::Value &params) {
  const json::Value *account = params.find(u"account");
  return account ? textOf(*account, u"order_id") : QString();
}

// Whether the client gets a whole answer that says what is.
bool isTrue(Fault fault) {
  return fault == Fault::None || fault == Fault::SlowAnswer || fault == Fault::SlowConnection ||
         fault == Fault::Twice || fault == Fault::MakesOtherAmount;
}

QByteArray reply(qint64 id, const QByteArray &rest) {
  return "{\"id\":" + QByteArray::number(id) + ',' + rest + '}';
}

}  // namespace

void ModelPeer::get(net::Request request, Callback<net::Exchange> callback) {
  postOnce(
      std::move(request), [] { return true; }, std::move(callback));
}

void ModelPeer::postOnce(net::Request request, net::BeforeBody beforeBody, Callback<net::Exchange> callback) {
  const QByteArray body = request.body.view().toByteArray();
  const auto parsed = json::parse(body);
  if (!parsed) qFatal("the till sent no JSON");
  const json::Value *params = parsed.value().find(u"params");
  const auto call = std::make_shared<Call>(Call{
      numberOf(parsed.value(), u"id"), textOf(parsed.value(), u"method"), params ? *params : json::Value(),
      body, Fault::None, now(), std::move(beforeBody), std::move(callback)});
  call->fault = takeFault(call->method);
  m_calls.push_back(call);
  later(call->fault == Fault::SlowConnection ? 7s : 0s, [this, call] { leave(call); });
}

Fault ModelPeer::takeFault(const QString &method) {
  std::deque<Fault> &faults = method == u"receipts.create" ? m_forCreate : m_forOthers;
  if (faults.empty()) return Fault::None;
  const Fault fault = faults.front();
  faults.pop_front();
  return fault;
}

void ModelPeer::later(milliseconds delay, std::function<void()> run) {
  m_events.push_back({now() + delay, std::move(run)});
  m_clock.after(delay, Callback<>(this, [this] { runDue(); }));
}

void ModelPeer::runDue() {
  const auto isDue = [this](const Event &event) { return event.due <= now(); };
  for (auto next = std::find_if(m_events.begin(), m_events.end(), isDue); next != m_events.end();
       next = std::find_if(m_events.begin(), m_events.end(), isDue)) {
    const auto run = std::move(next->run);
    m_events.erase(next);
    run();
  }
}

void ModelPeer::clientDied() {
  for (const auto &weak : m_calls) {
    if (const CallPtr call = weak.lock()) call->isDead = true;
  }
  m_calls.clear();
  m_readings.clear();
}

void ModelPeer::clockRestarted(milliseconds steadyBefore) {
  m_epoch += steadyBefore - m_clock.steady();
  for (const Event &event : m_events)
    m_clock.after(std::max(milliseconds(0), event.due - now()), Callback<>(this, [this] { runDue(); }));
}

void ModelPeer::recover() {
  m_forCreate.clear();
  m_forOthers.clear();
  habits.listLag = 0ms;
  habits.hidesUnpaid = false;
  for (PeerReceipt &receipt : m_receipts) receipt.visibleSince = receipt.created;
  while (runLate()) {
  }
}

bool ModelPeer::runLate() {
  while (!m_late.empty()) {
    const CallPtr call = m_late.front();
    m_late.pop_front();
    if (std::exchange(call->hasRun, true)) continue;
    static_cast<void>(run(*call));
    return true;
  }
  return false;
}

void ModelPeer::leave(const CallPtr &call) {
  // Whoever asked is gone, and took the connection along.
  if (call->isDead || call->callback.isSilent()) return;
  const auto unsent = [&call](net::Failure::Code code) {
    call->callback(failure(net::Failure{code, net::Delivery::NotSent}));
  };
  if (call->fault == Fault::Unreachable) return unsent(net::Failure::Code::NetworkUnreachable);
  if (!call->beforeBody()) return unsent(net::Failure::Code::HeldBack);
  if (call->fault == Fault::CutBeforeBody) return unsent(net::Failure::Code::ConnectionLost);
  if (call->method == u"receipts.create") {
    m_creates.push_back({orderOf(call->params), call->id, call->body, now()});
    createLeaves(m_creates.back());
  }
  if (call->method == u"receipts.cancel") {
    const PeerReceipt *receipt = find(textOf(call->params, u"id"));
    // Once cancelled, another request changes nothing.
    if (receipt != nullptr && receipt->isLive()) cancelLeaves(*receipt);
  }
  switch (call->fault) {
    case Fault::LostBefore: return lose(call, 0ms, net::Failure::Code::ConnectionLost);
    case Fault::Late:
      m_late.push_back(call);
      later(latest, [this, call] {
        if (!std::exchange(call->hasRun, true)) static_cast<void>(run(*call));
      });
      return lose(call, deadline, net::Failure::Code::TimedOut);
    case Fault::GarbageUnrun: return answer(call, 200, "<html>");
    case Fault::Refused: return answer(call, 200, reply(call->id, R"("error":{"code":-31610})"));
    case Fault::TooMany: return answer(call, 429, "{}", 60s);
    default: return runAndAnswer(call);
  }
}

void ModelPeer::runAndAnswer(const CallPtr &call) {
  const QByteArray said = run(*call);
  const bool isTwice = call->fault == Fault::Twice || call->fault == Fault::TwiceLost;
  if (isTwice) static_cast<void>(run(*call));
  const QByteArray whole = reply(call->id, said);
  switch (call->fault) {
    case Fault::LostAfter:
    case Fault::TwiceLost: return lose(call, 0ms, net::Failure::Code::ConnectionLost);
    case Fault::Garbage: return answer(call, 200, whole.chopped(1));
    case Fault::ServerError: return answer(call, 502, whole);
    case Fault::WrongId: return answer(call, 200, reply(call->id + 1, said));
    case Fault::BothAnswers: return answer(call, 200, reply(call->id, said + R"(,"error":{"code":-31610})"));
    case Fault::RefusedVaguely: return answer(call, 200, reply(call->id, R"("error":{"code":-31622})"));
    case Fault::TellsOtherAmount: {
      QByteArray other = whole;
      return answer(call, 200, other.replace("\"amount\":", "\"amount\":1"));
    }
    case Fault::SlowAnswer:
      return later(20s, [this, call, whole] {
        if (!call->isDead) answer(call, 200, whole);
      });
    default: return answer(call, 200, whole);
  }
}

void ModelPeer::lose(const CallPtr &call, milliseconds after, net::Failure::Code code) {
  later(after, [call, code] {
    if (!call->isDead) call->callback(failure(net::Failure{code, net::Delivery::MaybeSent}));
  });
}

void ModelPeer::answer(const CallPtr &call, int status, const QByteArray &body,
                       std::optional<std::chrono::seconds> retryAfter) {
  later(0ms, [this, call, status, body, retryAfter] {
    if (call->isDead) return;
    const bool isWhole = isTrue(call->fault) || call->fault == Fault::TellsOtherAmount;
    if (isWhole && call->method == u"receipts.get_all") noteList(call, body);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(now().count(), Qt::UTC);
    call->callback(net::Reply{status, body, date, retryAfter});
  });
}

void ModelPeer::noteList(const CallPtr &call, const QByteArray &body) {
  const milliseconds from(numberOf(call->params, u"from"));
  const milliseconds to(numberOf(call->params, u"to"));
  const bool isFirst = numberOf(call->params, u"offset") == 0;
  const auto isSame = [&](const WholeList &list) { return list.from == from && list.to == to; };
  if (isFirst) {
    std::erase_if(m_readings, isSame);
    m_readings.push_back({call->asked, from, to, {}, false, false, {}});
  }
  const auto reading = std::find_if(m_readings.begin(), m_readings.end(), isSame);
  if (reading == m_readings.end()) return;
  reading->showsUnpaid = reading->showsUnpaid || body.contains("\"state\":0");
  const qsizetype known = reading->receipts.size();
  for (qsizetype at = body.indexOf(idMark); at >= 0; at = body.indexOf(idMark, at + 1))
    reading->receipts.insert(body.mid(at + idMark.size(), 24));
  for (const PeerReceipt &receipt : m_receipts) {
    if (body.contains(receipt.id.toLatin1())) reading->orders.insert(receipt.orderId);
  }
  if (reading->receipts.size() > known) return;
  const WholeList before = m_lists.empty() ? WholeList() : m_lists.back();
  reading->isRemembered = before.isRemembered || (reading->showsUnpaid && isKept);
  reading->showsUnpaid = before.showsUnpaid || reading->showsUnpaid;
  m_lists.push_back(*reading);
  m_readings.erase(reading);
}

PeerReceipt *ModelPeer::find(const QString &receiptId) {
  const auto found = std::find_if(m_receipts.begin(), m_receipts.end(),
                                  [&](const PeerReceipt &receipt) { return receipt.id == receiptId; });
  return found == m_receipts.end() ? nullptr : &*found;
}

QByteArray ModelPeer::run(Call &call) {
  call.hasRun = true;
  if (call.method == u"receipts.create") return create(call);
  if (call.method == u"receipts.get_all") return list(call);
  PeerReceipt *receipt = find(textOf(call.params, u"id"));
  if (receipt == nullptr) return notFound;
  if (call.method == u"receipts.cancel") receipt->state = 50;
  if (call.method == u"receipts.pay" && receipt->state == 0) {
    payArrives(*receipt);
    receipt->state = 4;
    receipt->wasPaid = true;
  }
  // A check tells no amount that could be another.
  const bool isTold = isTrue(call.fault) || call.fault == Fault::TellsOtherAmount;
  if (isTold) receipt->lastTold = receipt->state;
  if (call.method == u"receipts.check")
    return "\"result\":{\"state\":" + QByteArray::number(receipt->state) + '}';
  return "\"result\":{\"receipt\":" + written(*receipt) + '}';
}

QByteArray ModelPeer::create(Call &call) {
  PeerReceipt receipt;
  receipt.id = QString::number(++m_nextReceipt, 16).rightJustified(24, u'0');
  receipt.orderId = orderOf(call.params);
  receipt.amount = numberOf(call.params, u"amount") + (call.fault == Fault::MakesOtherAmount ? 1 : 0);
  receipt.created = now();
  receipt.visibleSince = now() + habits.listLag;
  receipt.isTold =
      call.fault == Fault::None || call.fault == Fault::SlowAnswer || call.fault == Fault::SlowConnection;
  m_receipts.push_back(receipt);
  return "\"result\":{\"receipt\":" + written(receipt) + '}';
}

QByteArray ModelPeer::list(Call &call) {
  const milliseconds from(numberOf(call.params, u"from"));
  const milliseconds to(numberOf(call.params, u"to"));
  QByteArrayList shown;
  PeerReceipt stranger;
  stranger.id = QString(24, u'5');
  stranger.orderId = QStringLiteral("K2-20240131-9-KLMN");
  stranger.amount = 77;
  stranger.created = m_opened;
  const bool isStrangerShown = habits.hasStranger && !habits.hidesUnpaid;
  if (isStrangerShown && stranger.created >= from && stranger.created <= to) shown << written(stranger);
  for (const PeerReceipt &receipt : m_receipts) {
    const bool isHidden = receipt.visibleSince > now() || (habits.hidesUnpaid && receipt.state == 0);
    if (!isHidden && receipt.created >= from && receipt.created <= to) shown.push_back(written(receipt));
  }
  const qint64 offset = numberOf(call.params, u"offset");
  const qint64 count = std::min(numberOf(call.params, u"count"), habits.longestPage);
  return "\"result\":[" + shown.mid(offset, count).join(',') + ']';
}

QByteArray ModelPeer::written(const PeerReceipt &receipt) const {
  QByteArray text = "{\"_id\":\"" + receipt.id.toLatin1() +
                    "\",\"state\":" + QByteArray::number(receipt.state) +
                    ",\"amount\":" + QByteArray::number(receipt.amount) +
                    ",\"create_time\":" + QByteArray::number(qint64{receipt.created.count()});
  const bool isConstant = habits.names == PeerHabits::Names::Constant;
  const QByteArray order = isConstant ? QByteArray("Oplata v magazine") : receipt.orderId.toLatin1();
  if (habits.names != PeerHabits::Names::None) text += ",\"description\":\"" + order + '"';
  if (habits.names == PeerHabits::Names::Both)
    text += R"(,"account":[{"name":"order_id","value":")" + order + "\"}]";
  return text + '}';
}

}  // namespace kassir::model
