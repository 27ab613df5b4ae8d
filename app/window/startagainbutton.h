#pragma once

#include <QPushButton>

#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// Opens the till anew: the start finds the damage of its journal and offers the newest backup.
class StartAgainButton : public ui::Retranslated<QPushButton> {
  Q_OBJECT

 public:
  StartAgainButton();

 protected:
  void retranslateUi() override;
};

}  // namespace kassir::window
