// A reader that types: many keys in a moment, then Enter. What a person types on a keyboard comes the same way.

const PAUSE = 3000; // ms after which a new text begins

export class Scanner {
  // read(text) for each text that ended with Enter; typed() for every key.
  constructor(read, typed) {
    this.text = '';
    this.last = 0;
    window.addEventListener('keydown', event => {
      typed();
      if (event.key === 'Enter') {
        const {text} = this;
        this.text = '';
        if (text.length > 1) {
          event.preventDefault();
          read(text);
        }
      } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
        const now = performance.now();
        this.text = (now - this.last > PAUSE ? '' : this.text) + event.key;
        this.last = now;
      }
    });
  }
}

// Whether it is the address of a patient's page, which checks in; what it is worth, the server knows.
export function isCode(text) {
  return text.includes('/t/');
}

// What may be a patient's id; '' where it cannot.
export function idIn(text) {
  const id = text.trim().toUpperCase();
  return /^[A-Z0-9._-]{1,64}$/.test(id) ? id : '';
}
