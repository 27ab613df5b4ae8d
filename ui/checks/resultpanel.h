#pragma once

#include <QLabel>
#include <QPushButton>
#include <optional>

#include "core/fiscal/linkguard.h"
#include "ui/checks/pastlookup.h"
#include "ui/text/speaker.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What one look-up brought: the check with its number and link, or why there is none. The link is opened
/// only where the guard lets it through; where the guard knows the host but not that anybody trusts it, it
/// can be copied and scanned.
class ResultPanel : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  explicit ResultPanel(const text::Speaker &speaker, QWidget *parent = nullptr);

  /// Where its link may lead is judged by `hosts`, once.
  void setLookup(const PastLookup &lookup, const fiscal::LinkHosts &hosts);
  void clear();
  [[nodiscard]] const std::optional<PastLookup> &lookup() const { return m_lookup; }

 Q_SIGNALS:
  void printWanted(const QString &orderId, const kassir::fiscal::FiscalCheck &check);
  /// By the name on the command line of the setting that mends it.
  void settingsWanted(const QString &setting);
  void pdfWanted(const QString &orderId, const kassir::fiscal::FiscalCheck &check);

 protected:
  void retranslateUi() override;

 private:
  enum class Note { None, NumberCopied, LinkCopied, NotOpened };

  void build();
  void wire();
  void follow();
  void followCheck(const fiscal::FiscalCheck &check);
  void copy(const QString &text, Note note);
  void open();
  void setNote(Note note);
  void sayNote();
  [[nodiscard]] const fiscal::FiscalCheck &check() const { return m_lookup->outcome.value(); }

  const text::Speaker &m_speaker;
  std::optional<PastLookup> m_lookup;
  fiscal::LinkVerdict m_verdict;
  Note m_note = Note::None;

  QLabel *m_order;
  QLabel *m_outcome;
  QLabel *m_server;
  QPushButton *m_settings;
  QWidget *m_found;
  QLabel *m_numberName;
  QLabel *m_number;
  QPushButton *m_copyNumber;
  QLabel *m_verdictText;
  QLabel *m_link;
  QrView *m_qr;
  QPushButton *m_open;
  QPushButton *m_copyLink;
  QPushButton *m_print;
  QPushButton *m_pdf;
};

}  // namespace kassir::ui
