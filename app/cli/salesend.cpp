#include <algorithm>

#include "app/cli/errorvalue.h"
#include "app/cli/saleinput.h"
#include "app/cli/salestory.h"
#include "app/cli/sending.h"
#include "core/base/random.h"
#include "core/till/access/access.h"
#include "core/till/journal/freezing.h"
#include "ui/text/commandline.h"
#include "ui/text/paycom.h"
#include "ui/text/sale.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Notice;

void refuseProblems(const sale::Problems &problems, Session &session, const Finish &finish) {
  sayProblems(problems, session);
  session.complain(text::line(Notice::NothingSent, session.speaker()));
  const Value code(QStringLiteral("problems"));
  Value value = notSentValue({}, errorValue(code, text::line(Notice::NothingSent, session.speaker()), {}));
  value.insert(QStringLiteral("problems"), problemsValue(problems, session.speaker()));
  session.answer(value);
  finish(ExitCode::Problems);
}

// A second payment under a known order id would be a double, whatever became of the first one.
void refuseKnownOrder(const store::SaleRecord &known, Session &session, const Finish &finish) {
  const text::Speaker &speaker = session.speaker();
  const sale::SaleState state = shownState(known.status, TillOpen::No);
  const sale::Place place{sale::Member::Account, std::nullopt, known.frozen.orderField};
  const sale::Problem problem{sale::Severity::Error, place, sale::Rule::OrderIdUsed, {known.frozen.orderId}};
  const QString nothingSent = text::line(Notice::NothingSent, speaker);
  const QString text = text::describe(problem, speaker) + QStringLiteral(". ") +
                       text::line(text::Label::State, text::describe(state, speaker), speaker);
  session.complain(text);
  session.complain(nothingSent);
  Value told = problemValue(problem, text);
  told.insert(QStringLiteral("state"), Value(sale::nameOf(state)));
  Value value =
      notSentValue(known.frozen.orderId, errorValue(Value(QStringLiteral("problems")), nothingSent, {}));
  value.insert(QStringLiteral("problems"), Value::array({told}));
  session.answer(value);
  finish(ExitCode::Problems);
}

/// A sale that is to be sent, on its way into the journal.
class NewSending {
 public:
  NewSending(Session &session, const Finish &finish, till::NewSale sale)
      : m_session(session),
        m_finish(finish),
        m_sale(std::move(sale)),
        m_given(till::givenOrderId(m_sale.account, session.settings()).value_or(QString())) {}

  void start() {
    // Whoever has the folder is told first; and where nothing can be sent, no journal is begun for it.
    const auto kassa = till::kassaOf(m_session.settings(), m_session.secrets());
    if (!kassa && !isTillOpen(m_session))
      return refuse(codeOf(kassa.error()), text::describe(kassa.error(), m_session.speaker()),
                    ExitCode::NotSent);
    SaleInHand::Parts parts;
    parts.connection = std::make_unique<Connection>(m_session);
    const Moment now = parts.connection->clock.moment();
    auto owned = ownJournal(m_session, now);
    if (!owned) return refuse(owned.error());
    parts.journal = std::move(owned).value();
    store::Journal &journal = *parts.journal.journal;

    const auto known = journal.sales.find(m_given, now);
    if (!known) return refuse(known.error());
    if (known.value()) return refuseKnownOrder(*known.value(), m_session, m_finish);
    // Before it freezes: what cannot be sent needs no sale in the journal.
    parts.ways = std::make_unique<Ways>(m_session, *parts.connection);
    paycom::PaycomClient *client = parts.ways->to(till::peerOf(m_session.settings()));
    if (client == nullptr)
      return refuse(Value(QStringLiteral("no-way")), parts.ways->why(), ExitCode::NotSent);
    auto record =
        till::freeze(journal, m_sale, m_session.settings(), now, store::Actor::CommandLine, systemRandom());
    if (!record) return refuse(record.error());
    startSending(
        m_session, m_finish,
        std::make_unique<SaleInHand>(m_session, std::move(parts), *client, std::move(record).value()),
        till::Checkout::Unsent::Void);
  }

 private:
  void refuse(const store::Failure &failure) {
    refuse(codeOf(failure), inWords(failure, m_session.speaker()), exitCodeOf(failure, ExitCode::NotSent));
  }
  void refuse(const Value &code, const QString &why, ExitCode exitCode) {
    const QString text = why + u' ' + text::notCreated(m_session.speaker());
    m_session.complain(text);
    m_session.answer(notSentValue(m_given, errorValue(code, text, {})));
    m_finish(exitCode);
  }

  Session &m_session;
  const Finish &m_finish;
  till::NewSale m_sale;
  QString m_given;  // its order id, if the file has one
};

}  // namespace

void runSaleSend(Session &session, const Finish &finish) {
  const paycom::SaleFile file = readSale(session.arguments().words.at(0));
  sale::Check checked = checkInput(file, session.settings(), sale::Purpose::Send);
  if (!checked.sale) return refuseProblems(checked.problems, session, finish);
  if (!checked.problems.empty()) sayProblems(checked.problems, session);
  NewSending(session, finish, {*std::move(checked.sale), file.account}).start();
}

}  // namespace kassir::cli
