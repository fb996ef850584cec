// Says calls aloud, one after the other: a chime, then each language. A screen that does not speak waits as
// long as the speech takes, so that the screens of a room stay together and each can take over.

import {Loudspeaker, isPath} from '/web/common/loudspeaker.js';

const TONES = [{frequency: 783.99, at: 0}, {frequency: 622.25, at: .45}];
const CHIME = 1.3; // s

export class CallVoice {
  // token() gives that of the screen; changed() is told when `state` is another.
  constructor(screen) {
    this.speaker = new Loudspeaker(screen);
    this.manner = {speaks: false, isHeard: true, keepsPace: false, volume: 100};
    this.last = Promise.resolve();
    this.sounding = null; // {call, buffer, ended, timer}, also where it is not heard
  }

  get state() {
    return this.speaker.state;
  }

  look() {
    this.speaker.look();
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
    if (!this.speaker.audio || (!this.isAudible(call) && !this.manner.keepsPace)) {
      return;
    }
    const languages = isPath(call.wav) ? call.languages : [];
    const sounds = languages.map(language => this.speaker.fetch(call.wav, language));
    await this.sound(call, this.chime());
    for (const each of sounds) {
      const buffer = await each;
      if (buffer) {
        await this.sound(call, buffer);
      }
    }
  }

  sound(call, buffer) {
    return new Promise(resolve => {
      this.sounding = {call, buffer, ended: resolve, timer: null};
      this.start();
    });
  }

  start() {
    const {call, buffer} = this.sounding;
    if (this.isAudible(call)) {
      this.speaker.play(buffer, this.manner.volume, () => this.end());
    } else {
      this.sounding.timer = setTimeout(() => this.end(), buffer.duration * 1000);
    }
  }

  silence() {
    clearTimeout(this.sounding.timer);
    this.speaker.stop();
  }

  end() {
    const {ended} = this.sounding;
    this.sounding = null;
    ended();
  }

  // Two falling tones.
  chime() {
    const rate = this.speaker.audio.sampleRate;
    const buffer = this.speaker.audio.createBuffer(1, Math.floor(CHIME * rate), rate);
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
