#pragma once

#include <QObject>
#include <QWidget>

#include "app/window/fiscalfollowup.h"
#include "app/window/paying.h"
#include "app/window/slipjournal.h"
#include "core/settings/settings.h"
#include "core/slip/content.h"
#include "ui/print/system/slipprinting.h"

namespace kassir::window {

/// What is printed: slips of the sale being paid, and of fiscal checks that were looked up. In the language
/// of paper, and every print after the first as a copy.
class Slips : public QObject {
  Q_OBJECT

 public:
  /// Whether this till sells, or is practised on.
  enum class Mode { Training, Real };
  using Sentence = print::SlipPrinting::Sentence;

  /// All of them must outlive it.
  Slips(QWidget &window, const text::Speaker &screen, const Clock &clock, const FiscalFollowUp &fiscal,
        store::Journal &journal,
        print::SlipPrinting::PrinterNames printerNames = QPrinterInfo::availablePrinterNames);

  /// Of the language of paper, of whose links may be printed, and of the shop.
  void setSettings(const settings::Settings &settings);
  /// Until it is called nothing that is printed counts.
  void setMode(Mode mode);

  void print(const Paying &paying);
  void savePdf(const Paying &paying);
  /// Of a sale of the journal. Nothing happens where a newer program wrote it.
  void print(const store::SaleRecord &sale, const std::optional<fiscal::FiscalCheck> &check);
  void print(const QString &orderId, const fiscal::FiscalCheck &check);
  void savePdf(const QString &orderId, const fiscal::FiscalCheck &check);

 Q_SIGNALS:
  void saved(const QString &path);
  void failed(const kassir::print::SlipPrinting::Sentence &sentence);
  /// The journal has a print of this order, or knows more of it.
  void noted(const QString &orderId);

 private:
  /// Asks first where the last one may have come out.
  void print(const QString &orderId, const slip::Slip &slip);
  void handOver(const QString &orderId, const slip::Slip &slip);
  [[nodiscard]] bool noteBegin(const QString &orderId);
  void noteEnd(const Result<void, store::Failure> &kept);
  void fail(const store::Failure &failure);
  [[nodiscard]] slip::Slip slipOf(const Paying &paying);
  [[nodiscard]] slip::Slip slipOf(const store::SaleRecord &record, const sale::CheckedSale &sold,
                                  const std::optional<fiscal::FiscalCheck> &check);
  [[nodiscard]] slip::Slip slipOf(const QString &orderId, const fiscal::FiscalCheck &check);
  [[nodiscard]] slip::FiscalPart partOf(const fiscal::FiscalCheck &check) const;
  [[nodiscard]] std::optional<slip::Copy> copyOf(const QString &orderId) const;
  [[nodiscard]] slip::Shop shop() const;
  [[nodiscard]] slip::Validity validityOf(const store::Peer &peer) const;
  [[nodiscard]] text::Speaker &paper();

  QWidget &m_window;
  const Clock &m_clock;
  const FiscalFollowUp &m_fiscal;
  const text::Speaker &m_screen;
  text::Speaker m_paper;
  settings::Settings m_settings;
  Mode m_mode = Mode::Training;
  print::SlipPrinting m_printing;
  SlipJournal m_prints;
};

}  // namespace kassir::window
