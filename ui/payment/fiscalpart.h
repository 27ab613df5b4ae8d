#pragma once

#include <QPointer>
#include <QWidget>

#include "core/fiscal/linkguard.h"
#include "core/settings/settings.h"
#include "core/till/fiscal/fiscalwatch.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kassir::ui {

class QrView;

/// The fiscal check of a paid sale: who makes it, whether it is there, its number, its link and what the link
/// guard says of that.
class FiscalPart : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  FiscalPart(const text::Speaker &speaker, QWidget *parent);

  void setMaker(settings::FiscalMaker maker, const fiscal::LinkHosts &hosts);
  /// Nobody's watch: nullptr. Not owned; it may go at any time.
  void follow(till::FiscalWatch *watch);

  /// Whether the till waits for the check, or will once the sale is paid. That Payme may show one is no
  /// promise.
  [[nodiscard]] bool isLookedFor() const;
  [[nodiscard]] bool isFound() const;
  /// Whether there is anything to be said of the check of a paid sale.
  [[nodiscard]] bool hasWords() const;

 Q_SIGNALS:
  /// After every look of the watch.
  void changed();

 protected:
  void retranslateUi() override;

 private:
  [[nodiscard]] QString words() const;
  void showCheck();
  void open();

  const text::Speaker &m_speaker;
  settings::FiscalMaker m_maker = settings::FiscalMaker::Unknown;
  fiscal::LinkHosts m_hosts;
  QPointer<till::FiscalWatch> m_watch;
  bool m_couldNotOpen = false;
  QLabel *m_words;
  QLabel *m_number;
  QLineEdit *m_link;
  QrView *m_code;
  QLabel *m_verdict;
  QPushButton *m_open;
  QPushButton *m_copy;
};

}  // namespace kassir::ui
