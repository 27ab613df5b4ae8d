#pragma once

#include <functional>

#include "ui/theme/role.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks before something that cannot be taken back. Nothing but a press on the button that says so means
/// yes. It goes by itself once it is answered.
class Question : public Retranslated<QuietBox> {
  Q_OBJECT

 public:
  struct Words {
    QString title;
    QString text;
    QString doIt;
    QString keepIt;
  };

  /// The words are asked for again in another language. `parent` owns it; `role` is that of the button.
  Question(std::function<Words()> words, theme::Role role, QWidget *parent);

 Q_SIGNALS:
  /// The person means it.
  void meant();

 protected:
  void retranslateUi() override;

 private:
  std::function<Words()> m_words;
  QPushButton *m_doIt;
  QPushButton *m_keepIt;
};

}  // namespace kassir::ui
