// Everybody's sound and picture to everybody: a connection of WebRTC to each other person in the room. Two that offer at
// the same time get along (one of them is polite); where a way breaks another is looked for, and then all is built anew.

const CONNECTS_WITHIN = 8000; // ms that a way may take to open
const OFFERS_AFTER = 1000; // ms that the polite one leaves to the other
const LOOK_EVERY = 4000;
const WEAK_BITS = 120000; // a second, below which only the sound goes out
const WEAK_TIMES = 3;

// Which connection of the other's a description is from.
const sessionOf = description => (/^o=\S+ (\d+)/m.exec(String(description && description.sdp)) || [])[1] || '';

class Peer {
  constructor(mesh, person, isPolite) {
    this.mesh = mesh;
    this.userId = person.userId;
    this.connectionId = person.connectionId;
    this.name = person.userName;
    this.isPolite = isPolite;
    this.turn = Promise.resolve(); // one message after the other
    this.rebuilds = 0;
    this.build();
  }

  build() {
    clearTimeout(this.patience);
    this.isOffering = false;
    this.isIgnoring = false;
    this.session = '';
    this.stream = new MediaStream();
    const pc = new RTCPeerConnection({iceServers: this.mesh.iceServers, iceTransportPolicy: this.mesh.policy});
    this.pc = pc;
    this.lines = {};
    for (const kind of ['audio', 'video']) {
      const track = this.mesh.tracks[kind];
      const sender = track && pc.addTrack(track, this.mesh.outgoing);
      this.lines[kind] = sender ? pc.getTransceivers().find(line => line.sender === sender)
        : pc.addTransceiver(kind, {direction: 'recvonly'});
    }
    const mine = work => event => this.pc === pc && work(event);
    pc.onnegotiationneeded = mine(() => this.offerInTurn());
    pc.onicecandidate = mine(({candidate}) => this.send('telemedicine_ice_candidate', 'candidate', candidate));
    pc.ontrack = mine(({track}) => this.heard(track));
    pc.onconnectionstatechange = mine(() => this.moved());
    this.wait(CONNECTS_WITHIN, () => this.tryAgain());
    this.mesh.changed();
  }

  wait(time, work) {
    clearTimeout(this.patience);
    this.patience = setTimeout(work, time);
  }

  // Another way first; where that does not help either all begins anew.
  tryAgain() {
    if (this.pc.connectionState !== 'connected') {
      this.pc.restartIce();
      this.wait(CONNECTS_WITHIN, () => this.pc.connectionState === 'connected' || this.rebuild());
    }
  }

  heard(track) {
    this.stream.addTrack(track);
    track.onmute = track.onunmute = () => this.mesh.changed();
    this.mesh.changed();
  }

  send(type, member, value) {
    this.mesh.send(type, {[member]: value && value.toJSON ? value.toJSON() : value, to: this.connectionId});
  }

  // The first offer is the other's: a connection of Chromium (tried: 156) that takes its own first offer back may never
  // look for addresses again. Who gets none makes one.
  offerInTurn() {
    const {pc} = this;
    clearTimeout(this.turnToOffer);
    if (!this.isPolite || this.session) {
      this.offer();
    } else {
      this.turnToOffer = setTimeout(() => this.session || this.pc !== pc || pc.signalingState !== 'stable' || this.offer(), OFFERS_AFTER);
    }
  }

  async offer() {
    const {pc} = this;
    try {
      this.isOffering = true;
      await pc.setLocalDescription();
      if (this.pc !== pc) {
        return;
      }
      this.send('telemedicine_offer', 'offer', pc.localDescription);
    } catch (error) {
      this.mesh.failed(error);
    } finally {
      this.isOffering = false;
    }
  }

  // In the order in which they came.
  take(work) {
    this.turn = this.turn.then(work).catch(error => this.mesh.failed(error));
  }

  async described(description) {
    const isOffer = description.type === 'offer';
    const session = sessionOf(description);
    if (isOffer && this.session && session !== this.session) {
      this.close();
      this.build(); // the other one began anew
    }
    const isCollision = isOffer && (this.isOffering || this.pc.signalingState !== 'stable');
    this.isIgnoring = !this.isPolite && isCollision;
    if (this.isIgnoring) {
      return;
    }
    if (isCollision && !this.session) {
      this.close(); // instead of taking the first offer back
      this.build();
    }
    const {pc} = this;
    await pc.setRemoteDescription(description);
    this.session = session;
    if (isOffer) {
      await pc.setLocalDescription();
      this.send('telemedicine_answer', 'answer', pc.localDescription);
    }
  }

