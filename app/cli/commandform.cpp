#include "app/cli/commandform.h"

namespace kassir::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

const std::array<CommandForm, 20> &commandForms() {
  static const std::array<CommandForm, 20> forms{{
      {Command::SaleCheck, {"sale", "check"}, {u"FILE"_s}, {}},
      {Command::SaleSend, {"sale", "send"}, {u"FILE"_s}, {u"wait-paid"_s}},
      {Command::SaleList, {"sale", "list"}, {}, {u"from"_s, u"to"_s}},
      {Command::SaleShow, {"sale", "show"}, {u"ORDER"_s}, {}},
      {Command::SaleCancel, {"sale", "cancel"}, {u"ORDER"_s}, {u"reason"_s}},
      {Command::SaleSms, {"sale", "sms"}, {u"ORDER"_s, u"PHONE"_s}, {u"again"_s}},
      {Command::SalePay, {"sale", "pay"}, {u"ORDER"_s}, {u"wait-paid"_s}},
      {Command::SaleResend, {"sale", "resend"}, {u"ORDER"_s}, {u"wait-paid"_s}},
      {Command::SaleVoid, {"sale", "void"}, {u"ORDER"_s}, {u"reason"_s}},
      {Command::SaleReconcile,
       {"sale", "reconcile"},
       {},
       {u"sweep"_s, u"wait"_s, u"settle"_s, u"dealt-with"_s, u"reason"_s},
       1},
      {Command::JournalExport,
       {"journal", "export"},
       {u"FILE"_s},
       {u"from"_s, u"to"_s, u"rfc4180"_s, u"items"_s}},
      {Command::BackupMake, {"backup", "make"}, {}, {}},
      {Command::BackupList, {"backup", "list"}, {}, {}},
      {Command::BackupRestore, {"backup", "restore"}, {u"NAME"_s}, {}},
      {Command::Doctor, {"doctor", nullptr}, {}, {}},
      {Command::Check, {"check", nullptr}, {u"ORDER_ID"_s}, {u"service-code"_s, u"wait"_s}},
      {Command::SettingsShow, {"settings", "show"}, {}, {}},
      {Command::SettingsSet, {"settings", "set"}, {u"KEY"_s, u"VALUE"_s}, {}},
      {Command::SettingsSecret, {"settings", "secret"}, {u"paycom-key | tarlan-secret"_s}, {}},
      {Command::SettingsTest, {"settings", "test"}, {}, {}},
  }};
  return forms;
}

}  // namespace

const CommandForm *formOf(const QStringList &words) {
  for (const CommandForm &form : commandForms()) {
    const bool isFirst = words.value(0) == QLatin1StringView(form.name[0]);
    if (isFirst && (!form.name[1] || words.value(1) == QLatin1StringView(form.name[1]))) return &form;
  }
  return nullptr;
}

const QStringList &valueOptions() {
  static const QStringList options{u"data"_s, u"language"_s, u"wait-paid"_s, u"service-code"_s, u"from"_s,
                                   u"to"_s,   u"reason"_s,   u"settle"_s,    u"dealt-with"_s};
  return options;
}

const QStringList &flagOptions() {
  static const QStringList options{u"json"_s,  u"help"_s,  u"version"_s, u"again"_s,
                                   u"sweep"_s, u"items"_s, u"rfc4180"_s};
  return options;
}

QString waitOption() {
  return u"wait"_s;
}

QStringList commandOptions() {
  QStringList options;
  for (const CommandForm &form : commandForms()) options += form.options;
  options.removeDuplicates();
  return options;
}

}  // namespace kassir::cli
