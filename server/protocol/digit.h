#pragma once

namespace loket {

// ASCII's alone, as protocols count them.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace loket
