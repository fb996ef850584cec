// Two falling tones before a call. Browsers keep silent until somebody touches the page, unless they are
// started for a kiosk: then blocked(true) is told, and the first touch or key ends it.

const TONES = [{frequency: 783.99, at: 0}, {frequency: 622.25, at: .55}];
const LENGTH = 1.3;

export class Chime {
  constructor(blocked) {
    this.blocked = blocked;
    const Audio = window.AudioContext || window.webkitAudioContext;
    this.audio = Audio ? new Audio() : null;
    if (this.audio) {
      this.audio.onstatechange = () => this.tell();
      for (const event of ['pointerdown', 'keydown']) {
        window.addEventListener(event, () => this.audio.resume());
      }
      this.tell();
    }
  }

  tell() {
    this.blocked(this.audio.state === 'suspended');
  }

  play() {
    if (this.audio && this.audio.state === 'running') {
      TONES.forEach(tone => this.strike(tone.frequency, this.audio.currentTime + tone.at));
    }
  }

  strike(frequency, start) {
    const source = this.audio.createOscillator();
    const volume = this.audio.createGain();
    source.frequency.value = frequency;
    volume.gain.setValueAtTime(.0001, start);
    volume.gain.exponentialRampToValueAtTime(.5, start + .02);
    volume.gain.exponentialRampToValueAtTime(.0001, start + LENGTH);
    source.connect(volume).connect(this.audio.destination);
    source.start(start);
    source.stop(start + LENGTH);
  }
}
