#include "app/window/firstwindow.h"

#include <QLocalSocket>

namespace kassir::window {

namespace {

// In the data folder, which nobody else can enter.
QString nameIn(const QString &dataFolder) {
  return dataFolder + QStringLiteral("/window");
}

}  // namespace

FirstWindow::FirstWindow() {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket *caller = m_server.nextPendingConnection()) caller->deleteLater();
    Q_EMIT raiseWanted();
  });
}

void FirstWindow::listen(const QString &dataFolder) {
  if (isListening()) return;
  // Whoever holds the folder's lock, or has called and reached nobody, is the only one: what lies there is of
  // a program that is gone.
  QLocalServer::removeServer(nameIn(dataFolder));
  m_server.listen(nameIn(dataFolder));
}

bool FirstWindow::raise(const QString &dataFolder) {
  constexpr int patience = 2000;
  QLocalSocket socket;
  socket.connectToServer(nameIn(dataFolder));
  return socket.waitForConnected(patience);
}

}  // namespace kassir::window
