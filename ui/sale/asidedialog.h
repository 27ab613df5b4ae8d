#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "ui/sale/asiderow.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The sales that lie aside, and the way back to one of them.
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

  /// What is chosen stays chosen, if it is still there.
  void show(const std::vector<AsideRow> &rows, const QDateTime &now);

 Q_SIGNALS:
  void ticketWanted(qint64 draft);
  /// One without lines on this till.
  void saleWanted(const QString &orderId);

 protected:
  void retranslateUi() override;

 private:
  void fill();
  void showWhy();
  void choose();

  const text::Speaker &m_speaker;
  std::vector<AsideRow> m_rows;
  QDateTime m_now;
  QLabel *m_empty;
  QTableWidget *m_table;
  QLabel *m_why;
  QPushButton *m_bring;
  QPushButton *m_close;
};

}  // namespace kassir::ui
