#pragma once

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

#include "core/store/salequery.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// From which day to which: one day at first, moved on by buttons, or any two.
class PeriodEdit : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit PeriodEdit(QWidget *parent = nullptr);

  /// Both days valid, the first one not after the last.
  [[nodiscard]] store::SalePeriod period() const;
  [[nodiscard]] bool isToday() const { return period() == store::SalePeriod{m_today, m_today}; }
  /// What "today" is. A period that was today stays so.
  void setToday(QDate today);

 Q_SIGNALS:
  void changed();

 protected:
  void retranslateUi() override;

 private:
  void show(QDate from, QDate to);
  void move(int direction);

  QDate m_today;
  QLabel *m_name;
  QPushButton *m_earlier;
  QDateEdit *m_from;
  QLabel *m_dash;
  QDateEdit *m_to;
  QPushButton *m_later;
  QPushButton *m_now;
};

}  // namespace kassir::ui
