// What people may write: names, reasons, messages. One rule for every text that comes from outside
// and is shown to somebody else.
#pragma once

#include <QString>

namespace loket {

enum class Lines { One, Many }; // Many: line breaks and tabs are welcome

// Whether everything in it can be seen and stands where it was written. Refused are half
// characters, controls, what turns or hides text (direction marks, zero-width characters, tags,
// letters that are drawn as nothing), private characters, a joiner where it joins nothing, and a
// letter with more marks than any script puts on one.
bool isPlainText(const QString &text, Lines lines = Lines::One);

} // namespace loket
