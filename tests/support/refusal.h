#pragma once

#include <QTest>

namespace kassir::test {

/// Whether who runs the tests has said that this system refuses that.
inline bool isKnownRefusal(const char *what) {
  return qEnvironmentVariable("KASSIR_KNOWN_REFUSALS").split(QLatin1Char(',')).contains(QLatin1String(what));
}

}  // namespace kassir::test

/// Where a system refuses what a proof needs: the test fails, and is skipped only where that is known. A
/// macro, because QSKIP and QFAIL leave the function in which they stand. `what` and `why` are literals.
#define KASSIR_REFUSED(what, why)                                                        \
  do {                                                                                   \
    if (kassir::test::isKnownRefusal(what)) QSKIP(why);                                  \
    QFAIL(why "; if that is known of this system, say so: KASSIR_KNOWN_REFUSALS=" what); \
  } while (false)
