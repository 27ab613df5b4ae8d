#pragma once

#include "app/window/journaldesk.h"
#include "tests/app/window/sellingtill.h"

namespace kassir::test {

/// The window's parts behind the journal's page, over a till that sells to stand-ins.
struct BehindJournal {
  explicit BehindJournal(SellingTill &till)
      : salePage(till.ticket(), speaker, [](const QString &) { return ui::Suggestions(); }),
        panel(speaker, till.clock),
        complaints(salePage, speaker),
        slips(salePage, speaker, till.clock, till.fiscal(), till.journal()),
        desk({till.ticket(), till.keeper(), till.sales(), till.paying(), till.fiscal(), complaints,
              till.settings, speaker},
             salePage, panel),
        upkeep({till.folder.filePath(QStringLiteral("data")), till.clock, worker, complaints, speaker}),
        sweeping({till.settings, till.journal(), till.sales(), complaints, till.clock}, till.ways()),
        journal({till.journal(), till.clock, till.settings, till.sales(), till.keeper(), till.paying(), desk,
                 till.fiscal(), slips, upkeep, sweeping, worker, speaker}) {}

  text::Speaker speaker{Language::English, text::Medium::Window};
  ui::SalePage salePage;
  ui::PaymentPanel panel;
  window::Complaints complaints;
  window::Slips slips;
  window::PaymentDesk desk;
  store::Worker worker;
  window::Upkeep upkeep;
  window::Sweeping sweeping;
  window::JournalDesk journal;
};

}  // namespace kassir::test
