// The page `/consult/{roomId}`: a consultation, for a patient (?visit=TOKEN), a guest (?invitation=TOKEN, which opens
// once) and for staff (who sign in here, or are signed in); `/consult` is the staff's list of them. Wires the connection,
// the devices, the ways to the others, the whiteboard and what is shown.
//
// ?lang=id|en|th &theme=light|dark.

import {Connection} from '/web/common/connection.js';
import {keep, kept} from '/web/common/kept.js';
import {listLanguages} from '/web/common/page.js';
import {applyTheme} from '/web/common/theme.js';
import {awaitWords, chooseLanguage, loadWords} from '/web/common/words.js';
import {Board} from '/web/consult/board.js';
import {Devices} from '/web/consult/devices.js';
import {List} from '/web/consult/list.js';
import {Mesh} from '/web/consult/mesh.js';
import {View} from '/web/consult/view.js';

const LANGUAGE_KEY = 'loket.consult.language';
const byId = id => document.getElementById(id);
const OVER = ['CONSULTATION_OVER', 'AUTH_EXPIRED'];
const GUEST_KEY = 'loket.consult.guest.'; // and the room
const ASK_AGAIN = 2000; // ms
const NOT_OPENED = { // by an invitation
  INVITATION_USED: ['consult.used', 'consult.usedText'],
  CONSULTATION_OVER: ['consult.over', 'page.close'],
};

class ConsultPage {
  constructor(roomId, query, visit, words) {
    this.roomId = roomId;
    this.visit = visit;
    this.words = words;
    this.view = new View(words);
    this.state = 'check'; // joining, lobby, inside, left, over
    this.isStaff = false;
    this.knocks = new Map(); // by connectionId
    this.wantsPicture = true;
    this.isDrawn = false;
    this.devices = new Devices(() => this.later(), kind => this.sendOut(kind));
    this.mesh = new Mesh({
      send: (type, fields) => this.connection.send({type, roomId, ...fields}),
      changed: () => this.later(),
      weak: () => this.soundAlone(),
      failed: error => console.warn(String(error)),
    });
    this.mesh.policy = query.get('relay') === 'only' ? 'relay' : 'all';
    this.board = new Board(byId('canvas'), {
      draw: data => this.ask('whiteboard_update', {data}),
      refused: error => this.refusedNotice(error),
      text: () => byId('board-text').value.trim(),
    });
    this.list = roomId ? null : new List(words, {
      ask: (type, fields) => this.connection.request(type, fields),
      ring: () => this.devices.ring().catch(() => {}),
    });
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    this.connection = new Connection(`${scheme}//${location.host}/ws`, {
      up: () => this.up(),
      down: () => this.later(),
      message: message => this.take(message),
      refused: code => this.refused(code),
    }, this.visit ? 'visit' : 'token');
  }

  async start() {
    this.listen();
    const me = this.visit ? {} : await fetch('/api/v1/auth/me').then(answer => answer.json()).catch(() => ({}));
    if (!this.visit && !me.user) {
      return this.view.show('sign');
    }
    return this.prepare();
  }

  prepare() {
    this.isStaff = !this.visit;
    byId('finish').hidden = !this.isStaff;
    byId('screen').hidden = !this.isStaff || !(navigator.mediaDevices && navigator.mediaDevices.getDisplayMedia);
    if (this.isStaff) {
      this.connection.subscribe('telemedicine'); // who waits, as it is now
    }
    this.connection.start(this.visit);
    if (this.list) {
      this.state = 'list';
      return this.view.show('list');
    }
    this.view.show('check');
    return this.devices.open().then(() => this.fillLists());
  }

