// Says calls aloud, one after the other: a chime, then each language. A screen that does not speak waits as
// long as the speech takes, so that the screens of a room stay together and each can take over. Browsers
// keep silent until somebody touches the page, unless they are started for a kiosk.

const TONES = [{frequency: 783.99, at: 0}, {frequency: 622.25, at: .45}];
const CHIME = 1.3; // s
const PATIENCE = 5000; // ms with the server, for one language
const MOST_BYTES = 4 << 20;
const STALLED = 3; // looks, a second apart, at a clock of the sound that stands still
const GRACE = 2000; // ms beyond its length, then a sound that has not said that it ended has

export class CallVoice {
  // token() gives that of the screen; changed() is told when `state` is another.
  constructor({token, changed}) {
    this.token = token;
    this.changed = changed;
    this.manner = {speaks: false, isHeard: true, keepsPace: false, volume: 100};
    this.last = Promise.resolve();
    this.sounding = null; // {call, buffer, ended, source, timer}
    this.isBroken = false;
    this.stood = 0;
    this.stoodAt = -1;
    const Audio = window.AudioContext || window.webkitAudioContext;
    this.audio = Audio ? new Audio() : null;
    if (this.audio) {
      this.audio.onstatechange = () => this.changed();
      this.audio.onerror = () => this.breakDown(true); // there is nothing to sound on
      for (const event of ['pointerdown', 'keydown']) {
        window.addEventListener(event, () => this.audio.resume());
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

  // Who begins to speak in the middle of a call begins its sentence anew.
  setManner(manner) {
    const was = this.sounding && this.isAudible(this.sounding.call);
    this.manner = manner;
    if (this.sounding && this.isAudible(this.sounding.call) !== was) {
      this.silence();
      this.start();
    }
  }

  isAudible(call) {
    return (call.isTried ? this.manner.isHeard : this.manner.speaks) && this.state === 'ready';
  }

  // call: {id, wav, languages, isTried}. Resolves when it was said, or its time is over.
  say(call) {
    this.last = this.last.then(() => this.speak(call)).catch(() => null);
    return this.last;
  }

  async speak(call) {
    if (!this.audio || (!this.isAudible(call) && !this.manner.keepsPace)) {
      return;
    }
    const languages = isPath(call.wav) ? call.languages : [];
    const sounds = languages.map(language => this.fetch(call, language));
    await this.sound(call, this.chime());
    for (const each of sounds) {
      const buffer = await each;
      if (buffer) {
        await this.sound(call, buffer);
      }
    }
  }

  // Null where it is not to be had.
  async fetch(call, language) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), PATIENCE);
    const headers = {Authorization: `Bearer ${this.token()}`};
    try {
      const answer = await fetch(`${call.wav}?lang=${encodeURIComponent(language)}`, {headers, signal: abort.signal});
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

  sound(call, buffer) {
    return new Promise(resolve => {
      this.sounding = {call, buffer, ended: resolve, source: null, timer: null};
      this.start();
    });
  }

  start() {
    const {call, buffer} = this.sounding;
    const length = buffer.duration * 1000;
    if (!this.isAudible(call)) {
      this.sounding.timer = setTimeout(() => this.end(), length);
      return;
    }
    const source = this.audio.createBufferSource();
    const volume = this.audio.createGain();
    volume.gain.value = Math.pow(this.manner.volume / 100, 2); // as ears take it
    source.buffer = buffer;
    source.connect(volume).connect(this.audio.destination);
    source.onended = () => this.end();
    this.sounding.source = source;
    this.sounding.timer = setTimeout(() => this.end(), length + GRACE);
    source.start();
  }

  silence() {
    const {source, timer} = this.sounding;
    clearTimeout(timer);
    if (source) {
      source.onended = null;
      source.stop();
    }
  }

  end() {
    if (this.sounding) {
      this.silence();
      const {ended} = this.sounding;
      this.sounding = null;
      ended();
    }
  }

  // Two falling tones.
  chime() {
    const rate = this.audio.sampleRate;
    const buffer = this.audio.createBuffer(1, Math.floor(CHIME * rate), rate);
    const samples = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i += 1) {
      samples[i] = TONES.reduce((sum, tone) => sum + toneAt(tone, i / rate), 0);
    }
    return buffer;
  }
}

function toneAt({frequency, at}, time) {
  const since = time - at;
  return since < 0 ? 0
    : .27 * Math.min(1, since / .02) * Math.exp(-4.5 * since) * Math.sin(2 * Math.PI * frequency * since);
}

// On the server alone: the token goes nowhere else.
function isPath(wav) {
  return typeof wav === 'string' && /^\/[^/]/.test(wav);
}
