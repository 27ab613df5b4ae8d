#include "ui/mainwindow/connectionlabel.h"

#include <algorithm>

#include "ui/theme/role.h"

namespace kassir::ui {

ConnectionLabel::ConnectionLabel(QWidget *parent) : Retranslated(parent) {
  setObjectName(QStringLiteral("connection"));
  setTextFormat(Qt::PlainText);
  ConnectionLabel::retranslateUi();
}

void ConnectionLabel::setConnections(std::vector<VendorConnection> connections) {
  m_connections = std::move(connections);
  retranslateUi();
}

void ConnectionLabel::setHasWords(bool hasWords) {
  if (m_hasWords == hasWords) return;
  m_hasWords = hasWords;
  retranslateUi();
}

void ConnectionLabel::retranslateUi() {
  QStringList vendors;
  for (const VendorConnection &connection : m_connections) vendors << wordsOf(connection);
  setText(m_hasWords ? sign() + u' ' + words() : sign());
  setAccessibleName(vendors.isEmpty() ? words()
                                      : words() + QStringLiteral(". ") + vendors.join(QStringLiteral(", ")));
  setToolTip(vendors.join(u'\n'));
  switch (state()) {
    case Connection::NotChecked: return theme::setRole(*this, theme::Role::Neutral);
    case Connection::Connected: return theme::setRole(*this, theme::Role::Good);
    case Connection::Lost: return theme::setRole(*this, theme::Role::Bad);
  }
}

Connection ConnectionLabel::state() const {
  const auto has = [this](Connection state) {
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [state](const VendorConnection &connection) { return connection.state == state; });
  };
  if (has(Connection::Lost)) return Connection::Lost;
  return has(Connection::Connected) ? Connection::Connected : Connection::NotChecked;
}

// Told apart without their colours, too.
QString ConnectionLabel::sign() const {
  switch (state()) {
    case Connection::NotChecked: return QStringLiteral("○");
    case Connection::Connected: return QStringLiteral("●");
    case Connection::Lost: return QStringLiteral("✕");
  }
  Q_UNREACHABLE();
}

QString ConnectionLabel::words() const {
  switch (state()) {
    case Connection::NotChecked: return tr("Connection not checked yet");
    case Connection::Connected: return tr("Connected");
    case Connection::Lost: return tr("No connection");
  }
  Q_UNREACHABLE();
}

QString ConnectionLabel::wordsOf(const VendorConnection &connection) const {
  switch (connection.state) {
    case Connection::NotChecked: return tr("%1: not checked yet").arg(connection.vendor);
    case Connection::Connected: return tr("%1: connected").arg(connection.vendor);
    case Connection::Lost: return tr("%1: no connection").arg(connection.vendor);
  }
  Q_UNREACHABLE();
}

int ConnectionLabel::widthOf(const QString &text) const {
  const QMargins margins = contentsMargins();
  return fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 2;
}

}  // namespace kassir::ui
