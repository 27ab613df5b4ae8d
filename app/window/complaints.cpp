#include "app/window/complaints.h"

#include "ui/text/catalogue.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/remedy.h"
#include "ui/text/sale.h"
#include "ui/text/settings.h"
#include "ui/text/store.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"

namespace kassir::window {

Complaints::Complaints(QWidget &window, const text::Speaker &speaker)
    : m_window(window), m_speaker(speaker) {}

void Complaints::tell(const till::SetupFailure &failure) {
  show([this, failure] { return QStringList{text::describe(failure, m_speaker)}; }, text::remedyOf(failure));
}

void Complaints::tell(const settings::SettingsFailure &failure) {
  tell([this, failure] {
    QStringList texts{text::describe(failure, m_speaker)};
    for (const settings::SettingFailure &problem : failure.problems)
      texts << text::describe(problem, m_speaker);
    return texts;
  });
}

void Complaints::tell(const sale::Problems &problems) {
  tell([this, problems] {
    QStringList texts;
    for (const sale::Problem &problem : problems) texts << text::describe(problem, m_speaker);
    return texts;
  });
}

void Complaints::tell(const till::CatalogueFile &goods) {
  if (!goods.failure && goods.refused.empty()) return;
  tell([this, failure = goods.failure, refused = goods.refused] {
    QStringList texts;
    if (failure) texts << text::describe(*failure, m_speaker);
    for (const till::RefusedRow &row : refused) texts << text::describe(row, m_speaker);
    return texts;
  });
}

void Complaints::tellOnce(const till::SetupFailure &failure) {
  showOnce([this, failure] { return QStringList{text::describe(failure, m_speaker)}; },
           text::remedyOf(failure));
}

void Complaints::tell(const store::Failure &failure) {
  tell([this, failure] { return QStringList{text::describe(failure, m_speaker)}; });
}

void Complaints::follow(const till::Checkout &checkout, const till::FiscalWatch *watch) {
  if (m_order != checkout.orderId()) m_told.clear();
  m_order = checkout.orderId();
  if (const auto &failure = checkout.failure()) {
    showOnce(
        [this, failure = *failure, server = checkout.serverName()] {
          return QStringList{text::describe(failure, server, m_speaker),
                             text::serverSaid(failure, m_speaker)};
        },
        text::remedyOf(*failure));
  }
  const auto failure = watch != nullptr && watch->hasEnded() ? watch->failure() : std::nullopt;
  if (!failure) return;
  showOnce(
      [this, failure = *failure] {
        return QStringList{text::describe(failure, m_speaker), text::serverSaid(failure, m_speaker)};
      },
      text::remedyOf(*failure));
}

void Complaints::showOnce(const Words &words, const QString &setting) {
  if (setting.isEmpty() || m_told.contains(setting)) return;
  m_told << setting;
  show(words, setting);
}

void Complaints::offerStart(const Words &words) {
  connect(open(words, ComplaintBox::Remedy::StartAgain), &ComplaintBox::remedyWanted, this,
          &Complaints::startWanted, Qt::QueuedConnection);
}

void Complaints::show(const Words &words, const QString &setting) {
  if (setting.isEmpty()) return tell(words);
  // After the box has closed and given the focus back.
  connect(
      open(words, ComplaintBox::Remedy::Setting), &ComplaintBox::remedyWanted, this,
      [this, setting] { Q_EMIT settingsWanted(setting); }, Qt::QueuedConnection);
}

void Complaints::tellOfJournal(const Words &words, const QString &orderId) {
  connect(
      open(words, ComplaintBox::Remedy::Journal), &ComplaintBox::remedyWanted, this,
      [this, orderId] { Q_EMIT journalWanted(orderId); }, Qt::QueuedConnection);
}

// Whoever reads it need not have the sale on the screen, nor be the one who sold.
void Complaints::tellAlarms(const std::vector<store::SaleRecord> &sales) {
  if (sales.empty()) return;
  const auto words = [this, sales] {
    QStringList texts;
    for (const store::SaleRecord &sale : sales) {
      const QString day = sale.frozen.day.toString(QStringLiteral("dd.MM.yyyy"));
      texts << tr("Sale %1 of %2, %3: %4.")
                       .arg(QString::number(sale.number), day, text::sum(sale.frozen.amount, m_speaker),
                            text::describe(sale.status.alarm, m_speaker)) +
                   u' ' + text::advise(sale.status, m_speaker);
    }
    return texts;
  };
  tellOfJournal(words, sales.size() == 1 ? sales.front().frozen.orderId : QString());
}

ComplaintBox *Complaints::open(const Words &words, ComplaintBox::Remedy remedy) {
  auto *box = new ComplaintBox(words, remedy, &m_window);
  m_boxes << box;
  connect(
      box, &QDialog::finished, this,
      [this] {
        m_boxes.removeFirst();
        openNext();
      },
      Qt::QueuedConnection);
  if (m_boxes.size() == 1) openNext();
  return box;
}

// Of two over one another none takes the keys: what a person is being asked comes to its end first.
void Complaints::openNext() {
  if (m_boxes.isEmpty() || m_boxes.first()->isVisible()) return;
  const QWidget *asked = QApplication::activeModalWidget();
  const auto *dialog = qobject_cast<const QDialog *>(asked);
  if (dialog == nullptr) return m_boxes.first()->open();
  // A question that is taken back may go without an answer.
  const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
  connect(dialog, &QDialog::finished, this, &Complaints::openNext, once);
  connect(dialog, &QObject::destroyed, this, &Complaints::openNext, once);
}

}  // namespace kassir::window
