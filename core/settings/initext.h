#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

#include "core/base/result.h"

namespace kassir::settings {

enum class IniFailure {
  NotIni,     ///< not UTF-8, or a line that is neither a section nor key=value
  NoScratch,  ///< the folder for temporary files cannot be written to
};

/// Values by key as QSettings reads them from an INI file; keys of a section are `section/key`.
[[nodiscard]] Result<QMap<QString, QVariant>, IniFailure> readIni(const QByteArray &text);

/// An INI file as QSettings writes it.
[[nodiscard]] Result<QByteArray, IniFailure> writeIni(const QMap<QString, QVariant> &values);

}  // namespace kassir::settings
