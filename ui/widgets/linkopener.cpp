#include "ui/widgets/linkopener.h"

#include <QDesktopServices>

namespace kassir::ui {

bool openLink(const QUrl &address) {
  // Operators print http links too; any other scheme would run whatever program is registered for it.
  const bool isWeb = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
  return isWeb && QDesktopServices::openUrl(address);
}

}  // namespace kassir::ui
