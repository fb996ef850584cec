// This machine's camera, microphone and speaker. Whoever has none of them comes in all the same.

const VIDEO = {width: {ideal: 640}, height: {ideal: 480}, frameRate: {ideal: 20, max: 30}};
const LOUD_ENOUGH = .02;

export class Devices {
  // `changed()`: what is told of them is other; `taken(kind)`: there is another track.
  constructor(changed, taken) {
    this.changed = changed;
    this.taken = taken;
    this.tracks = {audio: null, video: null};
    this.isWanted = {audio: true, video: true}; // what is off stays off on another device
    this.trouble = {audio: '', video: ''}; // NotAllowedError, NotFoundError …
    this.level = 0;
    this.hasHeard = false;
    if (this.mayAsk) {
      navigator.mediaDevices.addEventListener('devicechange', () => this.lookAgain());
    }
  }

  // A browser gives them over TLS alone.
  get mayAsk() {
    return Boolean(navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
  }

  // One after the other: without a camera there is still a microphone.
  async open() {
    for (const kind of ['audio', 'video']) {
      await this.choose(kind);
    }
  }

  async choose(kind, deviceId = '') {
    if (!this.mayAsk) {
      this.trouble[kind] = 'NotSupported';
      return this.changed();
    }
    const wish = kind === 'video' ? {...VIDEO} : {echoCancellation: true, noiseSuppression: true};
    if (deviceId) {
      wish.deviceId = {exact: deviceId};
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({[kind]: wish});
      this.take(kind, stream.getTracks()[0]);
    } catch (error) {
      this.trouble[kind] = error.name;
    }
    return this.changed();
  }

  take(kind, track) {
    this.stop(kind);
    this.tracks[kind] = track;
    this.trouble[kind] = '';
    track.enabled = this.isWanted[kind];
    track.onended = () => this.tracks[kind] === track && this.lookAgain(kind);
    if (kind === 'audio') {
      this.listen(track);
    }
    this.taken(kind);
  }

  // What was pulled out is looked for among what is left.
  lookAgain(gone = '') {
    for (const kind of ['audio', 'video']) {
      const track = this.tracks[kind];
      if (kind === gone || (track && track.readyState === 'ended')) {
        this.tracks[kind] = null;
        this.choose(kind);
      }
    }
    this.changed();
  }

  async list(kind) {
    const all = this.mayAsk ? await navigator.mediaDevices.enumerateDevices() : [];
    return all.filter(device => device.kind === `${kind}input` && device.deviceId);
  }

  setOn(kind, isOn) {
    this.isWanted[kind] = isOn;
    if (this.tracks[kind]) {
      this.tracks[kind].enabled = isOn;
    }
    this.changed();
  }

  isOn(kind) {
    return Boolean(this.tracks[kind] && this.tracks[kind].enabled);
  }

  stop(kind) {
    if (this.tracks[kind]) {
      this.tracks[kind].onended = null;
      this.tracks[kind].stop();
      this.tracks[kind] = null;
    }
  }

  close() {
    this.stop('audio');
    this.stop('video');
    clearInterval(this.listening);
  }

  // How loud it is, ten times a second.
  listen(track) {
    clearInterval(this.listening);
    this.sound = this.sound || new AudioContext();
    const analyser = this.sound.createAnalyser();
    this.sound.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    this.listening = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      this.level = Math.min(1, 4 * Math.max(...samples.map(Math.abs)));
      this.hasHeard = this.hasHeard || this.level > LOUD_ENOUGH;
      this.changed();
    }, 100);
  }

  // Two tones from the speaker.
  async ring() {
    this.sound = this.sound || new AudioContext();
    await this.sound.resume();
    const tone = this.sound.createOscillator();
    const volume = this.sound.createGain();
    volume.gain.value = .2;
    tone.frequency.value = 523;
    tone.frequency.setValueAtTime(659, this.sound.currentTime + .3);
    tone.connect(volume).connect(this.sound.destination);
    tone.start();
    tone.stop(this.sound.currentTime + .6);
  }
}
