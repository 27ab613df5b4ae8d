#pragma once

#include <QLabel>
#include <QPushButton>

#include "ui/settings/settingssource.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A button that asks a vendor whether it knows this shop, and the answer.
class ConnectionTester : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  using Test = std::function<void(const Callback<SettingsSource::ConnectionTest> &)>;

  /// `vendor` is what users call it: "Payme".
  ConnectionTester(const QString &vendor, Test test, QWidget *parent);

  /// While something is not saved the answer would be about something else than what is seen.
  void setUnsaved(bool isUnsaved);

 protected:
  void retranslateUi() override;

 private:
  enum class State { NotAsked, Unsaved, Asking, Answered };

  void ask();
  void take(const SettingsSource::ConnectionTest &answer);

  QString m_vendor;
  Test m_test;
  bool m_isUnsaved = false;
  State m_state = State::NotAsked;
  int m_question = 0;  // the latest: only its answer counts
  SettingsSource::ConnectionTest m_answer;
  QPushButton *m_button;
  QLabel *m_result;
};

}  // namespace kassir::ui
