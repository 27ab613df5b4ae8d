#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "ui/journal/shownsale.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Which of the provider's payments without a name is that of a sale. Enter means nothing here, since a
/// scanner ends with it. It goes by itself once it is answered.
class PickDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  PickDialog(std::vector<NamelessPayment> payments, const text::Speaker &speaker, QWidget *parent);

 Q_SIGNALS:
  void picked(const QString &payment);

 protected:
  void retranslateUi() override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  std::vector<NamelessPayment> m_payments;
  const text::Speaker &m_speaker;
  QLabel *m_words;
  QListWidget *m_list;
  QPushButton *m_doIt;
  QPushButton *m_leave;
};

}  // namespace kassir::ui
