// What makes a sound in a browser, one at a time, and where the server's sound comes from. Browsers keep silent until
// somebody touches the page, unless they are started for a kiosk.

const PATIENCE = 5000; // ms with the server, for one sound
const MOST_BYTES = 4 << 20;
const STALLED = 3; // looks, a second apart, at a clock of the sound that stands still
const GRACE = 2000; // ms beyond its length, then a sound that has not said that it ended has

export class Loudspeaker {
  // token() gives that of the screen; changed() is told when `state` is another.
  constructor({token, changed}) {
    this.token = token;
    this.changed = changed;
    this.sounding = null; // {ended, source, timer}
    this.isBroken = false;
    this.stood = 0;
    this.stoodAt = -1;
    const Audio = window.AudioContext || window.webkitAudioContext;
    this.audio = Audio ? new Audio() : null;
    if (this.audio) {
      this.audio.onstatechange = () => this.changed();
      this.audio.onerror = () => this.breakDown(true); // there is nothing to sound on
      for (const event of ['pointerdown', 'keydown']) {
        window.addEventListener(event, () => this.wake());
      }
    }
  }

  // As the server calls it: ready, blocked, no_device.
  get state() {
    if (!this.audio || this.isBroken) {
      return 'no_device';
    }
    return this.audio.state === 'running' ? 'ready' : 'blocked';
  }

  // Where somebody touches it. Resolves when it sounds, or does not.
  wake() {
    return this.audio.resume().catch(() => null);
  }

  // Once a second: a sound whose clock stands is none.
  look() {
    if (this.audio && this.audio.state === 'running') {
      this.stood = this.audio.currentTime === this.stoodAt ? this.stood + 1 : 0;
      this.stoodAt = this.audio.currentTime;
      this.breakDown(this.stood >= STALLED);
    }
  }

  breakDown(isBroken) {
    if (this.isBroken !== isBroken) {
      this.isBroken = isBroken;
      this.changed();
    }
  }

  // `path` on the server. Null where it is not to be had.
  async fetch(path, language) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), PATIENCE);
    const headers = {Authorization: `Bearer ${this.token()}`};
    try {
      const answer = await fetch(`${path}?lang=${encodeURIComponent(language)}`, {headers, signal: abort.signal});
      if (!answer.ok || Number(answer.headers.get('Content-Length')) > MOST_BYTES) {
        return null;
      }
      return await this.audio.decodeAudioData(await answer.arrayBuffer());
    } catch {
      return null;
    } finally {
      clearTimeout(limit);
    }
  }

  // volume in per cent; ended() is told when it is over, but not where it is stopped.
  play(buffer, volume, ended) {
    this.stop();
    const source = this.audio.createBufferSource();
    const gain = this.audio.createGain();
    gain.gain.value = Math.pow(volume / 100, 2); // as ears take it
    source.buffer = buffer;
    source.connect(gain).connect(this.audio.destination);
    source.onended = () => this.end();
    this.sounding = {ended, source, timer: setTimeout(() => this.end(), buffer.duration * 1000 + GRACE)};
    source.start();
  }

  stop() {
    if (this.sounding) {
      const {source, timer} = this.sounding;
      this.sounding = null;
      clearTimeout(timer);
      source.onended = null;
      source.stop();
    }
  }

  end() {
    if (this.sounding) {
      const {ended} = this.sounding;
      this.stop();
      ended();
    }
  }
}

// On the server alone: the token goes nowhere else.
export function isPath(wav) {
  return typeof wav === 'string' && /^\/[^/]/.test(wav);
}
