#pragma once

#include <QDialog>
#include <QPointer>

#include "ui/sale/salepage.h"

namespace kassir::window {

/// Goods that were scanned while a dialog stood over the sale, and so were not added: each is heard at once,
/// and told of once more when the dialog is closed and the goods can be scanned again.
class MissedScans : public QObject {
  Q_OBJECT

 public:
  /// The page must outlive it.
  explicit MissedScans(ui::SalePage &page) : m_page(page) {}

  /// What stands over the sale now; null for nothing.
  [[nodiscard]] static QDialog *standsOver();
  /// How a barcode is told, however long it is.
  [[nodiscard]] static QString shown(const QString &barcode);
  void add(const QString &barcode, QDialog &dialog);

 private:
  void tellAgain();

  ui::SalePage &m_page;
  QPointer<QDialog> m_dialog;
  QStringList m_missed;
};

}  // namespace kassir::window
