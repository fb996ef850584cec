// Rings and shakes the phone: a call that is not noticed is rung again for a while. What a phone can do hangs on
// how the page came: without TLS no browser keeps its screen on, and none rings with the page closed.

const TONES = [{frequency: 783.99, at: 0}, {frequency: 987.77, at: .22}, {frequency: 1174.66, at: .44}];
const LENGTH = .5;
const SHAKE = {call: [500, 200, 500, 200, 500], soon: [300, 150, 300], try: [200]}; // ms on, off, on …
const AGAIN_AFTER = 5000;
const RINGS = 6;

export class Alarm {
  // changed() whenever canSound, isRinging or staysOn is another.
  constructor(changed) {
    this.changed = changed;
    this.isOn = false;
    this.isRinging = false;
    this.audio = null;
    this.lock = null;
    this.left = 0;
    this.timer = null;
    for (const event of ['pointerdown', 'keydown']) {
      window.addEventListener(event, () => this.touched());
    }
    document.addEventListener('visibilitychange', () => this.holdScreen());
  }

  // Browsers keep silent until somebody has touched the page.
  get canSound() {
    return this.audio !== null && this.audio.state === 'running';
  }

  get canShake() {
    return typeof navigator.vibrate === 'function';
  }

  get staysOn() {
    return this.lock !== null;
  }

  setOn(isOn) {
    this.isOn = isOn;
    if (!isOn) {
      this.stop();
    }
    this.holdScreen();
  }

  // By a press: starts the sound, and lets it be heard.
  async tryOut() {
    await this.wakeSound();
    this.strike('try');
  }

  ring(what) {
    if (!this.isOn) {
      return;
    }
    this.stop();
    this.left = what === 'call' ? RINGS : 1;
    this.isRinging = what === 'call';
    this.again(what);
    this.changed();
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.isRinging) {
      this.isRinging = false;
      if (this.canShake) {
        navigator.vibrate(0);
      }
      this.changed();
    }
  }

  again(what) {
    if (this.left === 0) {
      this.stop();
      return;
    }
    this.left -= 1;
    this.strike(what);
    this.timer = setTimeout(() => this.again(what), AGAIN_AFTER);
  }

  strike(what) {
    if (this.canShake) {
      navigator.vibrate(SHAKE[what]);
    }
    if (this.canSound) {
      TONES.forEach(tone => this.sound(tone.frequency, this.audio.currentTime + tone.at));
    }
  }

  sound(frequency, start) {
    const source = this.audio.createOscillator();
    const volume = this.audio.createGain();
    source.frequency.value = frequency;
    volume.gain.setValueAtTime(.0001, start);
    volume.gain.exponentialRampToValueAtTime(.6, start + .02);
    volume.gain.exponentialRampToValueAtTime(.0001, start + LENGTH);
    source.connect(volume).connect(this.audio.destination);
    source.start(start);
    source.stop(start + LENGTH);
  }

  // The first touch starts the sound where it is wanted; any touch has noticed the call.
  touched() {
    if (this.isOn && !this.canSound) {
      this.wakeSound();
    }
    this.stop();
  }

  async wakeSound() {
    const Audio = window.AudioContext || window.webkitAudioContext;
    if (!this.audio && Audio) {
      this.audio = new Audio();
      this.audio.onstatechange = () => this.changed();
    }
    if (this.audio) {
      await this.audio.resume().catch(() => {});
    }
    this.changed();
  }

  // Only over TLS is there anything that could keep the screen on.
  async holdScreen() {
    const wants = this.isOn && !document.hidden && 'wakeLock' in navigator;
    if (wants && !this.lock) {
      this.lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (this.lock) {
        this.lock.addEventListener('release', () => { this.lock = null; this.changed(); });
      }
      this.changed();
    } else if (!this.isOn && this.lock) {
      this.lock.release();
    }
  }
}
