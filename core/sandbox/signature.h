#pragma once

#include <QMap>
#include <QString>

namespace kassir::sandbox {

/// Query parameters, decoded, in the order of their bytes.
using Query = QMap<QByteArray, QString>;

/// Reads `a=1&b=%20+`; of two parameters with one name the first counts.
[[nodiscard]] Query readQuery(const QByteArray &text);

/// What X-Signature must be: lower-case hex of SHA-256(base64(JSON of the parameters) + secret), parameters
/// without a value left out (Tarlan, page on signatures).
[[nodiscard]] QByteArray signatureOf(const Query &query, const QByteArray &secret);

}  // namespace kassir::sandbox
