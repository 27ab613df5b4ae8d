#include "ui/widgets/linkopener.h"

#include <QDesktopServices>

namespace kassir::ui {

bool openLink(const QUrl &address) {
  return address.scheme() == QLatin1String("https") && QDesktopServices::openUrl(address);
}

}  // namespace kassir::ui
