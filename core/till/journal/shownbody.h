#pragma once

#include <QByteArrayView>
#include <QString>

namespace kassir::till {

/// The body of a request or a reply as it may be shown to people: JSON with a member a line, anything else as
/// text. Covered are tokens, codes from a message, keys and passwords, and all but the last four digits of
/// cards and telephones; a card also where nobody called it one. What is too long is cut, and control
/// characters are dropped.
[[nodiscard]] QString shownBody(QByteArrayView body);

}  // namespace kassir::till