  listen() {
    listLanguages(byId('language'), this.words, code => this.speak(code));
    const on = (id, event, work) => byId(id).addEventListener(event, work);
    const submit = (id, work) => on(id, 'submit', event => {
      event.preventDefault();
      work();
    });
    submit('sign', () => this.signIn());
    submit('say', () => this.say());
    on('ring', 'click', () => this.devices.ring().then(() => { this.hasRung = true; }));
    on('camera', 'change', () => this.devices.choose('video', byId('camera').value));
    on('microphone', 'change', () => this.devices.choose('audio', byId('microphone').value));
    on('enter', 'click', () => this.enter(true));
    on('enter-sound', 'click', () => this.enter(false));
    on('return', 'click', () => this.join());
    on('lobby-leave', 'click', () => this.leave());
    on('leave', 'click', () => this.leave());
    on('finish', 'click', () => this.ask('telemedicine:finish').catch(error => this.refusedNotice(error)));
    on('sound', 'click', () => this.toggle('audio'));
    on('picture', 'click', () => this.togglePicture());
    on('show-devices', 'click', () => this.showDevices());
    on('screen', 'click', () => this.shareScreen());
    on('show-board', 'click', () => this.showBoard());
    on('undo', 'click', () => this.ask('whiteboard_undo').catch(error => this.refusedNotice(error)));
    on('clear', 'click', () => this.ask('whiteboard_clear').catch(error => this.refusedNotice(error)));
    on('save', 'click', () => this.board.save('whiteboard.png'));
    on('color', 'input', () => { this.board.color = byId('color').value; });
    for (const tool of ['pen', 'line', 'rectangle', 'text', 'eraser']) {
      on(`tool-${tool}`, 'click', () => this.useTool(tool));
    }
    window.addEventListener('pagehide', () => this.mesh.close());
  }

  async speak(code) {
    const words = await loadWords('consult', code).catch(() => null);
    if (words) {
      keep(LANGUAGE_KEY, code);
      this.words = words;
      this.view.setWords(words);
      if (this.list) {
        this.list.setWords(words);
      }
    }
    this.render();
  }

  async signIn() {
    const answer = await fetch('/api/v1/auth/login', {method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({username: byId('user').value, password: byId('password').value})}).catch(() => null);
    byId('password').value = '';
    if (answer && answer.ok) {
      return this.prepare();
    }
    byId('sign-failed').textContent = this.words.text(answer ? 'consult.signFailed' : 'connection.none');
    return undefined;
  }

  // --- the way in ---

  up() {
    this.ask('telemedicine:turn').then(({iceServers}) => { this.mesh.iceServers = iceServers || []; }).catch(() => {});
    if (['joining', 'lobby', 'inside'].includes(this.state)) {
      this.join();
    }
    this.later();
  }

  enter(wantsPicture) {
    this.wantsPicture = wantsPicture;
    this.devices.setOn('video', wantsPicture);
    this.join();
  }

  // Asked for again whenever the line to the server is new: one's place is still there.
  join() {
    if (this.state !== 'inside') {
      this.state = 'joining';
    }
    this.ask('telemedicine_user_joined').catch(error => this.notIn(error));
  }

  notIn(error) {
    if (OVER.includes(error.code)) {
      this.end('consult.over', 'page.close');
    } else if (error.code !== 'CONNECTION_LOST' && error.code !== 'TIMEOUT') {
      this.state = 'left';
      this.view.showMessage('consult.notIn', '', String(error.message || error.code), true);
    }
  }

  refused(code) {
    if (this.visit) {
      this.end(OVER.includes(code) ? 'consult.over' : 'consult.unknown', OVER.includes(code) ? 'page.close' : 'consult.unknownText');
    } else {
      this.view.show('sign');
    }
  }

  leave() {
    this.ask('telemedicine_user_left').catch(() => {});
    this.out();
    this.view.showMessage('consult.left', 'consult.leftText', '', true);
  }

  out() {
    this.state = 'left';
    this.stopScreen(); // nobody is left to see it
    for (const userId of Array.from(this.mesh.peers.keys())) {
      this.mesh.leave(userId);
    }
  }

  end(key, textKey, detail = '') {
    this.out();
    this.state = 'over';
    this.mesh.close();
    this.devices.close();
    this.connection.stop();
    this.view.showMessage(key, textKey, detail);
  }

  // --- what the server says ---

  ask(type, fields = {}) {
    const isAboutRoom = type !== 'telemedicine:turn';
    return this.connection.request(type, isAboutRoom ? {roomId: this.roomId, ...fields} : fields);
  }

