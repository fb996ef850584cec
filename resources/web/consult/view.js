// What of a consultation is on screen. It knows no server and no browser's devices.

import {fillWords} from '/web/common/page.js';

const byId = id => document.getElementById(id);
const PANES = ['message', 'sign', 'list', 'check', 'lobby', 'room'];

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export class View {
  constructor(words) {
    this.tiles = new Map(); // by userId
    this.noticed = null;
    this.told = null; // says again what stands in the message or the lobby
    this.setWords(words);
  }

  setWords(words) {
    this.words = words;
    fillWords(words);
    byId('board-text').placeholder = words.text('consult.textToWrite');
    document.title = words.text('consult.title');
    this.retell();
    byId('bar').hidden = false;
  }

  // What was said once, in the language of now.
  retell() {
    if (this.noticed) {
      this.notice(...this.noticed);
    }
    if (this.told) {
      this.told();
    }
    document.querySelectorAll('.who[data-time]').forEach(who => this.stamp(who));
  }

  show(pane) {
    if (pane !== 'message' && pane !== 'lobby') {
      this.told = null;
    }
    if (pane !== 'room') {
      this.notice(''); // what it told was of the room
    }
    for (const name of PANES) {
      byId(name).hidden = name !== pane;
    }
  }

  showMessage(key, textKey, detail = '', mayReturn = false) {
    this.told = () => this.showMessage(key, textKey, detail, mayReturn);
    byId('message-title').textContent = this.words.text(key);
    byId('message-text').textContent = textKey ? this.words.text(textKey, detail) : detail;
    byId('return').hidden = !mayReturn;
    this.show('message');
  }

  showLost(isLost) {
    byId('lost').hidden = !isLost;
  }

  notice(key, ...values) {
    this.noticed = [key, ...values];
    byId('notice').textContent = key ? this.words.text(key, ...values) : '';
  }

  showDevices(devices, network) {
    byId('insecure').hidden = devices.mayAsk;
    for (const [kind, name] of [['video', 'camera'], ['audio', 'microphone']]) {
      const trouble = devices.trouble[kind];
      const key = devices.tracks[kind] ? 'consult.works' : trouble === 'NotAllowedError' ? 'consult.notAllowed'
        : trouble ? 'consult.notThere' : 'consult.looking';
      byId(`${name}-state`).textContent = this.words.text(key);
    }
    byId('level').value = devices.level;
    byId('network-state').textContent = this.words.text(network ? 'consult.works' : 'consult.looking');
    this.picture(byId('own-check'), devices.tracks.video);
  }

  // The list of what may be chosen of one kind.
  fill(name, devices, chosen) {
    const select = byId(name);
    select.textContent = '';
    for (const device of devices) {
      const option = element('option', '', device.label);
      option.value = device.deviceId;
      option.selected = device.deviceId === chosen;
      select.appendChild(option);
    }
    select.disabled = devices.length < 2;
  }

  picture(video, track) {
    const shown = video.srcObject && video.srcObject.getVideoTracks()[0];
    if ((shown || null) !== track) {
      video.srcObject = track ? new MediaStream([track]) : null;
    }
  }

  showLobby(place) {
    const {position, estimatedWaitRange: range} = place;
    this.told = () => this.showLobby(place);
    byId('lobby-place').textContent = this.words.text('consult.place', position);
    byId('lobby-wait').textContent = range ? this.words.text('consult.wait', range.low, range.high) : '';
    this.show('lobby');
  }

  lobbySays(name, text) {
    this.line(byId('lobby-messages'), name, text);
  }

  line(list, name, text, time = Date.now()) {
    const item = element('li', '');
    const who = element('div', 'who');
    Object.assign(who.dataset, {name, time: new Date(time).getTime()});
    this.stamp(who);
    item.appendChild(who);
    item.appendChild(element('div', 'said', text));
    list.appendChild(item);
    list.parentElement.scrollTop = list.parentElement.scrollHeight;
  }

  stamp(who) {
    const {name, time} = who.dataset;
    const clock = new Date(Number(time)).toLocaleTimeString(this.words.language, {hour: '2-digit', minute: '2-digit', hour12: false});
    who.textContent = `${name} · ${clock}`;
  }

  replaceChat(messages) {
    byId('chat').textContent = '';
    messages.forEach(message => this.chat(message));
  }

  chat({userName, message, timestamp}) {
    this.line(byId('chat'), userName, message, timestamp);
  }

  // Whom staff may let in: `act(knock, isLetIn)`.
  showKnocks(knocks, act) {
    const list = byId('knocks');
    const shown = [this.words.language, ...knocks.map(({connectionId}) => connectionId)].join(' ');
    if (list.dataset.shown === shown) {
      return; // what is pressed stays where it is
    }
    list.dataset.shown = shown;
    list.textContent = '';
    for (const knock of knocks) {
      const item = element('li', '', knock.userName);
      for (const [key, isLetIn] of [['consult.admit', true], ['consult.deny', false]]) {
        const button = element('button', `button is-small ${isLetIn ? 'is-strong' : ''}`, this.words.text(key));
        button.type = 'button';
        button.setAttribute('aria-label', `${button.textContent}: ${knock.userName}`);
        button.addEventListener('click', () => act(knock, isLetIn));
        item.appendChild(button);
      }
      list.appendChild(item);
    }
    byId('door').hidden = knocks.length === 0;
  }

  // Those who are there, and oneself; of each {userId, name, stream, state, hasPicture}.
  showPeople(peers, own) {
    const there = new Set(['own', ...peers.map(({userId}) => userId)]);
    for (const [userId, tile] of Array.from(this.tiles)) {
      if (!there.has(userId)) {
        tile.remove();
        this.tiles.delete(userId);
      }
    }
    peers.forEach(peer => this.person(peer.userId, peer.name, peer.stream, peer.state, peer.hasPicture));
    this.person('own', this.words.text('consult.you'), own.stream, 'connected', own.hasPicture);
    byId('people').classList.toggle('is-few', peers.length < 3);
    byId('alone').hidden = peers.length > 0;
  }

  person(userId, name, stream, state, hasPicture) {
    const tile = this.tiles.get(userId) || this.makeTile(userId);
    const video = tile.firstChild;
    if (video.srcObject !== stream) {
      video.srcObject = stream;
    }
    if (video.paused && stream.getTracks().length) {
      video.play().catch(() => {}); // it waits for a touch
    }
    video.hidden = !hasPicture;
    const key = userId === 'own' ? '' : state === 'connected' ? (hasPicture ? '' : 'consult.soundOnly')
      : state === 'connecting' ? 'consult.connecting' : 'consult.lostPerson';
    tile.querySelector('.no-picture').textContent = key ? this.words.text(key) : '';
    tile.querySelector('.label').textContent = name;
    tile.dataset.state = state;
  }

  makeTile(userId) {
    const tile = element('div', userId === 'own' ? 'person is-own' : 'person');
    const video = document.createElement('video');
    video.autoplay = true;
    video.setAttribute('playsinline', '');
    video.muted = userId === 'own';
    tile.appendChild(video);
    const state = element('p', 'no-picture');
    state.setAttribute('role', 'status');
    tile.appendChild(state);
    tile.appendChild(element('p', 'label'));
    byId('people').appendChild(tile);
    this.tiles.set(userId, tile);
    return tile;
  }

  pressed(id, isPressed) {
    byId(id).setAttribute('aria-pressed', String(isPressed));
  }
}
