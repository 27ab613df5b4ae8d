#pragma once

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "app/window/asides.h"
#include "app/window/earlierrun.h"
#include "core/till/journal/freezing.h"
#include "tests/app/window/sellingtill.h"

namespace kassir::test {

/// The sale page with its payment panel and what lies aside, over a till that sells to stand-ins.
struct SaleDesk {
  explicit SaleDesk(SellingTill &selling)
      : till(selling),
        page(till.ticket(), speaker, [](const QString &) { return ui::Suggestions(); }),
        panel(new ui::PaymentPanel(speaker, till.clock)),
        complaints(page, speaker),
        desk({till.ticket(), till.keeper(), till.sales(), till.paying(), till.fiscal(), complaints,
              till.settings, speaker},
             page, *panel),
        asides({till.journal(), till.keeper(), till.sales(), till.paying(), desk, till.clock}, page,
               speaker) {
    page.setPaymentPanel(panel);
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page)) qFatal("no window");
  }

  /// As the program begins.
  void takeUp() {
    window::EarlierRun({till.journal(), till.clock, till.keeper(), till.sales(), complaints})
        .takeUp(window::EarlierRun::Others::Kept, till::peerOf(till.settings));
    desk.restore();
  }

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return page.findChild<T *>(QLatin1String(name));
  }
  [[nodiscard]] bool isOffered(const char *button) const {
    const auto *found = find<QPushButton>(button);
    return found != nullptr && found->isVisible();
  }
  void press(const char *button) const { find<QPushButton>(button)->click(); }
  [[nodiscard]] QString toast() const {
    const auto *text = find<QLabel>("toastText");
    return text->isVisible() ? text->text() : QString();
  }
  /// The one that is open; empty where there is none.
  [[nodiscard]] QString complaint() const {
    const auto *box = find<QMessageBox>("complaint");
    return box != nullptr ? box->text() : QString();
  }
  /// How each row of the dialog stands.
  [[nodiscard]] QStringList standings() {
    constexpr int standing = 3;
    asides.showAll();
    const auto *table = find<QTableWidget>("asideTable");
    QStringList list;
    for (int row = 0; row < table->rowCount(); ++row) list << table->item(row, standing)->text();
    find<QPushButton>("closeAside")->click();
    return list;
  }

  SellingTill &till;
  text::Speaker speaker{Language::English, text::Medium::Window};
  ui::SalePage page;
  ui::PaymentPanel *panel;
  window::Complaints complaints;
  window::PaymentDesk desk;
  window::Asides asides;
};

}  // namespace kassir::test
