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

 private:
  QPointer<QObject> m_owner;
  std::function<void(Arguments...)> m_function;
};

}  // namespace kassir
