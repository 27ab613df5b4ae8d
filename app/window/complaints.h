#pragma once

#include <QObject>
#include <QWidget>

#include "app/window/complaintbox.h"
#include "core/sale/problem.h"
#include "core/settings/settingsfailure.h"
#include "core/store/failure.h"
#include "core/till/access/setupfailure.h"
#include "core/till/catalogue/cataloguefile.h"
#include "core/till/checkout/checkout.h"
#include "core/till/fiscal/fiscalwatch.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// Tells in a box over the window what went wrong, in the language of the moment. Where a setting mends it,
/// the box leads there.
class Complaints : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  Complaints(QWidget &window, const text::Speaker &speaker);

  using Words = ComplaintBox::Words;

  void tell(const Words &words) { open(words, ComplaintBox::Remedy::None); }
  /// Leads to the journal's page, and to one sale there if it is named.
  void tellOfJournal(const Words &words, const QString &orderId);
  /// The alarms of these sales, in one box.
  void tellAlarms(const std::vector<store::SaleRecord> &sales);
  /// What goes when the till is started again: the box offers it.
  void offerStart(const Words &words);
  void tell(const till::SetupFailure &failure);
  void tell(const settings::SettingsFailure &failure);
  void tell(const sale::Problems &problems);
  void tell(const store::Failure &failure);
  /// Says nothing of a file in which nothing is wrong.
  void tell(const till::CatalogueFile &goods);
  /// What the settings mend of the payment under way and of its fiscal check, each once. The rest is told
  /// where the payment is shown.
  void follow(const till::Checkout &checkout, const till::FiscalWatch *watch);
  void tellOnce(const till::SetupFailure &failure);

 Q_SIGNALS:
  /// By the setting's name on the command line.
  void settingsWanted(const QString &setting);
  /// Empty where no single sale is meant.
  void journalWanted(const QString &orderId);
  void startWanted();

 private:
  ComplaintBox *open(const Words &words, ComplaintBox::Remedy remedy);
  void openNext();
  void show(const Words &words, const QString &setting);
  void showOnce(const Words &words, const QString &setting);

  QWidget &m_window;
  const text::Speaker &m_speaker;
  // The first is open. Of two that lie over one another, none takes the keys.
  QList<ComplaintBox *> m_boxes;
  QString m_order;     // of the payment under way
  QStringList m_told;  // the settings that were spoken of since it began
};

}  // namespace kassir::window
