#pragma once

#include <QAbstractButton>

#include "ui/theme/icon.h"

namespace kassir::theme {

/// Gives a button its picture beside its words, drawn when it is first seen and again in another scheme. Once
/// for each button.
void setIcon(QAbstractButton &button, Icon icon, Colour colour = Colour::Text);

}  // namespace kassir::theme
