#pragma once

#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/settings/settingkey.h"
#include "ui/settings/settingdescription.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The further account fields: a line each with a name and a value.
class AccountSettingEdit : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  AccountSettingEdit(const SettingDescription &description, QWidget *parent);

  /// No focus proxy: Tab leaves out what stands before one.
  [[nodiscard]] QWidget *addButton() const { return m_add; }

  void setFields(const QMap<QString, QString> &fields);
  /// What turns the fields that were set into those that stand here. A value without a name becomes a change
  /// that will be refused.
  [[nodiscard]] std::vector<settings::SettingRow> changes() const;
  /// Two lines of one name: only one of them could be kept.
  [[nodiscard]] bool hasNameTwice() const;

 Q_SIGNALS:
  void edited();

 protected:
  void retranslateUi() override;

 private:
  struct Line {
    QWidget *row;
    QLineEdit *name;
    QLineEdit *value;
    QPushButton *remove;
  };

  void addLine(const QString &name, const QString &value);
  void removeLine(const QWidget *row);
  void nameLine(const Line &line, int number) const;

  QMap<QString, QString> m_fields;
  std::vector<Line> m_lines;
  QVBoxLayout *m_rows;
  QPushButton *m_add;
};

}  // namespace kassir::ui
