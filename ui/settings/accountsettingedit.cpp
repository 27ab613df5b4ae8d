#include "ui/settings/accountsettingedit.h"

#include <QSet>
#include <algorithm>

namespace kassir::ui {

AccountSettingEdit::AccountSettingEdit(const SettingDescription &description, QWidget *parent)
    : Retranslated(parent), m_rows(new QVBoxLayout(this)), m_add(new QPushButton(this)) {
  setObjectName(QString::fromLatin1(description.key));
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_add->setObjectName(objectName() + QStringLiteral(".add"));
  m_add->setAutoDefault(false);
  m_rows->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &QPushButton::clicked, this, [this] {
    addLine({}, {});
    m_lines.back().name->setFocus();
    Q_EMIT edited();
  });
  AccountSettingEdit::retranslateUi();
}

void AccountSettingEdit::setFields(const QMap<QString, QString> &fields) {
  m_fields = fields;
  while (!m_lines.empty()) removeLine(m_lines.back().row);
  for (auto field = fields.begin(); field != fields.end(); ++field) addLine(field.key(), field.value());
}

std::vector<settings::SettingRow> AccountSettingEdit::changes() const {
  std::vector<settings::SettingRow> changes;
  QSet<QString> kept;
  for (const Line &line : m_lines) {
    const QString name = line.name->text();
    const QString value = line.value->text();
    if (value.isEmpty()) continue;
    kept.insert(name);
    if (m_fields.value(name) != value) changes.push_back({settings::accountPrefix + name, value});
  }
  for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
    if (!kept.contains(field.key())) changes.push_back({settings::accountPrefix + field.key(), {}});
  }
  return changes;
}

bool AccountSettingEdit::hasNameTwice() const {
  QSet<QString> names;
  return std::any_of(m_lines.begin(), m_lines.end(), [&names](const Line &line) {
    const QString name = line.name->text();
    const bool isKnown = !name.isEmpty() && names.contains(name);
    names.insert(name);
    return isKnown;
  });
}

void AccountSettingEdit::addLine(const QString &name, const QString &value) {
  auto *row = new QWidget(this);
  const Line line{row, new QLineEdit(name, row), new QLineEdit(value, row), new QPushButton(row)};
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(line.name, 1);
  layout->addWidget(line.value, 1);
  layout->addWidget(line.remove);
  line.remove->setAutoDefault(false);
  const auto lines = static_cast<int>(m_lines.size());
  m_rows->insertWidget(lines, row);
  row->show();  // a layout does so later, and what is hidden takes no focus
  // A line made late still comes before the button in the order of the keyboard: behind the button first, and
  // then the button behind it.
  QWidget::setTabOrder(m_add, line.name);
  QWidget::setTabOrder(line.name, line.value);
  QWidget::setTabOrder(line.value, line.remove);
  QWidget::setTabOrder(line.remove, m_add);
  m_lines.push_back(line);
  nameLine(line, lines + 1);
  for (QLineEdit *edit : {line.name, line.value})
    connect(edit, &QLineEdit::textEdited, this, &AccountSettingEdit::edited);
  // Queued, because the button goes with the line.
  connect(
      line.remove, &QPushButton::clicked, this,
      [this, row] {
        m_add->setFocus();
        removeLine(row);
        Q_EMIT edited();
      },
      Qt::QueuedConnection);
}

void AccountSettingEdit::removeLine(const QWidget *row) {
  const auto found =
      std::find_if(m_lines.begin(), m_lines.end(), [row](const Line &line) { return line.row == row; });
  delete found->row;
  m_lines.erase(found);
  retranslateUi();
}

void AccountSettingEdit::retranslateUi() {
  m_add->setText(tr("Add an account field"));
  m_add->setAccessibleName(m_add->text());
  int number = 1;
  for (const Line &line : m_lines) nameLine(line, number++);
}

void AccountSettingEdit::nameLine(const Line &line, int number) const {
  const QString prefix = objectName() + u'.' + QString::number(number);
  line.row->setObjectName(prefix);
  line.name->setObjectName(prefix + QStringLiteral(".name"));
  line.value->setObjectName(prefix + QStringLiteral(".value"));
  line.remove->setObjectName(prefix + QStringLiteral(".remove"));
  line.name->setPlaceholderText(tr("Name"));
  line.value->setPlaceholderText(tr("Value"));
  line.name->setAccessibleName(tr("Name of account field %1").arg(number));
  line.value->setAccessibleName(tr("Value of account field %1").arg(number));
  line.remove->setText(tr("Remove"));
  line.remove->setAccessibleName(tr("Remove account field %1").arg(number));
}

}  // namespace kassir::ui
