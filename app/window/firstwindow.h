#pragma once

#include <QLocalServer>
#include <QObject>

namespace kassir::window {

/// One till, one window: a second start of the same folder brings to the front what the first one shows.
class FirstWindow : public QObject {
  Q_OBJECT

 public:
  FirstWindow();

  /// From now on a second start is heard; nothing happens if it is already. Where that cannot be, the second
  /// says so itself: nothing is lost by it.
  void listen(const QString &dataFolder);
  [[nodiscard]] bool isListening() const { return m_server.isListening(); }
  /// Called by the second, which does not listen: whether the first was reached.
  [[nodiscard]] static bool raise(const QString &dataFolder);

 Q_SIGNALS:
  void raiseWanted();

 private:
  QLocalServer m_server;
};

}  // namespace kassir::window
