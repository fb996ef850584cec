// Says aloud what to do on the page that is shown, for who has asked for it: once for each page, and nothing more of
// one that is left.

import {Loudspeaker} from '/web/common/loudspeaker.js';

const LOST = 'lost'; // is said without a connection, so it is fetched while there is one

export class Guide {
  // token() gives that of the screen; changed() is told when `sound` is another.
  constructor({token, changed}) {
    this.speaker = new Loudspeaker({token, changed});
    this.isAllowed = true;
    this.volume = 100;
    this.isOn = false;
    this.prompt = ''; // that is shown
    this.language = '';
    this.kept = new Map(); // address → promise of its sound
    this.turns = 0;
  }

  // As the server calls it. Who turns it on touches the page: nothing is blocked before.
  get sound() {
    if (!this.isAllowed) {
      return 'off';
    }
    return this.speaker.state === 'blocked' && !this.isOn ? 'ready' : this.speaker.state;
  }

  look() {
    this.speaker.look();
  }

  get isOffered() {
    return ['ready', 'blocked'].includes(this.sound);
  }

  allow(isAllowed, volume) {
    this.isAllowed = isAllowed;
    this.volume = volume;
    if (!isAllowed) {
      this.turn(false);
    }
  }

  turn(isOn) {
    if (isOn === this.isOn) {
      return;
    }
    this.isOn = isOn;
    if (isOn) {
      this.say(this.prompt);
      this.wave(LOST);
    } else {
      this.hush();
    }
  }

  // prompt: as the server names it; '': nothing is to be said there.
  show(prompt, language) {
    if (prompt === this.prompt && language === this.language) {
      return;
    }
    this.prompt = prompt;
    this.language = language;
    if (this.isOn) {
      this.say(prompt);
      this.wave(LOST);
    }
  }

  // Once, whether it is on or not: staff want to hear it.
  tryIt() {
    this.say('welcome');
  }

  async say(prompt) {
    this.hush();
    if (!prompt || !this.isOffered) {
      return;
    }
    const turn = this.turns;
    const [buffer] = await Promise.all([this.wave(prompt), this.speaker.wake()]);
    if (buffer && turn === this.turns) {
      this.speaker.play(buffer, this.volume, () => null);
    }
  }

  hush() {
    this.turns += 1;
    this.speaker.stop();
  }

  // What did not come is asked for anew.
  wave(prompt) {
    const key = `${prompt} ${this.language}`;
    if (!this.kept.has(key)) {
      const sound = this.speaker.fetch(`/voice/prompts/${prompt}.wav`, this.language);
      this.kept.set(key, sound);
      sound.then(buffer => buffer || this.kept.delete(key));
    }
    return this.kept.get(key);
  }
}
