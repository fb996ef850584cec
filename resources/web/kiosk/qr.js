// A QR code (ISO/IEC 18004) of a text: bytes, error correction M, versions 1 to 10. Knows no page.

const ECC_OF_BLOCK = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
const BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
const CODEWORDS = [0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346];
const FORMAT_M = 0; // the two bits that say M
const MASKS = [
  (x, y) => (x + y) % 2 === 0,
  (x, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => (x * y) % 2 + (x * y) % 3 === 0,
  (x, y) => ((x * y) % 2 + (x * y) % 3) % 2 === 0,
  (x, y) => ((x + y) % 2 + (x * y) % 3) % 2 === 0,
];

// Rows of booleans, true: dark; null where the text is too long (213 bytes).
export function qrCode(text) {
  const bytes = Array.from(new TextEncoder().encode(text));
  for (let version = 1; version < CODEWORDS.length; version += 1) {
    const room = CODEWORDS[version] - ECC_OF_BLOCK[version] * BLOCKS[version];
    const countBits = version < 10 ? 8 : 16;
    if (4 + countBits + bytes.length * 8 <= room * 8) {
      return new Code(version, interleaved(version, dataOf(bytes, countBits, room))).best();
    }
  }
  return null;
}

function dataOf(bytes, countBits, room) {
  const bits = [];
  const put = (value, length) => {
    for (let i = length - 1; i >= 0; i -= 1) {
      bits.push((value >>> i) & 1);
    }
  };
  put(4, 4);
  put(bytes.length, countBits);
  bytes.forEach(byte => put(byte, 8));
  put(0, Math.min(4, room * 8 - bits.length));
  put(0, (8 - bits.length % 8) % 8);
  for (let pad = 0xec; bits.length < room * 8; pad ^= 0xec ^ 0x11) {
    put(pad, 8);
  }
  const data = [];
  for (let i = 0; i < bits.length; i += 8) {
    data.push(bits.slice(i, i + 8).reduce((value, bit) => value * 2 + bit, 0));
  }
  return data;
}

// Blocks with their error correction, a codeword of each in turn. The first blocks may be one shorter.
function interleaved(version, data) {
  const count = BLOCKS[version];
  const short = Math.floor(data.length / count);
  const shorts = count - data.length % count;
  const divisor = generator(ECC_OF_BLOCK[version]);
  const blocks = [];
  for (let i = 0, at = 0; i < count; i += 1) {
    const part = data.slice(at, at + short + (i < shorts ? 0 : 1));
    at += part.length;
    blocks.push({part, ecc: remainder(part, divisor)});
  }
  const all = [];
  for (let i = 0; i <= short; i += 1) {
    blocks.filter(({part}) => i < part.length).forEach(({part}) => all.push(part[i]));
  }
  for (let i = 0; i < ECC_OF_BLOCK[version]; i += 1) {
    blocks.forEach(({ecc}) => all.push(ecc[i]));
  }
  return all;
}

// --- Reed-Solomon over GF(256), modulus 0x11d ---

function multiply(a, b) {
  let product = 0;
  for (let i = 7; i >= 0; i -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> i) & 1) * a;
  }
  return product;
}

function generator(degree) {
  const polynomial = new Array(degree).fill(0);
  polynomial[degree - 1] = 1;
  for (let i = 0, root = 1; i < degree; i += 1, root = multiply(root, 2)) {
    for (let j = 0; j < degree; j += 1) {
      polynomial[j] = multiply(polynomial[j], root) ^ (j + 1 < degree ? polynomial[j + 1] : 0);
    }
  }
  return polynomial;
}

function remainder(data, divisor) {
  const rest = divisor.map(() => 0);
  data.forEach(byte => {
    const factor = byte ^ rest.shift();
    rest.push(0);
    divisor.forEach((coefficient, i) => { rest[i] ^= multiply(coefficient, factor); });
  });
  return rest;
}

// --- where the modules lie ---

class Code {
  constructor(version, codewords) {
    this.version = version;
    this.size = version * 4 + 17;
    this.dark = grid(this.size);
    this.isFixed = grid(this.size);
    this.drawFixed();
    this.drawData(codewords);
  }

  // The mask that leaves the fewest patterns that confuse readers.
  best() {
    let best = null;
    MASKS.forEach((mask, number) => {
      const dark = this.masked(mask, number);
      const penalty = penaltyOf(dark);
      if (!best || penalty < best.penalty) {
        best = {dark, penalty};
      }
    });
    return best.dark;
  }

  set(x, y, isDark) {
    if (x >= 0 && y >= 0 && x < this.size && y < this.size) {
      this.dark[y][x] = isDark;
      this.isFixed[y][x] = true;
    }
  }

