#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <utility>

namespace kassir {

/// The answer to one piece of asynchronous work: called at most once by its holder, silent once its owner is
/// gone.
template <class... Arguments>
class Callback {
 public:
  Callback(QObject *owner, std::function<void(Arguments...)> function)
      : m_owner(owner), m_function(std::move(function)) {}

  void operator()(Arguments... arguments) const {
    if (m_owner) m_function(std::move(arguments)...);
  }

  /// Whether its owner is gone, so that nobody would hear it.
  [[nodiscard]] bool isSilent() const { return !m_owner; }

  /// A callback for another kind of answer, whose owner is the same and which passes on what `translate`
  /// makes of it.
  template <class Given, class Translate>
  [[nodiscard]] Callback<Given> translated(Translate translate) const {
    return Callback<Given>(m_owner.data(), [callback = *this, translate = std::move(translate)](Given given) {
      callback(translate(std::move(given)));
    });
  }

 private:
  QPointer<QObject> m_owner;
  std::function<void(Arguments...)> m_function;
};

}  // namespace kassir
