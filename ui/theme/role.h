#pragma once

#include <QWidget>

namespace kassir::theme {

/// What a widget is, as far as its look goes: the style sheet speaks of these and of no single widget.
enum class Role {
  Panel,      ///< a surface with a border and round corners
  Title,      ///< the heading of a page or a panel
  Secondary,  ///< text of less weight
  Strong,     ///< text of more
  Total,      ///< what is to pay, to be read from two metres
  Entry,      ///< the line into which goods are entered
  Primary,    ///< the one button that moves money
  Danger,     ///< a button that undoes or destroys
  Quiet,      ///< a button that looks like a text
  Segment,    ///< one of several buttons of which one is down
  Navigation,
  Waiting,  ///< of a status line or banner, never without an icon and words
  Good,
  Bad,
  Neutral,
  Toast,  ///< a word in passing, over what it is about
};

/// The look follows at once, also if the widget had another role before.
void setRole(QWidget &widget, Role role);

}  // namespace kassir::theme
