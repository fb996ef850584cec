// The page `/display`: wires the connection, what is known (Board), what is shown (View) and the calls
// that are announced in turn.
//
// What an administrator sets for this screen wins over the address.
// Address: ?services=A,G (ids or prefixes; all without it) &lang=id|en|th &theme=light|dark &token=…
// &name=… (what the administrator sees when the screen asks to be approved).

import {Awake} from '/web/common/awake.js';
import {Connection} from '/web/common/connection.js';
import {InTurn} from '/web/common/inturn.js';
import {Notices} from '/web/common/notices.js';
import {Pairing} from '/web/common/pairing.js';
import {applyTheme} from '/web/common/theme.js';
import {LANGUAGES, chooseLanguage, loadWords} from '/web/common/words.js';
import {Board} from '/web/display/board.js';
import {ManyWords, together} from '/web/display/manywords.js';
import {PictureShow} from '/web/display/pictures.js';
import {View} from '/web/display/view.js';
import {CallVoice} from '/web/display/voice.js';

const TOKEN_KEY = 'loket.display.token';
const LANGUAGE_KEY = 'loket.display.language'; // that an administrator has set
const STATUS_EVERY = 60000; // ms; pushes keep the screen true, this heals what they cannot
const CALL_TIME = 6000; // ms that one call is announced
const CALL_TIME_BUSY = 3500; // while others wait for their turn
const MISSED_LIMIT = 5 * 60000; // a call missed longer ago is listed, not announced
const LANGUAGE_TIME = 10000; // ms that one language stands where they take turns
const MOST_TILES = 8; // with more services they are a list
const TRIED_TIME = 10000; // ms that a call is shown which somebody tries out
const CHANNELS = ['patients', 'system:notifications', 'broadcast:displays', 'public:clinic', 'screen:own', 'pictures'];

class Display {
  constructor(options, words) {
    this.options = options;
    this.words = words;
    this.allWords = [words]; // of the languages that are shown, together or in turn
    this.isLoading = false; // others
    this.turn = 0;
    this.view = new View(words);
    this.board = new Board(options.services, words.language);
    this.voice = new CallVoice({token: () => this.connection.token, changed: () => this.lookAtSound()});
    this.calls = new InTurn({
      begin: () => this.beginCall(),
      end: () => this.render(),
      time: (call, waiting) => (waiting > 0 ? CALL_TIME_BUSY : CALL_TIME),
    });
    this.notices = new Notices(words.language, line => this.showNotice(line));
    this.confirmed = new Set(); // ids of broadcasts that the server knows are shown here
    this.tried = new InTurn({begin: () => this.render(), end: () => this.render(), time: () => TRIED_TIME});
    this.pictures = new PictureShow(path => this.view.showPicture(path, () => this.pictures.skip()));
    this.isUrgent = false;
    this.clinic = '';
    this.pairing = new Pairing('display', options.name || words.text('pairing.screenName'),
      state => this.showPairing(state), token => this.paired(token));
    this.connection = new Connection(socketAddress(), {
      up: () => this.opened(),
      down: () => this.lost(),
      message: (message, isNew) => this.take(message, isNew),
      refused: () => this.refused(),
    });
    this.sets = {}; // what an administrator has set for this screen
    this.isSet = false; // that is known
    this.part = {speaks: true, services: []}; // of its room's voice, until the server says otherwise
    this.reported = ''; // to the server, on this connection
    this.tries = 0;
    this.announced = new Set(); // ids of calls
    this.knownUntil = null; // the server's time when the line was lost
    this.timeZone = undefined;
    this.awake = new Awake(() => this.lookAtSound());
    CHANNELS.forEach(channel => this.connection.subscribe(channel));
  }

  start() {
    setInterval(() => this.tick(), 1000);
    setInterval(() => this.nextLanguage(), LANGUAGE_TIME);
    document.addEventListener('visibilitychange', () => this.lookAtSound());
    setInterval(() => this.connection.isUp && this.refresh(), STATUS_EVERY);
    this.view.showMessage({title: this.words.text('connection.connecting')});
    this.tick();
    const token = readToken(this.options);
    if (token) {
      this.connection.start(token);
    } else {
      this.pairing.start();
    }
  }

  serverNow() {
    return Date.now() + this.connection.serverOffset;
  }

  opened() {
    this.reported = '';
    this.refresh();
  }

  // --- identity ---

  refused() {
    forgetToken();
    this.connection.stop();
    this.pairing.start();
    this.tick();
  }

