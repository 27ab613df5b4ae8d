#include "ui/settings/connectiontester.h"

#include <QVBoxLayout>

#include "ui/theme/role.h"

namespace kassir::ui {

ConnectionTester::ConnectionTester(const QString &vendor, Test test, QWidget *parent)
    : Retranslated(parent),
      m_vendor(vendor),
      m_test(std::move(test)),
      m_button(new QPushButton(this)),
      m_result(new QLabel(this)) {
  setObjectName(QStringLiteral("tester") + vendor);
  m_button->setObjectName(QStringLiteral("test") + vendor);
  m_button->setAutoDefault(false);
  m_result->setObjectName(QStringLiteral("result") + vendor);
  m_result->setTextFormat(Qt::PlainText);
  m_result->setWordWrap(true);
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(m_button, 0, Qt::AlignLeft);
  rows->addWidget(m_result);
  connect(m_button, &QPushButton::clicked, this, &ConnectionTester::ask);
  ConnectionTester::retranslateUi();
}

void ConnectionTester::setUnsaved(bool isUnsaved) {
  if (m_isUnsaved == isUnsaved) return;
  m_isUnsaved = isUnsaved;
  // What was answered, or will be, is about other settings.
  m_state = State::NotAsked;
  ++m_question;
  retranslateUi();
}

void ConnectionTester::ask() {
  m_state = m_isUnsaved ? State::Unsaved : State::Asking;
  retranslateUi();
  if (m_state != State::Asking) return;
  m_test(Callback<SettingsSource::ConnectionTest>(
      this, [this, question = ++m_question](const SettingsSource::ConnectionTest &answer) {
        if (question == m_question) take(answer);
      }));
}

void ConnectionTester::take(const SettingsSource::ConnectionTest &answer) {
  m_answer = answer;
  m_state = State::Answered;
  retranslateUi();
}

void ConnectionTester::retranslateUi() {
  using theme::Role;
  m_button->setText(tr("Test the connection"));
  m_button->setAccessibleName(tr("Test the connection: %1").arg(m_vendor));
  m_button->setEnabled(m_state != State::Asking);
  m_result->setVisible(m_state != State::NotAsked);
  switch (m_state) {
    case State::NotAsked: return m_result->clear();
    case State::Unsaved:
      theme::setRole(*m_result, Role::Waiting);
      return m_result->setText(QStringLiteral("⚠ ") + tr("Save first: what is saved is tested."));
    case State::Asking:
      theme::setRole(*m_result, Role::Waiting);
      return m_result->setText(QStringLiteral("… ") + tr("Asking %1").arg(m_vendor));
    case State::Answered: break;
  }
  const bool isWell = m_answer.outcome == SettingsSource::ConnectionTest::Outcome::Works;
  theme::setRole(*m_result, isWell ? Role::Good : Role::Bad);
  m_result->setText(isWell ? QStringLiteral("✓ ") + tr("%1 knows this shop").arg(m_vendor)
                           : QStringLiteral("⚠ ") + m_answer.words());
}

}  // namespace kassir::ui
