// The words of several languages, one beside the other, as Words has those of one.

export class ManyWords {
  // all: Words, the first one first.
  constructor(all) {
    this.all = all;
    this.language = all[0].language;
  }

  get languages() {
    return this.all.map(words => words.language);
  }

  // What is for staff is said in one of them.
  get first() {
    return this.all[0];
  }

  text(key, ...values) {
    return together(this.all.map(words => words.text(key, ...values)));
  }

  texts(key) {
    return this.all.map(words => words.texts(key)[0]);
  }

  age(seconds) {
    return together(this.all.map(words => words.age(seconds)));
  }
}

// Names side by side break between them alone.
export function unbroken(names) {
  return together(names.length > 1 ? names.map(whole) : names);
}

// No line ends within it.
export function whole(text) {
  return text.replace(/ /g, '\u00a0').replace(/–/g, '–\u2060');
}

// What is the same in several of them stands once.
export function together(texts) {
  return texts.filter((text, i) => texts.indexOf(text) === i).join(' · ');
}
