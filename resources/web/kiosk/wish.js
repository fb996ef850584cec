// What a patient has asked for at a kiosk, from the press until the server has answered. It outlives a reload and a
// server that is killed: asked again under the same requestId it is the same visit, however often that is done.

import {forget, keep, kept} from '/web/common/kept.js';

const KEY = 'loket.kiosk.wish';
// Nobody said no: it may be asked for again.
export const PENDING = ['TIMEOUT', 'CONNECTION_LOST', 'STORAGE_UNAVAILABLE', 'RATE_LIMITED'];

export class Wish {
  // ask(command, data) → promise of the answer, or of an error with a code.
  // answered({command, data, isLeft}, answer), refused({…}, error): once for each wish.
  constructor({ask, answered, refused}) {
    this.ask = ask;
    this.answered = answered;
    this.refused = refused;
    this.now = kept(KEY);
    this.isAsking = false;
    this.retry = null;
  }

  // False: another is not answered yet.
  make(command, data) {
    if (this.now) {
      return false;
    }
    this.now = {command, data: Object.assign({requestId: randomId()}, data), isLeft: false};
    keep(KEY, this.now);
    this.pursue();
    return true;
  }

  // Nobody waits for it here any more.
  leave() {
    if (this.now) {
      this.now.isLeft = true;
      keep(KEY, this.now);
    }
  }

  // Asks where there is anything to ask; also whenever the line is back.
  async pursue() {
    if (!this.now || this.isAsking) {
      return;
    }
    clearTimeout(this.retry);
    this.isAsking = true;
    const {command, data} = this.now;
    const {answer, error} = await this.ask(command, data).then(said => ({answer: said}), refusal => ({error: refusal}));
    this.isAsking = false;
    if (error && PENDING.includes(error.code)) {
      this.retry = setTimeout(() => this.pursue(), 3000);
      return;
    }
    const wish = this.now;
    this.now = null;
    forget(KEY);
    if (error) {
      this.refused(wish, error);
    } else {
      this.answered(wish, answer);
    }
  }
}

// Not crypto.randomUUID: it is not there without TLS.
export function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
}