  showPairing({code, failed}) {
    const text = key => this.words.text(key);
    if (failed) {
      this.view.showMessage({title: text('connection.none'), text: text('connection.retrying')});
    } else {
      this.view.showMessage({title: text('pairing.title'), text: text('pairing.approve'), code: code.replace(/(\d{3})(?=\d)/g, '$1 '),
        detail: text('pairing.renews')});
    }
  }

  paired(token) {
    keepToken(token);
    this.view.showMessage({title: this.words.text('connection.connecting')});
    this.connection.start(token);
  }

  // --- what comes from the server ---

  async refresh() {
    const [counters, answer] = await Promise.all(['queue:counters', 'queue:status']
      .map(command => this.connection.request(command).catch(() => null)));
    if (!answer) {
      return;
    }
    if (counters) {
      this.board.takeCounters(counters.counters);
    }
    const status = answer.status || answer;
    this.timeZone = knownTimeZone(status.timeZone);
    this.board.takeStatus(status, Date.parse(answer.timestamp) || this.serverNow());
    this.connection.synced();
    this.lookAtNotices();
    this.lookAtSound();
    this.render();
    this.subscribeServices();
  }

  // A service that is new to this screen: what was said of it before must be asked for again.
  subscribeServices() {
    const channels = this.board.services.map(service => `queue_poli_${service.id}`)
      .filter(channel => !this.connection.channels.has(channel));
    channels.forEach(channel => this.connection.subscribe(channel));
    if (channels.length > 0) {
      this.refresh();
    }
  }

  take(message, isNew) {
    const data = message.data && typeof message.data === 'object' ? message.data : {};
    const time = Date.parse(message.timestamp) || this.serverNow();
    if (message.type === 'announcement') {
      this.takeCall(message, data, time, isNew);
    } else if (message.type === 'queue_state') {
      this.takeState(data, time);
    } else if (message.type === 'queue_update') {
      this.takeUpdate(data, time);
    } else if (message.type === 'broadcast_displays') {
      this.notices.take(data.notices, this.serviceIds(), this.serverNow());
    } else if (message.type === 'screen_view' && data.view) {
      this.takePart(data.voice);
      this.takeView(data.view);
    } else if (message.type === 'pictures_show') {
      this.pictures.take(data);
    } else if (message.type === 'clinic' && data.clinic) {
      this.clinic = String(data.clinic.name || '');
      this.view.showLogo(data.clinic.logo);
      this.render();
    } else if (message.type === 'clinic_try_call') {
      if (isNew) {
        this.tryCall(data, {});
      }
    } else if (message.type === 'screen_try') {
      this.tryCall(data, {wav: data.wav, languages: this.spokenIn([this.words.language]), isTried: true});
    } else if (isNew && typeof data.message === 'string' && data.message.trim()) {
      this.notices.say(data.message.trim());
    }
  }

  // What it is to show.
  takeView(view) {
    this.sets = view;
    this.isSet = true;
    this.lookAtSound();
    const services = Array.isArray(view.services) ? view.services.map(String) : [];
    if (this.board.setWanted(services.length > 0 ? services : this.options.services)) {
      this.refresh();
    }
    keepLanguage(String(view.language || ''));
    this.lookAtLanguages();
    this.render();
  }

  // The words of others come from the server; until they are here those that are here stay.
  async lookAtLanguages() {
    const first = this.sets.language || this.options.language;
    const wanted = [first, ...(Array.isArray(this.sets.also) ? this.sets.also : [])]
      .filter((language, i, all) => LANGUAGES.includes(language) && all.indexOf(language) === i);
    if (!this.isSet || this.isLoading || String(wanted) === String(this.allWords.map(words => words.language))) {
      this.showWords();
      return;
    }
    this.isLoading = true;
    const all = await Promise.all(wanted.map(language => loadWords('display', language))).catch(() => null);
    this.isLoading = false;
    if (all) {
      this.allWords = all;
      this.turn = 0;
      this.showWords();
    }
  }

  nextLanguage() {
    this.turn += 1;
    this.showWords();
  }

  showWords() {
    const all = this.sets.turns === true ? [this.allWords[this.turn % this.allWords.length]] : this.allWords;
    const words = all.length === 1 ? all[0] : new ManyWords(all);
    if (String(words.languages) !== String(this.words.languages)) {
      this.words = words;
      this.board.setLanguages(words.languages);
      this.view.setWords(words);
      this.render();
      this.tick();
    }
  }

  serviceIds() {
    return this.board.services.map(service => service.id);
  }

  lookAtNotices() {
    this.notices.look(this.serviceIds(), this.serverNow());
  }

