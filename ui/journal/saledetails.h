#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

#include "core/fiscal/linkguard.h"
#include "ui/journal/saleactions.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// All that the journal knows of one sale: how it stands, what can be done, what happened, what was sold, and
/// what was sent and came back.
class SaleDetails : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  explicit SaleDetails(const text::Speaker &speaker, QWidget *parent = nullptr);

  /// Where the link of its fiscal check may lead is judged by `hosts`, now.
  void show(const ShownSale &sale, const fiscal::LinkHosts &hosts);
  void clear();
  /// Instead of a sale: why there is none to show.
  void tell(const store::Failure &failure);
  [[nodiscard]] const std::optional<ShownSale> &sale() const { return m_sale; }
  [[nodiscard]] const fiscal::LinkVerdict &verdict() const { return m_verdict; }

 Q_SIGNALS:
  void pressed(kassir::ui::JournalAction action);
  void focusLost();

 protected:
  void retranslateUi() override;
  void changeEvent(QEvent *event) override;

 private:
  void build();
  void follow();
  void followSale();
  void fitTabs();
  [[nodiscard]] QString facts() const;

  const text::Speaker &m_speaker;
  std::optional<ShownSale> m_sale;
  std::optional<store::Failure> m_failure;
  fiscal::LinkVerdict m_verdict;

  QLabel *m_nothing;
  QWidget *m_content;
  QLabel *m_title;
  QLabel *m_state;
  QLabel *m_alarm;
  QLabel *m_reason;
  SaleActions *m_actions;
  QLabel *m_facts;
  QTabWidget *m_tabs;
  QListWidget *m_story;
  QListWidget *m_items;
  QPlainTextEdit *m_bodies;
};

}  // namespace kassir::ui