  async reached(candidate) {
    try {
      await this.pc.addIceCandidate(candidate || undefined);
    } catch (error) {
      if (!this.isIgnoring) {
        throw error;
      }
    }
  }

  // The other one is told, so that no picture stands still there.
  async use(kind, track) {
    if (this.pc.signalingState === 'closed') {
      return;
    }
    const line = this.lines[kind];
    await line.sender.replaceTrack(track);
    line.direction = track ? 'sendrecv' : 'recvonly';
  }

  moved() {
    const state = this.pc.connectionState;
    if (state === 'connected') {
      clearTimeout(this.patience);
      this.rebuilds = 0;
    } else if (state === 'failed') {
      this.tryAgain();
    } else if (state === 'disconnected') { // which often mends itself
      this.wait(CONNECTS_WITHIN / 4, () => this.tryAgain());
    }
    this.mesh.changed();
  }

  rebuild() {
    this.rebuilds += 1;
    this.close();
    this.build();
  }

  // connecting, connected, or lost: for people.
  get state() {
    const state = this.pc.connectionState;
    return state === 'connected' ? 'connected' : state === 'new' || (state === 'connecting' && !this.rebuilds) ? 'connecting' : 'lost';
  }

  get hasPicture() {
    return this.stream.getVideoTracks().some(track => !track.muted && track.readyState === 'live');
  }

  close() {
    clearTimeout(this.patience);
    clearTimeout(this.turnToOffer);
    this.pc.onconnectionstatechange = null;
    this.pc.close();
  }
}

export class Mesh {
  // `send(type, fields)` to the server; `changed()`: something is other on screen; `weak()`: only sound goes out now.
  constructor({send, changed, weak, failed}) {
    this.send = send;
    this.changed = changed;
    this.weak = weak;
    this.failed = failed;
    this.peers = new Map(); // by userId: a person's way stays where only the server was lost
    this.tracks = {audio: null, video: null};
    this.outgoing = new MediaStream();
    this.iceServers = [];
    this.policy = 'all';
    this.weakTimes = 0;
    this.looking = setInterval(() => this.look(), LOOK_EVERY);
  }

  // Who is there already met us: we are the polite one.
  meet(people) {
    const there = new Set(people.map(({userId}) => userId));
    for (const [userId, peer] of Array.from(this.peers)) {
      if (!there.has(userId) && peer.state !== 'connected') {
        this.leave(userId);
      }
    }
    people.forEach(person => this.add(person, true));
  }

  add(person, isPolite) {
    const known = this.peers.get(person.userId);
    if (known) {
      known.connectionId = person.connectionId;
      known.isPolite = isPolite;
      if (known.state !== 'connected') {
        known.rebuild();
      }
    } else {
      this.peers.set(person.userId, new Peer(this, person, isPolite));
    }
    this.changed();
  }

  // Whose line to the server alone is lost is heard and seen as before.
  leave(userId, reason = '') {
    const peer = this.peers.get(userId);
    if (peer && !(reason === 'lost' && peer.state === 'connected')) {
      peer.close();
      this.peers.delete(userId);
      this.changed();
    }
  }

  take(message) {
    const peer = this.peers.get(message.userId);
    if (!peer) {
      return;
    }
    peer.connectionId = message.from;
    if (message.type === 'telemedicine_ice_candidate') {
      peer.take(() => peer.reached(message.candidate));
    } else {
      peer.take(() => peer.described(message.offer || message.answer));
    }
  }

  // What goes out from now on: a track, or nothing.
  use(kind, track) {
    const before = this.tracks[kind];
    if (before && before !== track) {
      this.outgoing.removeTrack(before);
    }
    if (track && before !== track) {
      this.outgoing.addTrack(track);
    }
    this.tracks[kind] = track;
    this.peers.forEach(peer => peer.use(kind, track).catch(error => this.failed(error)));
  }

  async look() {
    const peer = Array.from(this.peers.values()).find(one => one.state === 'connected');
    if (!peer || !this.tracks.video) {
      this.weakTimes = 0;
      return;
    }
    let bits = Infinity;
    (await peer.pc.getStats()).forEach(report => {
      if (report.type === 'candidate-pair' && report.nominated && report.availableOutgoingBitrate) {
        bits = report.availableOutgoingBitrate;
      }
    });
    this.weakTimes = bits < WEAK_BITS ? this.weakTimes + 1 : 0;
    if (this.weakTimes >= WEAK_TIMES) {
      this.weakTimes = 0;
      this.weak();
    }
  }

  close() {
    clearInterval(this.looking);
    this.peers.forEach(peer => peer.close());
    this.peers.clear();
  }
}