  take(message) {
    if (this.list) {
      return this.list.take(message);
    }
    const {room, rooms} = message.data || {};
    const own = room && room.roomId === this.roomId ? room : (rooms || []).find(one => one.roomId === this.roomId);
    if (own) {
      this.waitingNow(own.waiting);
    }
    if (message.roomId !== this.roomId) {
      return undefined;
    }
    switch (message.type) {
    case 'telemedicine_waiting': return this.wait(message);
    case 'telemedicine_lobby_message': return this.view.lobbySays(message.userName, message.message);
    case 'telemedicine_denied': return this.denied(message);
    case 'telemedicine_ended': return this.end('consult.over', 'page.close');
    case 'room_info': return this.inside(message);
    case 'telemedicine_chat_history': return this.view.replaceChat(message.messages);
    case 'telemedicine_chat_message': return this.view.chat(message);
    case 'telemedicine_user_joined': return this.joined(message);
    case 'telemedicine_user_left': return this.gone(message);
    case 'telemedicine_offer':
    case 'telemedicine_answer':
    case 'telemedicine_ice_candidate': return this.mesh.take(message);
    case 'whiteboard_snapshot': return this.board.replace(message.items);
    case 'whiteboard_update': return this.drawn(message);
    case 'whiteboard_undo': return this.board.remove(message.seq);
    case 'whiteboard_clear': return this.board.clear();
    default: return undefined;
    }
  }

  wait(message) {
    if (this.state !== 'lobby') {
      this.state = 'lobby';
      const {tracks} = this.devices;
      this.ask('telemedicine_devices', {camera: Boolean(tracks.video), microphone: Boolean(tracks.audio) && this.devices.hasHeard,
        speaker: Boolean(this.hasRung), network: true}).catch(() => {});
    }
    this.view.showLobby(message);
  }

  denied({reason}) {
    this.out();
    this.view.showMessage('consult.denied', '', reason || '', true);
  }

  inside({users, connectionId}) {
    this.connectionId = connectionId;
    this.state = 'inside';
    this.mesh.use('audio', this.devices.tracks.audio);
    this.mesh.use('video', this.sight);
    this.mesh.meet(users);
    byId('devices').appendChild(byId('chooser'));
    this.view.show('room');
    this.later();
  }

  joined(person) {
    this.mesh.add(person, false);
    this.view.notice('consult.joined', person.userName);
  }

  gone({userId, userName, connectionId, reason}) {
    if (connectionId === this.connectionId) {
      return this.end('consult.elsewhere', 'page.close');
    }
    this.mesh.leave(userId, reason);
    return this.view.notice('consult.gone', userName);
  }

  waitingNow(people) {
    const isNew = people.some(({connectionId}) => !this.knocks.has(connectionId));
    this.knocks = new Map(people.map(person => [person.connectionId, person]));
    if (isNew) {
      this.devices.ring().catch(() => {});
    }
    this.later();
  }

  async answerKnock(knock, isLetIn) {
    this.knocks.delete(knock.connectionId);
    this.later();
    await this.ask(isLetIn ? 'telemedicine_admit' : 'telemedicine_deny', {connectionId: knock.connectionId})
      .catch(error => this.refusedNotice(error));
  }

  drawn({seq, data}) {
    this.board.add(seq, data);
    if (byId('board').hidden) {
      this.showBoard();
    }
  }

  // --- what one does inside ---

  async say() {
    const message = byId('words').value.trim();
    if (message) {
      byId('words').value = '';
      const requestId = `${Date.now()}-${Math.random()}`;
      await this.ask('telemedicine_chat_message', {message, requestId}).catch(error => {
        byId('words').value = message;
        this.refusedNotice(error);
      });
    }
  }

  // Where all is over meanwhile the answer to what ended it is lost with the line: nothing has failed.
  refusedNotice(error) {
    if (this.state !== 'inside') {
      return;
    }
    const known = {BOARD_FULL: 'consult.boardFull', CHAT_FULL: 'consult.chatFull', NOTHING_TO_UNDO: 'consult.nothing', ROOM_FULL: 'consult.roomFull'};
    this.view.notice(known[error.code] || 'consult.failed');
  }

  toggle(kind) {
    this.devices.setOn(kind, !this.devices.isOn(kind));
  }

  togglePicture() {
    this.wantsPicture = !this.wantsPicture;
    this.devices.setOn('video', this.wantsPicture);
    this.mesh.use('video', this.sight);
    this.view.notice('');
    this.later();
  }

  // The network is weak: what is said is worth more than what is seen.
  soundAlone() {
    this.wantsPicture = false;
    this.stopScreen();
    this.view.notice('consult.weak');
    this.later();
  }

  // Chosen, or found where the one before was pulled out.
  sendOut(kind) {
    if (this.state === 'inside') {
      this.mesh.use(kind, kind === 'audio' ? this.devices.tracks.audio : this.sight);
    }
  }

