#include "ui/settings/settingedit.h"

#include "ui/settings/choicesettingedit.h"
#include "ui/settings/linesettingedit.h"
#include "ui/settings/percentsettingedit.h"
#include "ui/settings/radiosettingedit.h"
#include "ui/settings/switchsettingedit.h"

namespace kassir::ui {

SettingEdit *makeSettingEdit(const SettingDescription &description, QWidget *parent) {
  switch (description.kind) {
    case SettingKind::Line:
    case SettingKind::Path: return new LineSettingEdit(description, parent);
    case SettingKind::Choice: return new ChoiceSettingEdit(description, parent);
    case SettingKind::Radios: return new RadioSettingEdit(description, parent);
    case SettingKind::Switch: return new SwitchSettingEdit(description, parent);
    case SettingKind::Percent: return new PercentSettingEdit(description, parent);
    case SettingKind::Secret:
    case SettingKind::Account: break;  // not of one value that can be shown
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::ui
