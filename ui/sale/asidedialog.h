#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "ui/sale/asiderow.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The sales that lie aside, and the way back to one of them: by its button, a double click, or Enter. The
/// Enter at the end of a scan brings nothing.
class AsideDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  AsideDialog(const text::Speaker &speaker, QWidget *parent);

  /// How it stands: parked, or what its payment waits for.
  [[nodiscard]] static QString standing(const AsideRow &row, const text::Speaker &speaker);
  /// For how long: "3 min".
  [[nodiscard]] static QString age(const AsideRow &row, const QDateTime &now);

  /// Why it still waits, where something went wrong; else empty.
  [[nodiscard]] static QString why(const AsideRow &row, const text::Speaker &speaker);
  /// Whether it waits to be sent, looked for or cancelled: nobody knows yet how it ends.
  [[nodiscard]] static bool isUnclear(const AsideRow &row);

  /// What is chosen stays chosen, and nothing is where it has left.
  void show(AsideList list, const QDateTime &now);

 Q_SIGNALS:
  void ticketWanted(qint64 draft);
  /// One without lines on this till.
  void saleWanted(const QString &orderId);

 protected:
  void retranslateUi() override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void fill();
  void followChoice();
  [[nodiscard]] const AsideRow *chosen() const;
  void choose(int row);
  void bring();

  const text::Speaker &m_speaker;
  AsideList m_list;
  QDateTime m_now;
  std::optional<quint64> m_typedAt;  // a letter or digit, of which the list wants none
  QLabel *m_empty;
  QTableWidget *m_table;
  QLabel *m_why;
  QPushButton *m_bring;
  QPushButton *m_close;
};

}  // namespace kassir::ui
