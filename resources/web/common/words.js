// The page's words, in the language that the address asks for.

export const LANGUAGES = ['id', 'en', 'th'];

// `id`, `en` or `th`: from the address, else from the browser, else the house's own.
export function chooseLanguage(wanted, browserLanguages) {
  for (const one of [wanted, ...browserLanguages]) {
    const code = String(one || '').toLowerCase().split(/[-_]/)[0];
    if (LANGUAGES.includes(code)) {
      return code;
    }
  }
  return LANGUAGES[0];
}

export class Words {
  constructor(language, strings) {
    this.language = language;
    this.strings = strings;
  }

  get languages() {
    return [this.language];
  }

  get first() {
    return this;
  }

  // The text for `key`, with %1, %2 … filled in.
  text(key, ...values) {
    return String(this.strings[key] || '').replace(/%(\d)/g, (mark, index) => String(values[index - 1]));
  }

  // As it is, in each language.
  texts(key) {
    return [String(this.strings[key] || '')];
  }

  // The text for `key` about `count` things.
  count(key, count) {
    const forms = this.strings[key] || {};
    return String(count === 1 ? forms.one : forms.other).replace('%n', String(count));
  }

  // How old something is, in the largest unit that says enough.
  age(seconds) {
    if (seconds < 60) {
      return this.count('age.seconds', Math.floor(seconds));
    }
    if (seconds < 3600) {
      return this.count('age.minutes', Math.floor(seconds / 60));
    }
    return this.count('age.hours', Math.floor(seconds / 3600));
  }
}

const WORDS_AGAIN = 2000;
const loaded = new Map();

// The words of `page` (`display`, `patient`, `consult` …). Asks the server once for each language: what was there is
// there without it, too.
export async function loadWords(page, language) {
  if (loaded.has(language)) {
    return loaded.get(language);
  }
  const answer = await fetch(`/web/strings/${page}/${language}.json`);
  if (!answer.ok) {
    throw new Error(`no words: ${answer.status}`);
  }
  loaded.set(language, new Words(language, await answer.json()));
  return loaded.get(language);
}

// The same, as soon as the server is there.
export async function awaitWords(page, language) {
  for (;;) {
    const words = await loadWords(page, language).catch(() => null);
    if (words) {
      return words;
    }
    await new Promise(resolve => setTimeout(resolve, WORDS_AGAIN));
  }
}
