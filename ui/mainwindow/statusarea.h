#pragma once

#include <QLabel>

#include "core/base/clock.h"
#include "ui/mainwindow/connectionlabel.h"
#include "ui/mainwindow/languageswitch.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What concerns every page: the connection to the vendors, the language, the time. Where there is less room
/// the time goes first, and then the connection's words.
class StatusArea : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  explicit StatusArea(Clock &clock, QWidget *parent = nullptr);

  void setConnections(std::vector<VendorConnection> connections);
  void setLanguage(Language language) { m_languages->setLanguage(language); }

  /// With the connection's words; the time stands in what room is left.
  [[nodiscard]] QSize sizeHint() const override;
  /// With its sign alone.
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void languageWanted(kassir::Language language);

 protected:
  void retranslateUi() override;
  bool event(QEvent *event) override;

 private:
  void arrange();
  void tick();
  void showTime();

  Clock &m_clock;
  ConnectionLabel *m_connection;
  LanguageSwitch *m_languages;
  QLabel *m_time;
};

}  // namespace kassir::ui
