#pragma once

#include <QPushButton>
#include <functional>
#include <map>
#include <optional>
#include <span>

#include "ui/theme/role.h"

namespace kassir::ui {

/// One button of a row of things that can be done.
template <class Action>
struct ButtonShape {
  Action action;
  const char *name;  ///< of the object
  theme::Role role = theme::Role::Neutral;
};

/// A hidden button, which no Return presses by chance.
[[nodiscard]] QPushButton *makeActionButton(QWidget *parent, const char *name, theme::Role role);

/// A button for each thing that can be done, of which those are shown that can be done now. Where they stand
/// is their parent's to say.
template <class Action>
class OfferedButtons {
 public:
  using Shape = ButtonShape<Action>;

  /// The order of `shapes` is that of the eye and of the Tab key.
  OfferedButtons(QWidget *parent, std::span<const Shape> shapes, const std::function<void(Action)> &pressed) {
    for (const Shape &shape : shapes) {
      QPushButton *button = makeActionButton(parent, shape.name, shape.role);
      QObject::connect(button, &QPushButton::clicked, parent,
                       [pressed, action = shape.action] { pressed(action); });
      m_buttons.emplace(shape.action, button);
    }
  }

  void offer(const std::function<bool(Action)> &isOffered) {
    for (const auto &[action, button] : m_buttons) button->setVisible(isOffered(action));
  }
  void say(Action action, const QString &words, const QString &spoken) {
    at(action)->setText(words);
    at(action)->setAccessibleName(spoken);
    at(action)->setToolTip(spoken == words ? QString() : spoken);
  }
  void say(Action action, const QString &words) { say(action, words, words); }

  [[nodiscard]] QPushButton *at(Action action) const { return m_buttons.at(action); }
  /// What the button does that has the focus; nothing where none has it.
  [[nodiscard]] std::optional<Action> focused() const {
    for (const auto &[action, button] : m_buttons)
      if (button->hasFocus()) return action;
    return std::nullopt;
  }

 private:
  std::map<Action, QPushButton *> m_buttons;
};

}  // namespace kassir::ui
