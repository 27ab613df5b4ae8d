#include "core/sandbox/request.h"

namespace kassir::sandbox {

QByteArray Request::path() const {
  const auto mark = target.indexOf('?');
  return mark < 0 ? target : target.left(mark);
}

QByteArray Request::query() const {
  const auto mark = target.indexOf('?');
  return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray Request::header(QByteArrayView name) const {
  for (const Header &header : headers) {
    if (header.name.compare(name, Qt::CaseInsensitive) == 0) return header.value;
  }
  return {};
}

}  // namespace kassir::sandbox
