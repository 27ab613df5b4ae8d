#pragma once

#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// Says what is done with the journal before there is a window, for as long as it takes.
class OpeningWork : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  enum class Kind { Examining, LookingForBackup, Replacing };

  explicit OpeningWork(Kind kind);

 protected:
  void retranslateUi() override;
  void closeEvent(QCloseEvent *event) override;

 private:
  [[nodiscard]] QString words() const;

  Kind m_kind;
};

}  // namespace kassir::window
