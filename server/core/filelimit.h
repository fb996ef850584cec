// How many files and sockets the system lets this program have open.
#pragma once

namespace loket {

// Asks for at least `wanted`, as far as the system allows without more rights; gives what there is.
int raiseFileLimit(int wanted);

} // namespace loket