  drawFixed() {
    for (let i = 0; i < this.size; i += 1) {
      this.set(6, i, i % 2 === 0);
      this.set(i, 6, i % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [this.size - 4, 3], [3, this.size - 4]]) {
      this.drawRings(x, y, 4, [2, 4]);
    }
    const places = alignment(this.version);
    const last = places.length - 1;
    places.forEach((x, i) => places.forEach((y, j) => {
      const isFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!isFinder) {
        this.drawRings(x, y, 2, [1]);
      }
    }));
    this.drawFormat(this.dark, 0);
    this.drawVersion();
  }

  // Squares around a middle: dark but for the rings named.
  drawRings(x, y, radius, light) {
    for (let dy = -radius; dy <= radius; dy += 1) {
      for (let dx = -radius; dx <= radius; dx += 1) {
        this.set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  }

  drawFormat(dark, mask) {
    const bits = ((FORMAT_M << 3 | mask) << 10 | checked(FORMAT_M << 3 | mask, 10, 0x537)) ^ 0x5412;
    const put = (x, y, i) => {
      this.isFixed[y][x] = true;
      dark[y][x] = ((bits >>> i) & 1) === 1;
    };
    for (let i = 0; i < 15; i += 1) {
      const near = i < 6 ? i : i < 8 ? i + 1 : 14 - i;
      if (i < 8) {
        put(8, near, i);
        put(this.size - 1 - i, 8, i);
      } else {
        put(i === 8 ? 7 : near, 8, i);
        put(8, this.size - 15 + i, i);
      }
    }
    this.isFixed[this.size - 8][8] = true;
    dark[this.size - 8][8] = true;
  }

  drawVersion() {
    if (this.version < 7) {
      return;
    }
    const bits = this.version << 12 | checked(this.version, 12, 0x1f25);
    for (let i = 0; i < 18; i += 1) {
      const isDark = ((bits >>> i) & 1) === 1;
      const along = this.size - 11 + i % 3;
      const across = Math.floor(i / 3);
      this.set(along, across, isDark);
      this.set(across, along, isDark);
    }
  }

  // From the lower right, two columns at a time, up and down in turn.
  drawData(codewords) {
    let at = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      const column = right <= 6 ? right - 1 : right;
      for (let step = 0; step < this.size; step += 1) {
        for (let x = column; x > column - 2; x -= 1) {
          const y = ((column + 1) & 2) === 0 ? this.size - 1 - step : step;
          if (!this.isFixed[y][x] && at < codewords.length * 8) {
            this.dark[y][x] = ((codewords[at >>> 3] >>> (7 - (at & 7))) & 1) === 1;
            at += 1;
          }
        }
      }
    }
  }

  masked(mask, number) {
    const dark = this.dark.map((row, y) => row.map((isDark, x) => (this.isFixed[y][x] ? isDark : isDark !== mask(x, y))));
    this.drawFormat(dark, number);
    return dark;
  }
}

function grid(size) {
  return Array.from({length: size}, () => new Array(size).fill(false));
}

function alignment(version) {
  if (version === 1) {
    return [];
  }
  const last = version * 4 + 10;
  return version < 7 ? [6, last] : [6, last / 2 + 3, last];
}

// The remainder of a BCH code.
function checked(value, bits, divisor) {
  let rest = value;
  for (let i = 0; i < bits; i += 1) {
    rest = (rest << 1) ^ ((rest >>> (bits - 1)) * divisor);
  }
  return rest;
}

// The four rules of the standard.
function penaltyOf(dark) {
  const size = dark.length;
  const columns = dark.map((row, x) => dark.map(other => other[x]));
  let penalty = 0;
  for (const line of [...dark, ...columns]) {
    const text = line.map(isDark => (isDark ? '1' : '0')).join('');
    (text.match(/0{5,}|1{5,}/g) || []).forEach(run => { penalty += run.length - 2; });
    for (let x = 0; x + 11 <= size; x += 1) {
      penalty += /^(10111010000|00001011101)$/.test(text.slice(x, x + 11)) ? 40 : 0;
    }
  }
  for (let y = 0; y + 1 < size; y += 1) {
    for (let x = 0; x + 1 < size; x += 1) {
      const isBlock = dark[y][x] === dark[y][x + 1] && dark[y][x] === dark[y + 1][x] && dark[y][x] === dark[y + 1][x + 1];
      penalty += isBlock ? 3 : 0;
    }
  }
  const count = dark.reduce((sum, row) => sum + row.filter(Boolean).length, 0);
  return penalty + Math.floor(Math.abs(count * 20 - size * size * 10) / (size * size)) * 10;
}