  // What it says aloud for its room: also calls that others there show.
  takePart(part) {
    const services = part && Array.isArray(part.services) ? part.services.map(String) : [];
    this.part = {speaks: !part || part.speaks !== false, services};
    services.map(id => `queue_poli_${id}`).filter(channel => !this.connection.channels.has(channel))
      .forEach(channel => this.connection.subscribe(channel));
  }

  takeCall(message, data, time, isNew) {
    const serviceId = String(message.channel || '').replace('queue_poli_', '');
    const isOthers = !this.board.service(serviceId) && this.part.services.includes(serviceId);
    const call = isOthers ? this.board.readCall(data, serviceId, time) : this.board.takeCall(data, serviceId, time);
    if (call && (isNew || this.wasMissed(time))) {
      this.announce(call);
    }
    this.render();
  }

  takeState(data, time) {
    this.board.takeState(data, time).filter(call => this.wasMissed(call.time)).forEach(call => this.announce(call));
    this.render();
  }

  announce(call) {
    if (!this.announced.has(call.id)) {
      this.announced.add(call.id);
      this.calls.add(call);
    }
  }

  // Called while this screen was cut off, and not so long ago that it would only confuse.
  wasMissed(time) {
    return this.knownUntil !== null && time > this.knownUntil - 1000
      && this.serverNow() - time < MISSED_LIMIT;
  }

  takeUpdate(data, time) {
    if (this.board.takeUpdate(data, time)) {
      this.render();
    }
  }

  lost() {
    this.knownUntil = this.serverNow() - (this.connection.age || 0) * 1000;
    this.tick();
    this.render();
  }

  // --- what is seen and heard ---

  // A call is announced until it was heard, however long that takes.
  beginCall() {
    const {id, wav, languages} = this.calls.current;
    this.calls.hold();
    this.voice.say({id, wav, languages: this.spokenIn(languages || [])}).then(() => {
      if (this.calls.current && this.calls.current.id === id) {
        this.calls.release();
      }
    });
    this.render();
  }

  tryCall({number, places}, said) {
    this.tries += 1;
    this.tried.add({number: String(number), places: places || {}});
    this.voice.say(Object.assign({id: `tried ${this.tries}`, wav: '', languages: []}, said));
  }

  spokenIn(languages) {
    const set = this.sets.spokenIn;
    return Array.isArray(set) && set.length > 0 ? set.map(String) : languages;
  }

  // As the server calls it.
  get sound() {
    if (this.sets.sound === false) {
      return 'off';
    }
    return isQuiet(this.sets, this.view.timeOf(new Date(this.serverNow()), this.timeZone)) ? 'quiet' : this.voice.state;
  }

  lookAtSound() {
    const {sound} = this;
    const isHeard = sound === 'ready';
    this.voice.setManner({speaks: this.part.speaks && isHeard, isHeard, keepsPace: Boolean(this.sets.zone),
      volume: Number(this.sets.volume) || 100});
    this.view.showSound(sound);
    this.report(sound);
  }

  // Once for each change: whether calls are heard here, and whose, and whether anybody can see it.
  report(sound) {
    const said = {sound, services: this.serviceIds().slice(0, 100), hidden: document.visibilityState === 'hidden', maySleep: !this.awake.isKept};
    if (this.connection.isUp && this.connection.isSynced && JSON.stringify(said) !== this.reported) {
      this.reported = JSON.stringify(said);
      this.connection.request('screen:report', said).catch(() => null);
    }
  }

  // Once each the server hears that it is seen here.
  showNotice(line) {
    this.view.showNotice(line);
    this.isUrgent = line !== null && line.level === 'urgent';
    this.lookAtPictures();
    if (line && line.id && this.connection.isUp && !this.confirmed.has(line.id)) {
      this.confirmed.add(line.id);
      this.connection.request('broadcast:read', {broadcastId: line.id}).catch(() => null);
    }
  }

  // A call comes before every picture, and so does what is urgent; what is said quietly stands below them.
  lookAtPictures() {
    this.pictures.setBusy(!this.connection.isSynced || this.isUrgent || this.calls.current !== null
      || this.calls.waiting.length > 0 || this.tried.current !== null);
  }

