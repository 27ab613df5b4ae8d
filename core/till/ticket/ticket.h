#pragma once

#include <QObject>
#include <vector>

#include "core/sale/check.h"
#include "core/sale/edit.h"

namespace kassir::till {

/// The sale being rung up: changed by edits alone, which can be undone, and checked after each of them.
class Ticket : public QObject {
  Q_OBJECT

 public:
  explicit Ticket(sale::Rules rules, QObject *parent = nullptr);

  [[nodiscard]] const sale::Sale &sale() const { return m_sale; }
  [[nodiscard]] const sale::Rules &rules() const { return m_rules; }
  /// For Purpose::Edit.
  [[nodiscard]] const sale::Check &check() const { return m_check; }

  /// Account fields that came with the sale from a file, by their names; they go with it to the provider.
  struct AccountField {
    QString name;
    QString value;
    bool operator==(const AccountField &) const = default;
  };
  [[nodiscard]] const std::vector<AccountField> &account() const { return m_account; }

  /// False, and nothing happens, while it is frozen, and for an edit that speaks of lines that are not there.
  /// An edit that changes nothing is no step to undo, and nobody is told of it.
  bool edit(const sale::Edit &edit);
  /// Several, one after the other, as one step to undo: all of them, or none where one does not fit.
  bool editAll(const std::vector<sale::Edit> &edits);
  /// Another sale in the place of this one. It can be undone. False, and nothing happens, while it is frozen.
  [[nodiscard]] bool replace(sale::Sale sale, std::vector<AccountField> account);
  void undo();
  void redo();
  [[nodiscard]] bool canUndo() const { return !m_isFrozen && !m_undo.empty(); }
  [[nodiscard]] bool canRedo() const { return !m_isFrozen && !m_redo.empty(); }

  /// An empty sale after one that is settled: nothing of the old one can be brought back.
  void begin();
  /// Likewise, with a sale that comes from elsewhere.
  void beginWith(sale::Sale sale, std::vector<AccountField> account);

  /// What may be paid, or was, must not change.
  void setFrozen(bool isFrozen);
  [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
  /// Whether there is nothing that closing would lose.
  [[nodiscard]] bool isEmpty() const { return m_sale == sale::Sale(); }

  void setRules(sale::Rules rules);

 Q_SIGNALS:
  /// Before and after the lines change, for models that must announce it. Lines are known by the edit.
  void aboutToEdit(const kassir::sale::Edit &edit);
  void edited(const kassir::sale::Edit &edit);
  /// After each edit, and after the rules changed: sums and problems may be others.
  void checked();
  void frozenChanged(bool isFrozen);

 private:
  struct Step {
    std::vector<sale::Edit> edits;
    std::vector<AccountField> account;
  };

  [[nodiscard]] Step make(Step step);
  void push(Step undo);
  void move(std::vector<Step> &from, std::vector<Step> &to);
  void recheck();

  sale::Sale m_sale;
  std::vector<AccountField> m_account;
  sale::Rules m_rules;
  sale::Check m_check;
  std::vector<Step> m_undo;
  std::vector<Step> m_redo;
  bool m_isFrozen = false;
};

}  // namespace kassir::till
