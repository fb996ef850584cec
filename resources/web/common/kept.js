// What a browser keeps of a page between visits, as JSON. A browser that keeps nothing is no error.

export function kept(key, otherwise = null) {
  try {
    const value = JSON.parse(localStorage.getItem(key));
    return value === null ? otherwise : value;
  } catch {
    return otherwise;
  }
}

export function keep(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It is asked for anew the next time.
  }
}

export function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

export function keptKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
