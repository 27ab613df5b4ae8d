#pragma once

#include <QEvent>

namespace kassir::ui {

/// A widget whose words follow the language. Its constructor calls retranslateUi() at its end, and nothing
/// else sets its words.
template <class Base>
class Retranslated : public Base {
 public:
  using Base::Base;

 protected:
  virtual void retranslateUi() = 0;
  void changeEvent(QEvent *event) override {
    if (event->type() == QEvent::LanguageChange) retranslateUi();
    Base::changeEvent(event);
  }
};

}  // namespace kassir::ui
