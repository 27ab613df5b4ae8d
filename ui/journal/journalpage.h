#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include "ui/journal/backupsource.h"
#include "ui/journal/comparebar.h"
#include "ui/journal/exportbar.h"
#include "ui/journal/paidsum.h"
#include "ui/journal/periodedit.h"
#include "ui/journal/saledetails.h"
#include "ui/journal/saleslist.h"
#include "ui/widgets/toast.h"

namespace kassir::ui {

class SaleQuestions;
class TableExport;

/// The page on which past sales are found, understood and put right. Reads by itself; what is to be done
/// about a sale it asks for.
class JournalPage : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// All must outlive it.
  JournalPage(JournalSource &source, BackupSource &backups, const text::Speaker &speaker,
              QWidget *parent = nullptr);

  /// To the search line, which is what a person comes for; by itself whenever the page is shown.
  void focusEntry();
  /// Finds a sale, whenever it was sold; without one, all that wait or need somebody.
  void find(const QString &orderId);
  /// What came of something that was asked for.
  void tell(Toast::Words words) { m_toast->tell(std::move(words)); }

 Q_SIGNALS:
  void lookWanted(const QString &orderId);
  void sendWanted(const QString &orderId);
  void cancelWanted(const QString &orderId);
  void otherCancelWanted(const QString &orderId, const QString &payment);
  void overrideWanted(const QString &orderId, const QString &reason);
  void endByHandWanted(const QString &orderId, const QString &reason);
  void pickWanted(const QString &orderId, const QString &payment);
  void giveUpWanted(const QString &orderId, const QString &reason);
  void settleWanted(const QString &orderId, const QString &reason);
  void printWanted(const QString &orderId);
  /// To be shown where sales are rung up and paid.
  void bringWanted(const QString &orderId);
  /// A backup waits for the next start.
  void closeTillWanted();

 protected:
  void retranslateUi() override;
  void changeEvent(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;

 private:
  void build();
  void wire();
  void wireExport();
  void wireQuestions();
  void arrange();
  void search();
  void searchTyped();
  bool chooseAny();
  void sum();
  void follow(const QString &orderId);
  void choose(const QString &orderId);
  void act(JournalAction action);
  void copy(JournalAction action);
  void openCheck();
  [[nodiscard]] bool isAsking() const;
  void showBackups();

  JournalSource &m_source;
  BackupSource &m_backups;
  const text::Speaker &m_speaker;
  bool m_isAllDays = false;
  bool m_isStale = true;
  QTimer m_searchSoon;
  SaleQuestions *m_questions;
  QPointer<QDialog> m_backupList;

  PeriodEdit *m_period;
  QCheckBox *m_onlyOpen;
  QPushButton *m_table;
  QPushButton *m_backUps;
  QLabel *m_searchName;
  QLineEdit *m_search;
  PaidSum *m_sum;
  CompareBar *m_compare;
  ExportBar *m_progress;
  TableExport *m_export;
  QSplitter *m_both;
  SalesList *m_list;
  SaleDetails *m_details;
  Toast *m_toast;
};

}  // namespace kassir::ui
