#pragma once

#include <QObject>
#include <QWidget>

#include "core/sale/problem.h"
#include "core/till/ticket/ticket.h"

namespace kassir::window {

/// Opens and saves the ticket as a sale file, with dialogs that do not stop the till.
class SaleFiles : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the window is what the dialogs belong to.
  SaleFiles(till::Ticket &ticket, QWidget &window);

  void askToOpen();
  /// Asks also before a file is replaced.
  void askToSave();
  void open(const QString &path);
  void save(const QString &path);

 Q_SIGNALS:
  void opened(const QString &path);
  void saved(const QString &path);
  /// What is wrong with the file as such. The ticket is as it was if it could not be read at all.
  void complained(const kassir::sale::Problems &problems);
  void notSaved(const QString &path);

 private:
  till::Ticket &m_ticket;
  QWidget &m_window;
};

}  // namespace kassir::window
