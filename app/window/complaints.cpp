#include "app/window/complaints.h"

#include <QPushButton>
#include <algorithm>

#include "ui/text/catalogue.h"
#include "ui/text/paycom.h"
#include "ui/text/remedy.h"
#include "ui/text/sale.h"
#include "ui/text/settings.h"
#include "ui/text/store.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"
#include "ui/widgets/quietbox.h"

namespace kassir::window {

Complaints::Complaints(QWidget &window, const text::Speaker &speaker)
    : m_window(window), m_speaker(speaker) {}

void Complaints::tell(const till::SetupFailure &failure) {
  show({text::describe(failure, m_speaker)}, text::remedyOf(failure));
}

void Complaints::tell(const settings::SettingsFailure &failure) {
  QStringList texts{text::describe(failure, m_speaker)};
  for (const settings::SettingFailure &problem : failure.problems)
    texts << text::describe(problem, m_speaker);
  tell(texts);
}

void Complaints::tell(const sale::Problems &problems) {
  QStringList texts;
  for (const sale::Problem &problem : problems) texts << text::describe(problem, m_speaker);
  tell(texts);
}

void Complaints::tell(const till::CatalogueFile &goods) {
  QStringList texts;
  if (goods.failure) texts << text::describe(*goods.failure, m_speaker);
  for (const till::RefusedRow &row : goods.refused) texts << text::describe(row, m_speaker);
  if (!texts.isEmpty()) tell(texts);
}

void Complaints::tellOnce(const till::SetupFailure &failure) {
  showOnce({text::describe(failure, m_speaker)}, text::remedyOf(failure));
}

void Complaints::tell(const store::Failure &failure) {
  tell(QStringList{text::describe(failure, m_speaker)});
}

void Complaints::follow(const till::Checkout &checkout, const till::FiscalWatch *watch) {
  if (m_order != checkout.orderId()) m_told.clear();
  m_order = checkout.orderId();
  if (const auto &failure = checkout.failure()) {
    showOnce(
        {text::describe(*failure, checkout.serverName(), m_speaker), text::serverSaid(*failure, m_speaker)},
        text::remedyOf(*failure));
  }
  const auto failure = watch != nullptr && watch->hasEnded() ? watch->failure() : std::nullopt;
  if (!failure) return;
  showOnce({text::describe(*failure, m_speaker), text::serverSaid(*failure, m_speaker)},
           text::remedyOf(*failure));
}

void Complaints::showOnce(const QStringList &texts, const QString &setting) {
  if (setting.isEmpty() || m_told.contains(setting)) return;
  m_told << setting;
  show(texts, setting);
}

void Complaints::show(const QStringList &texts, const QString &setting) {
  constexpr qsizetype mostShown = 4;  // of several lines each, with large letters
  auto *box = new ui::QuietBox(QMessageBox::Warning, QStringLiteral("Kassir"),
                               texts.first(std::min(mostShown, texts.size())).join(u'\n').trimmed(),
                               QMessageBox::Ok, &m_window);
  box->setObjectName(QStringLiteral("complaint"));
  box->setTextFormat(Qt::PlainText);
  // With a second button Escape would mean neither of them.
  box->setEscapeButton(QMessageBox::Ok);
  if (texts.size() > mostShown) box->setDetailedText(texts.join(u'\n'));
  if (!setting.isEmpty()) {
    QPushButton *open = box->addButton(tr("Open settings"), QMessageBox::ActionRole);
    open->setObjectName(QStringLiteral("openSettings"));
    open->setAccessibleName(open->text());
    // After the box has closed and given the focus back.
    connect(
        open, &QPushButton::clicked, this, [this, setting] { Q_EMIT settingsWanted(setting); },
        Qt::QueuedConnection);
  }
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

}  // namespace kassir::window