  // What the others see from here: the screen while it is shared, else the camera where that is wanted.
  get sight() {
    return this.screen || (this.wantsPicture ? this.devices.tracks.video : null);
  }

  async shareScreen() {
    if (this.screen) {
      return this.stopScreen();
    }
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({video: true});
      [this.screen] = stream.getVideoTracks();
      this.screen.onended = () => this.stopScreen();
      this.mesh.use('video', this.sight);
    } catch (error) {
      this.screen = null; // the person chose none
    }
    return this.later();
  }

  stopScreen() {
    if (this.screen) {
      this.screen.onended = null;
      this.screen.stop();
      this.screen = null;
    }
    this.mesh.use('video', this.sight);
    this.later();
  }

  showBoard() {
    byId('board').hidden = !byId('board').hidden;
    byId('stage').classList.toggle('has-board', !byId('board').hidden);
    this.view.pressed('show-board', !byId('board').hidden);
    this.board.paint();
  }

  // Camera and microphone can be changed on the way; there may be others than before.
  showDevices() {
    byId('devices').hidden = !byId('devices').hidden;
    this.view.pressed('show-devices', !byId('devices').hidden);
    return this.fillLists();
  }

  useTool(tool) {
    this.board.tool = tool;
    for (const other of ['pen', 'line', 'rectangle', 'text', 'eraser']) {
      this.view.pressed(`tool-${other}`, other === tool);
    }
  }

  async fillLists() {
    for (const [kind, name] of [['video', 'camera'], ['audio', 'microphone']]) {
      const track = this.devices.tracks[kind];
      this.view.fill(name, await this.devices.list(kind), track ? track.getSettings().deviceId : '');
    }
  }

  // Once for all that changes in a moment.
  later() {
    if (!this.isLater) {
      this.isLater = true;
      setTimeout(() => {
        this.isLater = false;
        this.render();
      }, 50);
    }
  }

  render() {
    this.view.showLost(!this.connection.isUp && ['list', 'lobby', 'inside', 'joining'].includes(this.state));
    if (this.state === 'check') {
      this.view.showDevices(this.devices, this.connection.isUp);
    } else if (this.state === 'inside') {
      const own = new MediaStream(this.sight ? [this.sight] : []);
      const isSame = this.own && this.own.getTracks()[0] === own.getTracks()[0];
      this.own = isSame ? this.own : own;
      this.view.showPeople(Array.from(this.mesh.peers.values()), {stream: this.own, hasPicture: this.own.getTracks().length > 0});
      this.view.showKnocks(Array.from(this.knocks.values()), (knock, isLetIn) => this.answerKnock(knock, isLetIn));
      this.view.pressed('sound', this.devices.isOn('audio'));
      this.view.pressed('picture', this.wantsPicture && Boolean(this.devices.tracks.video));
      this.view.pressed('screen', Boolean(this.screen));
    }
  }
}

// What a guest signs in with: the invitation gives it once, this browser keeps it. Without a `visit` the `code` says why;
// a server that cannot answer now is asked again.
async function accepted(invitation, roomId) {
  const own = kept(GUEST_KEY + roomId, '');
  for (;;) {
    const sent = await fetch('/telemedicine/invitations/accept', {method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({invitation})}).catch(() => null);
    const answer = sent ? await sent.json().catch(() => ({})) : {};
    if (answer.visit) {
      keep(GUEST_KEY + roomId, answer.visit);
    }
    if (answer.visit || own) {
      return {visit: answer.visit || own};
    }
    if (sent && sent.status < 500 && sent.status !== 429) {
      return {visit: '', code: answer.code};
    }
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN));
  }
}

async function begin() {
  const query = new URLSearchParams(location.search);
  applyTheme(query.get('theme'));
  const roomId = decodeURIComponent(location.pathname.split('/')[2] || '');
  const language = chooseLanguage(query.get('lang') || kept(LANGUAGE_KEY, ''), navigator.languages || []);
  const words = await awaitWords('consult', language);
  const invitation = query.get('invitation');
  const {visit, code} = invitation ? await accepted(invitation, roomId) : {visit: query.get('visit') || ''};
  const page = new ConsultPage(roomId, query, visit, words);
  if (invitation && !visit) {
    page.listen();
    page.view.showMessage(...NOT_OPENED[code] || ['consult.unknown', 'consult.unknownText']);
  } else {
    await page.start();
  }
}

begin();
