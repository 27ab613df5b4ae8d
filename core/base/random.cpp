#include "core/base/random.h"

#include <QRandomGenerator>

namespace kassir {

Random systemRandom() {
  return [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); };
}

}  // namespace kassir
