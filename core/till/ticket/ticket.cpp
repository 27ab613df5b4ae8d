#include "core/till/ticket/ticket.h"

#include <algorithm>
#include <utility>

namespace kassir::till {

namespace {

// Of a long day at one ticket the first steps are forgotten first.
constexpr std::size_t mostSteps = 5000;

}  // namespace

Ticket::Ticket(sale::Rules rules, QObject *parent) : QObject(parent), m_rules(std::move(rules)) {
  recheck();
}

bool Ticket::edit(const sale::Edit &edit) {
  if (m_isFrozen || !sale::fits(edit, m_sale)) return false;
  // Nobody is told of what changes nothing: what is known of the lines stays true.
  if (sale::changes(edit, m_sale)) push(make({{edit}, m_account}));
  return true;
}

bool Ticket::editAll(const std::vector<sale::Edit> &edits) {
  if (m_isFrozen) return false;
  sale::Sale after = m_sale;
  for (const sale::Edit &edit : edits) {
    if (!sale::fits(edit, after)) return false;
    static_cast<void>(sale::apply(after, edit));
  }
  if (after != m_sale) push(make({edits, m_account}));
  return true;
}

bool Ticket::replace(sale::Sale sale, std::vector<AccountField> account) {
  if (m_isFrozen) return false;
  push(make({{sale::edit::ReplaceSale{std::move(sale)}}, std::move(account)}));
  return true;
}

void Ticket::push(Step undo) {
  m_undo.push_back(std::move(undo));
  if (m_undo.size() > mostSteps) m_undo.erase(m_undo.begin());
  m_redo.clear();
  recheck();
}

void Ticket::undo() {
  if (canUndo()) move(m_undo, m_redo);
}

void Ticket::redo() {
  if (canRedo()) move(m_redo, m_undo);
}

void Ticket::begin() {
  beginWith({}, {});
}

void Ticket::beginWith(sale::Sale sale, std::vector<AccountField> account) {
  setFrozen(false);
  static_cast<void>(make({{sale::edit::ReplaceSale{std::move(sale)}}, std::move(account)}));
  m_undo.clear();
  m_redo.clear();
  recheck();
}

void Ticket::setFrozen(bool isFrozen) {
  if (std::exchange(m_isFrozen, isFrozen) != isFrozen) Q_EMIT frozenChanged(isFrozen);
}

void Ticket::setRules(sale::Rules rules) {
  if (rules == m_rules) return;
  m_rules = std::move(rules);
  recheck();
}

Ticket::Step Ticket::make(Step step) {
  Step back{{}, std::exchange(m_account, std::move(step.account))};
  for (const sale::Edit &edit : step.edits) {
    Q_EMIT aboutToEdit(edit);
    back.edits.push_back(sale::apply(m_sale, edit));
    Q_EMIT edited(edit);
  }
  std::reverse(back.edits.begin(), back.edits.end());
  return back;
}

void Ticket::move(std::vector<Step> &from, std::vector<Step> &to) {
  Step step = std::move(from.back());
  from.pop_back();
  to.push_back(make(std::move(step)));
  recheck();
}

void Ticket::recheck() {
  m_check = sale::check(m_sale, m_rules, sale::Purpose::Edit);
  Q_EMIT checked();
}

}  // namespace kassir::till
