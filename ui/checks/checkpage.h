#pragma once

#include <QLineEdit>
#include <QTableView>

#include "core/base/clock.h"
#include "ui/checks/checksource.h"
#include "ui/checks/lookupsmodel.h"
#include "ui/checks/resultpanel.h"
#include "ui/widgets/toast.h"

namespace kassir::ui {

/// The page on which the fiscal check of any order is looked up, and what was looked up before is read again.
class CheckPage : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// All three must outlive it.
  CheckPage(CheckSource &source, const text::Speaker &speaker, Clock &clock, QWidget *parent = nullptr);

  /// To the order, which is what a person comes for; by itself whenever the page is shown.
  void focusEntry();
  /// What came of a print or a PDF.
  void tell(Toast::Words words) { m_toast->tell(std::move(words)); }

 Q_SIGNALS:
  void printWanted(const QString &orderId, const kassir::fiscal::FiscalCheck &check);
  /// By the setting's name on the command line.
  void settingsWanted(const QString &setting);
  void pdfWanted(const QString &orderId, const kassir::fiscal::FiscalCheck &check);

 protected:
  void retranslateUi() override;
  void changeEvent(QEvent *event) override;
  void showEvent(QShowEvent *event) override;

 private:
  enum class Word { None, Looking, Stopped, OrderMissing, OrderMalformed };

  void build();
  void wire();
  void lookUp();
  void stop();
  void settle(const QString &orderId, const till::FiscalLookup &outcome);
  void tick(int look);
  void showRow(int row);
  void fitColumns();
  void setWord(Word word);
  [[nodiscard]] QString text(Word word) const;
  [[nodiscard]] bool isLooking() const { return m_word == Word::Looking; }

  CheckSource &m_source;
  const text::Speaker &m_speaker;
  Clock &m_clock;
  LookupsModel m_lookups;
  Word m_word = Word::None;
  int m_look = 0;  // which one is under way, so that no tick of an earlier one counts
  std::chrono::milliseconds m_began{0};

  QLabel *m_orderName;
  QLineEdit *m_order;
  QLabel *m_serviceName;
  QLineEdit *m_service;
  QPushButton *m_lookUp;
  QLabel *m_status;
  QPushButton *m_stop;
  ResultPanel *m_result;
  QLabel *m_listName;
  QTableView *m_list;
  Toast *m_toast;
};

}  // namespace kassir::ui
