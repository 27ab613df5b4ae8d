#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "core/till/journal/journalexport.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What kind of table the sales of a period are saved as. It goes by itself once it is answered.
class ExportDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  ExportDialog(const store::SalePeriod &period, QWidget *parent);

 Q_SIGNALS:
  void wanted(const kassir::till::ExportRequest &request);

 protected:
  void retranslateUi() override;

 private:
  struct Choice {
    QLabel *name;
    QRadioButton *first;  ///< what most people want
    QRadioButton *second;
  };

  Choice addChoice(const char *name, const char *first, const char *second);

  store::SalePeriod m_period;
  QLabel *m_words;
  Choice m_form;
  Choice m_dialect;
  QPushButton *m_save;
  QPushButton *m_leave;
};

}  // namespace kassir::ui
