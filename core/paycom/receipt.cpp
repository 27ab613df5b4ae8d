#include "core/paycom/receipt.h"

#include <algorithm>

namespace kassir::paycom {

using sale::PaymentFace;

PaymentFace faceOf(qint64 state, bool hasError) {
  switch (state) {
    case state::cancelQueued: return PaymentFace::Cancelling;
    case state::cancelled: return PaymentFace::Cancelled;
    case state::held:
    case state::holdCommand: return PaymentFace::Held;
    case state::paid: return hasError ? PaymentFace::Attention : PaymentFace::Paid;
    case state::created:
    case state::checking:
    case state::debiting:
    case state::closing:
    case state::closeQueued: return hasError ? PaymentFace::Attention : PaymentFace::Waiting;
    default: return PaymentFace::Attention;
  }
}

bool isReceiptId(QStringView text) {
  constexpr qsizetype length = 24;
  return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar character) {
           return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f') ||
                  (character >= u'A' && character <= u'F');
         });
}

QUrl payUrl(const QUrl &endpoint, const QString &receiptId) {
  QUrl url = endpoint.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
  QString path = url.path();
  if (path.endsWith(QLatin1String("/api"))) path.chop(4);
  url.setPath(path + u'/' + receiptId);
  return url;
}

}  // namespace kassir::paycom
