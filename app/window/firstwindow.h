#pragma once

#include <QLocalServer>
#include <QObject>

namespace kassir::window {

/// One till, one window: a second start of the same folder brings the first window to the front.
class FirstWindow : public QObject {
  Q_OBJECT

 public:
  /// From now on a second start is heard. Where that cannot be, it only ends: nothing is lost by it.
  void listen(const QString &dataFolder);
  /// Called by the second: whether the first was reached.
  [[nodiscard]] static bool raise(const QString &dataFolder);

 Q_SIGNALS:
  void raiseWanted();

 private:
  QLocalServer m_server;
};

}  // namespace kassir::window
