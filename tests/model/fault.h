#pragma once

namespace kassir::model {

/// What happens to one request on its way, by chance or by ill will.
enum class Fault {
  None,
  Unreachable,       ///< no connection comes about
  CutBeforeBody,     ///< the connection ends after beforeBody() and before the first byte
  LostBefore,        ///< the body leaves and is never run
  LostAfter,         ///< it is run, and the answer is lost
  Late,              ///< it is run long after the client gave up
  Twice,             ///< it is run twice; the first is told
  TwiceLost,         ///< it is run twice, and the answer is lost
  Garbage,           ///< it is run; the answer is no JSON
  GarbageUnrun,      ///< it is not run; the answer is no JSON
  ServerError,       ///< it is run; the answer has status 502
  WrongId,           ///< it is run; the answer is to another request
  BothAnswers,       ///< it is run; the answer has a result and an error
  Refused,           ///< it is not run; a definite code
  RefusedVaguely,    ///< it is run; a code that proves nothing
  TooMany,           ///< it is not run; 429, with a time to wait
  TellsOtherAmount,  ///< it is run; the answer tells another amount
  MakesOtherAmount,  ///< a receipt of another amount is made
  SlowConnection,    ///< it leaves after seven seconds
  SlowAnswer,        ///< it is run; the answer comes after twenty seconds
};

inline constexpr int faultCount = static_cast<int>(Fault::SlowAnswer) + 1;

}  // namespace kassir::model