  render() {
    this.lookAtPictures();
    if (this.connection.age === null || this.pairing.running) {
      return;
    }
    const calls = this.board.calls;
    const waiting = this.calls.waiting;
    const current = this.calls.current;
    const announced = current && calls.some(call => call.number === current.number) ? current : null;
    const tried = announced ? null : this.tried.current; // a call that is meant for somebody comes first
    const hero = (tried && this.triedCall(tried)) || announced || calls.find(call => !waiting.includes(call)) || null;
    const service = hero && this.board.service(hero.serviceId);
    this.view.show({
      layout: this.layout(),
      ticker: String(this.sets.ticker || ''),
      services: this.board.services.map(one => this.withCall(one, calls.filter(call => !waiting.includes(call)), announced)),
      hero,
      heroService: service ? together([service.name, service.others].filter(Boolean)) : '',
      isCalling: Boolean(announced || tried),
      isAgain: Boolean(announced && announced.isAgain),
      isTried: Boolean(tried),
      isStale: !this.connection.isSynced,
      calls: calls.filter(call => !hero || call.number !== hero.number)
        .map(call => ({number: call.number, counter: call.counter, isNext: waiting.includes(call)})),
      title: this.title(),
    });
  }

  triedCall({number, places}) {
    return {number, counter: this.board.placeOf(places, String(places.en || ''))};
  }

  // With the call that came there last.
  withCall(service, calls, announced) {
    const {number = '', counter = ''} = calls.find(call => call.serviceId === service.id) || {};
    return Object.assign({}, service, {number, counter, isCalling: Boolean(announced && announced.serviceId === service.id)});
  }

  layout() {
    const count = this.board.services.length;
    return ['one', 'several', 'many'].includes(this.sets.layout) ? this.sets.layout
      : count === 1 ? 'one' : count > MOST_TILES ? 'many' : 'several';
  }

  title() {
    if (this.board.unknown.length > 0) {
      return this.words.text('display.unknownServices', this.board.unknown.join(', '));
    }
    return this.board.services.length === 1
      ? together([this.board.services[0].name, this.board.services[0].others].filter(Boolean))
      : this.clinic || this.words.text('display.title');
  }

  tick() {
    this.lookAtNotices();
    this.lookAtLanguages();
    this.voice.look();
    this.lookAtSound(); // it may be quiet now
    this.view.showTime(new Date(this.serverNow()), this.timeZone);
    const age = this.connection.age;
    if (age === null && this.connection.attempt > 0 && !this.pairing.running) {
      this.view.showMessage({title: this.words.text('connection.none'), text: this.words.text('connection.retrying')});
    }
    const isLost = age !== null && !this.connection.isSynced && !this.pairing.running;
    this.view.showLost(isLost
      ? {title: this.words.text('connection.lost'), age: this.words.age(age)} : null);
  }
}

// --- the address, the token ---

function readOptions(search) {
  const params = new URLSearchParams(search);
  return {
    services: (params.get('services') || '').split(',').map(one => one.trim()).filter(Boolean),
    language: chooseLanguage(params.get('lang'), navigator.languages || [navigator.language]),
    theme: params.get('theme'),
    token: params.get('token') || '',
    name: Array.from(params.get('name') || '').slice(0, 60).join(''), // no half characters
  };
}

// Times of this form are in the order of their texts.
function isQuiet({quietFrom, quietTo}, time) {
  if (!quietFrom || quietFrom === quietTo) {
    return false;
  }
  return quietFrom < quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo;
}

function socketAddress() {
  return `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/ws`;
}

function knownTimeZone(name) {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return name;
  } catch {
    return undefined;
  }
}

// A token in the address is kept and taken out of sight.
function readToken(options) {
  if (options.token) {
    keepToken(options.token);
    const params = new URLSearchParams(location.search);
    params.delete('token');
    history.replaceState(null, '', `${location.pathname}?${params}`);
    return options.token;
  }
  try {
    return localStorage.getItem(TOKEN_KEY) || '';
  } catch {
    return '';
  }
}

function keepToken(token) {
  try {
    localStorage.setItem(TOKEN_KEY, token);
  } catch {
    // A browser that keeps nothing: the screen asks to be approved again after its next start.
  }
}

function forgetToken() {
  try {
    localStorage.removeItem(TOKEN_KEY);
  } catch {
    // Nothing was kept.
  }
}

function keptLanguage() {
  try {
    return localStorage.getItem(LANGUAGE_KEY) || '';
  } catch {
    return '';
  }
}

// For the next start; '': that of the address.
function keepLanguage(language) {
  try {
    if (language) {
      localStorage.setItem(LANGUAGE_KEY, language);
    } else {
      localStorage.removeItem(LANGUAGE_KEY);
    }
  } catch {
    // A browser that keeps nothing begins in its own language.
  }
}

async function begin() {
  const options = readOptions(location.search);
  applyTheme(options.theme);
  for (let words = null; !words;) {
    words = await loadWords('display', keptLanguage() || options.language).catch(() => null);
    if (words) {
      new Display(options, words).start();
    } else {
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
  }
}

begin();
