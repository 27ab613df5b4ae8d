#pragma once

namespace kassir {

/// The first thing a program of ours does: files are made for their owner alone, and a crash leaves no memory
/// behind that holds a key.
void hardenProcess();

}  // namespace kassir
