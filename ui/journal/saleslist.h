#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "ui/journal/journalmodel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The sales that were found; where there are none, or they could not be read, why, and what to do.
class SalesList : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SalesList(JournalSource &source, const text::Speaker &speaker, QWidget *parent = nullptr);

  void show(const till::JournalQuery &query);
  /// False where nothing was otherwise.
  bool follow(const QString &orderId);
  /// Chooses the first where none is chosen. False: there is none.
  bool chooseAny();
  /// Empty where none is chosen.
  [[nodiscard]] QString chosen() const;

 Q_SIGNALS:
  void chosenChanged(const QString &orderId);
  /// Not only on the days that are shown.
  void allDaysWanted();

 protected:
  void retranslateUi() override;
  void changeEvent(QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void build();
  void follow();
  void fitColumns();
  void choose(const QString &orderId);
  [[nodiscard]] QString emptyWords() const;
  [[nodiscard]] QString failureWords() const;

  const text::Speaker &m_speaker;
  JournalModel m_model;
  QTableView *m_view;
  QString m_wanted;  // what was chosen before the list began anew
  QWidget *m_unread;
  QLabel *m_unreadWhy;
  QPushButton *m_again;
  QWidget *m_nothing;
  QLabel *m_why;
  QPushButton *m_allDays;
};

}  // namespace kassir::ui
