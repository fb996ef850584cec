// The page `/kiosk`: a number at a touch. Wires the connection, pairing, what is asked for (Wish) and what is shown
// (View). Who comes after must find it as it was: it goes back by itself.
//
// Address: ?lang=id|en|th (of the house) &theme=light|dark &name=… (what the administrator sees) &token=…

import {Connection} from '/web/common/connection.js';
import {forget, keep, kept} from '/web/common/kept.js';
import {Pairing} from '/web/common/pairing.js';
import {applyTheme} from '/web/common/theme.js';
import {LANGUAGES, chooseLanguage, loadWords} from '/web/common/words.js';
import {Guide} from '/web/kiosk/guide.js';
import {Scanner, idIn, isCode} from '/web/kiosk/scanner.js';
import {View} from '/web/kiosk/view.js';
import {PENDING, Wish, randomId} from '/web/kiosk/wish.js';

const TOKEN_KEY = 'loket.kiosk.token';
const LANGUAGE_KEY = 'loket.kiosk.language'; // that an administrator has set
const STATUS_EVERY = 20000; // ms
const IDLE_TIME = 30000; // ms without a touch until it goes back …
const IDLE_WARNING = 10000; // … of which the last say so
const LONGEST_ID = 64;
const CODE_DIGITS = 8;
const STAFF_SHOWN = 60000; // ms that it stands what came of a call for staff; then one may call again
const SLIP_KNOWN = 15000; // ms after which nobody waits for what became of a slip
const STAFF_TOLD = {word: 'kiosk.staffTold', isTrouble: false};
const STAFF_NOBODY = {word: 'kiosk.staffNobody', isTrouble: true};
const STAFF_FAILED = {word: 'kiosk.staffFailed', isTrouble: true};
const SLIP_PRINTING = {word: 'kiosk.slipPrinting', isTrouble: false};
const SLIP_PRINTED = {word: 'kiosk.slipPrinted', isTrouble: false};
const SLIP_FAILED = {word: 'kiosk.slipFailed', isTrouble: true};
const SLIP_UNSURE = {word: 'kiosk.slipUnsure', isTrouble: true};
const HELD = {ALREADY_QUEUED: 'kiosk.already', ALREADY_CHECKED_IN: 'kiosk.checkedInAlready'}; // with the number that it is
const REFUSALS = {
  SERVICE_CLOSED: 'kiosk.serviceClosed',
  SERVICE_REMOVED: 'kiosk.serviceClosed',
  NUMBERS_EXHAUSTED: 'kiosk.exhausted',
  KIOSK_LIMIT: 'kiosk.limit',
  FIELD_NOT_ALLOWED: 'kiosk.noCode',
  BOOKING_OVER: 'kiosk.bookingOver',
  TOO_EARLY: 'kiosk.tooEarly',
  WRONG_DAY: 'kiosk.wrongDay',
  INVALID_STATE: 'kiosk.wrongCode',
  NOT_FOUND: 'kiosk.wrongCode',
};
const byId = id => document.getElementById(id);

class Kiosk {
  constructor(options, words) {
    this.options = options;
    this.words = words;
    this.homeLanguage = words.language;
    this.view = new View();
    this.services = null; // null: not known yet
    this.offer = {}; // what else may be asked, as the server says
    this.staff = null; // what came of a call for staff
    this.wanted = []; // ids of services that an administrator has chosen; none: all
    this.clinic = {name: '', logo: null};
    this.pairingState = null;
    this.touchedAt = performance.now();
    this.isEnding = false; // nobody has touched it for long
    this.reported = ''; // to the server, on this connection: how it sounds
    this.guide = new Guide({token: () => this.connection.token, changed: () => this.render()});
    this.begin();
    this.wish = new Wish({
      ask: (command, data) => this.connection.request(command, data),
      answered: (wish, answer) => this.answered(wish, answer),
      refused: (wish, error) => this.refused(wish, error),
    });
    this.pairing = new Pairing('kiosk', options.name || words.text('kiosk.name'),
      state => this.showPairing(state), token => this.paired(token));
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    this.connection = new Connection(`${scheme}//${location.host}/ws`, {
      up: () => this.refresh(),
      down: () => { this.reported = ''; this.render(); },
      message: message => this.take(message),
      refused: () => this.unpaired(),
    });
    ['patients', 'public:clinic', 'screen:own'].forEach(channel => this.connection.subscribe(channel));
  }

  // As it stands for whoever comes next.
  begin() {
    this.step = 'start';
    this.service = null;
    this.patientId = '';
    this.typed = '';
    this.asksCode = false; // of an appointment; else a patient's number
    this.given = null;
    this.trouble = null;
    this.ease = {isLarge: false, isContrast: false};
    this.guide.turn(false);
  }

  start() {
    this.view.setWords(this.words);
    this.view.makeLanguages(LANGUAGES, code => this.speak(code));
    this.view.makeKeys(key => this.type(key));
    this.scanner = new Scanner(text => this.scanned(text), () => this.touched());
    this.listen();
    setInterval(() => this.tick(), 500);
    setInterval(() => this.guide.look(), 1000);
    setInterval(() => this.connection.isUp && this.refresh(), STATUS_EVERY);
    if (this.wish.now && !this.wish.now.isLeft) {
      this.step = 'working';
    }
    LANGUAGES.forEach(code => loadWords('kiosk', code).catch(() => null)); // to be there without the server
    this.render();
    const token = this.options.token || kept(TOKEN_KEY);
    if (token) {
      keep(TOKEN_KEY, token);
      this.connection.start(token);
    } else {
      this.pairing.start();
    }
  }

  listen() {
    const press = (id, act) => byId(id).addEventListener('click', () => {
      act();
      this.render();
    });
    window.addEventListener('pointerdown', () => this.touched());
    window.addEventListener('contextmenu', event => event.preventDefault());
    press('code', () => this.ask(false));
    press('booked', () => this.ask(true));
    press('forget', () => { this.patientId = ''; });
    press('typing-back', () => { this.typed = ''; this.step = 'start'; });
    press('typing-done', () => this.typedAll());
    press('staff', () => this.callStaff());
    press('priority-yes', () => this.issue('HIGH'));
    press('priority-no', () => this.issue(''));
    press('ask-back', () => { this.step = 'start'; });
    press('given-done', () => this.goBack());
    press('message-act', () => (this.message().goesOn ? this.ask(true) : this.goBack()));
    press('more', () => this.touched());
    press('aloud', () => this.guide.turn(!this.guide.isOn));
    press('larger', () => { this.ease.isLarge = !this.ease.isLarge; });
    press('contrast', () => { this.ease.isContrast = !this.ease.isContrast; });
  }

  // --- identity ---

  showPairing(state) {
    this.pairingState = state;
    this.render();
  }

  paired(token) {
    keep(TOKEN_KEY, token);
    this.pairingState = null;
    this.connection.start(token);
    this.render();
  }

  unpaired() {
    forget(TOKEN_KEY);
    this.connection.stop();
    this.pairing.start();
    this.render();
  }

  // --- what the patient does ---

  touched() {
    this.touchedAt = performance.now();
    this.isEnding = false;
    this.view.showIdle(null);
    this.guide.show(this.prompt(), this.words.language);
  }

  async speak(code) {
    const words = await loadWords('kiosk', code).catch(() => null);
    if (words) {
      this.words = words;
      this.view.setWords(words);
      this.render();
    }
  }

  // For the code of an appointment, or for a patient's number.
  ask(isForCode) {
    this.step = 'typing';
    this.asksCode = isForCode;
    this.typed = '';
  }

  type(key) {
    const longest = this.asksCode ? CODE_DIGITS : LONGEST_ID;
    this.typed = key === '' ? this.typed.slice(0, -1) : (this.typed + key).slice(0, longest);
    this.render();
  }

  typedAll() {
    if (this.asksCode) {
      this.checkIn(this.typed);
    } else {
      this.patientId = this.typed;
      this.step = 'start';
    }
    this.typed = '';
  }

  checkIn(code) {
    this.want('queue:check-in-code', {code});
  }

  // The address of a patient's page checks in, and so does what is read where a code is asked for; anything else is a
  // patient's number.
  scanned(text) {
    if (!this.isLive || !['start', 'typing'].includes(this.step)) {
      return;
    }
    if (isCode(text) || (this.step === 'typing' && this.asksCode)) {
      this.checkIn(text);
    } else if (this.offer.patientId) {
      this.patientId = idIn(text);
      this.typed = '';
      this.step = 'start';
    }
    this.render();
  }

  async callStaff() {
    if (this.staff) {
      return;
    }
    this.staff = {word: 'patient.working', isTrouble: false};
    this.staff = await this.connection.request('kiosks:call-staff', {requestId: randomId()}).then(
      ({told}) => (told > 0 ? STAFF_TOLD : STAFF_NOBODY),
      ({code}) => (code === 'STAFF_CALLED' ? STAFF_TOLD : STAFF_FAILED));
    setTimeout(() => {
      this.staff = null;
      this.render();
    }, STAFF_SHOWN);
    this.render();
  }

  choose(service) {
    this.service = service;
    if (service.offersPriority === true) {
      this.step = 'ask';
    } else {
      this.issue('');
    }
    this.render();
  }

  issue(priority) {
    const data = {serviceId: this.service.id, language: this.words.language};
    if (priority) {
      data.priority = priority;
    }
    if (this.patientId) {
      data.patientId = this.patientId;
    }
    this.want('queue:issue', data);
  }

  want(command, data) {
    if (this.wish.make(command, data)) {
      this.step = 'working';
      this.render();
    }
  }

  // To the first page, in the house's language; what is not answered yet is for nobody any more.
  goBack() {
    this.wish.leave();
    this.begin();
    if (this.words.language !== this.homeLanguage) {
      this.speak(this.homeLanguage);
    }
    this.render();
  }

  // --- what the server says ---

  get isLive() {
    return this.connection.isUp && this.connection.isSynced;
  }

  async refresh() {
    const answer = await this.connection.request('queue:status').catch(() => null);
    if (!answer) {
      return;
    }
    const status = answer.status || answer;
    this.offer = status.kiosk || {};
    this.services = Array.isArray(status.services) ? status.services.filter(one => one && one.id) : [];
    this.view.timeZone = knownTimeZone(status.timeZone);
    this.connection.synced();
    this.wish.pursue();
    this.render();
  }

  take(message) {
    const data = message.data && typeof message.data === 'object' ? message.data : {};
    if (message.type === 'clinic' && data.clinic) {
      this.clinic = {name: String(data.clinic.name || ''), logo: data.clinic.logo};
    } else if (message.type === 'screen_view' && data.view) {
      this.takeView(data.view);
    } else if (message.type === 'screen_try') {
      this.guide.tryIt();
    } else if (message.type === 'queue_state' && this.services) {
      const at = this.services.findIndex(one => one.id === data.serviceId);
      if (at < 0 || data.removed) {
        this.refresh();
      } else {
        this.services[at] = Object.assign({}, data, {id: data.serviceId});
      }
    } else if (message.type === 'queue_update' && this.services) {
      if (data.state === 'booked') {
        this.refresh(); // there is something to check in
      }
      const service = this.services.find(one => one.id === data.serviceId);
      if (service && Number.isInteger(data.waiting)) {
        service.waiting = data.waiting;
      }
    } else {
      return;
    }
    this.render();
  }

  takeView(view) {
    this.wanted = Array.isArray(view.services) ? view.services.map(String) : [];
    this.guide.allow(view.sound !== false, Number(view.volume) || 100);
    keep(LANGUAGE_KEY, String(view.language || ''));
    const language = chooseLanguage(view.language, [this.options.language]);
    const isHome = this.words.language === this.homeLanguage;
    this.homeLanguage = language;
    if (isHome && this.words.language !== language) {
      this.speak(language);
    }
  }

  // A number for somebody who has gone is given back: with it, the visit's own token may do so.
  answered(wish, answer) {
    const visit = answer.visit || {};
    const token = visit.token || '';
    const isCheckIn = wish.command === 'queue:check-in-code';
    if (wish.isLeft || this.step !== 'working') {
      if (!isCheckIn) {
        fetch(`/queue/visits/${encodeURIComponent(visit.id)}/cancel?visit=${encodeURIComponent(token)}`, {method: 'POST'}).catch(() => {});
      }
      return;
    }
    this.step = 'given';
    this.given = {visit, address: token ? `${location.origin}/t/${token}` : '', at: Date.now() + this.connection.serverOffset, slip: null, isCheckIn};
    this.touched();
    this.print(this.given);
    this.render();
  }

  // On paper where there is a printer for it; the number on the screen is good without. Asked for under one requestId
  // until it is known what became of it, and no more once nobody stands here.
  async print(given) {
    const data = {visitId: given.visit.id, requestId: randomId()};
    const quiet = ['UNKNOWN_COMMAND', 'NO_PRINTER'];
    const until = performance.now() + SLIP_KNOWN;
    given.slip = SLIP_PRINTING;
    let slip = {};
    do {
      slip = await this.connection.request('slip:print', data).then(answer => answer.slip || {}, error => error);
      if (this.given !== given) {
        return;
      }
      if (PENDING.includes(slip.code)) {
        await new Promise(resolve => setTimeout(resolve, 1000));
      }
    } while (PENDING.includes(slip.code) && this.given === given && performance.now() < until);
    given.slip = quiet.includes(slip.code) ? null : slip.state === 'printed' ? SLIP_PRINTED
      : PENDING.includes(slip.code) || slip.trouble === 'interrupted' ? SLIP_UNSURE : SLIP_FAILED;
    if (this.given === given) {
      this.touched();
      this.render();
    }
  }

  refused(wish, error) {
    if (wish.isLeft || this.step !== 'working') {
      return;
    }
    const details = error.details || error;
    if (HELD[error.code]) {
      this.say('kiosk.untilCalled', () => '', HELD[error.code], String(details.number || ''));
    } else {
      const value = () => (details.businessDay ? this.view.day(details.businessDay)
        : details.from ? this.view.dayAndTime(Date.parse(details.from)) : '');
      this.say(REFUSALS[error.code] || 'kiosk.failed', value, wish.command === 'queue:issue' ? 'kiosk.sorry' : 'kiosk.sorryBooked');
    }
  }

  // value(): what the text names, in the language of the moment; `number`: that the patient has.
  say(text, value, title, number = '') {
    this.step = 'trouble';
    this.trouble = {title, text, value, number, act: 'kiosk.back'};
    this.touched();
    this.render();
  }

  // --- what is shown ---

  shownServices() {
    return (this.services || []).filter(service => this.wanted.length === 0 || this.wanted.includes(service.id));
  }

  render() {
    const {view} = this;
    view.showClinic(this.clinic.name, this.clinic.logo);
    view.showClock(Date.now() + this.connection.serverOffset);
    view.showEase(this.ease);
    view.showStaff(this.staff, this.isLive);
    view.showGuide(this.guide);
    this.guide.show(this.prompt(), this.words.language);
    this.report();
    const message = this.message();
    if (message) {
      view.showMessage(message);
    } else if (this.step === 'start') {
      view.showStart(this.shownServices(), this.patientId, this.offer, service => this.choose(service));
    } else if (this.step === 'typing') {
      view.showTyping(this.typed, this.asksCode, CODE_DIGITS);
    } else if (this.step === 'ask') {
      view.only('ask');
    } else {
      const service = (this.services || []).find(one => one.id === this.given.visit.serviceId);
      view.showGiven(Object.assign({name: service ? view.nameOf(service) : this.given.visit.serviceName}, this.given));
    }
  }

  // Once for each change: whether it can be heard here.
  report() {
    const {sound} = this.guide;
    if (this.isLive && sound !== this.reported) {
      this.reported = sound;
      this.connection.request('screen:report', {sound}).catch(() => null);
    }
  }

  // What is said aloud of what is shown.
  prompt() {
    if (this.isEnding) {
      return 'idle';
    }
    const message = this.message();
    if (message) {
      return message.prompt || '';
    }
    return {start: 'welcome', typing: this.asksCode ? 'code' : 'patient-id', ask: 'priority', given: 'number'}[this.step];
  }

  // What is to be said instead of the steps; null: nothing. `prompt`: what of it is said aloud.
  message() {
    if (this.pairingState) {
      const {code, failed} = this.pairingState;
      return failed ? {title: 'connection.none', text: 'kiosk.offline'}
        : {title: 'pairing.title', text: 'pairing.approve', code: code.replace(/(\d{3})(?=\d)/g, '$1 '), detail: 'pairing.renews'};
    }
    if (this.step === 'given') {
      return null;
    }
    if (this.step === 'trouble') {
      return Object.assign({values: [this.trouble.value()], prompt: 'refused'}, this.trouble);
    }
    if (this.step === 'working') {
      return this.isLive ? {title: 'patient.working'} : {title: 'kiosk.offlineTitle', text: 'kiosk.offlineWish', act: 'kiosk.leave', prompt: 'lost'};
    }
    if (!this.isLive) {
      return this.services === null ? {title: 'connection.connecting', text: 'kiosk.offline'} : {title: 'kiosk.offlineTitle', text: 'kiosk.offline', prompt: 'lost'};
    }
    const services = this.shownServices();
    if (this.step !== 'typing' && services.every(service => service.closed === true)) {
      const opens = services.map(service => Date.parse(service.opensAt)).filter(at => at > 0).sort((one, other) => one - other)[0];
      return {title: 'kiosk.closedTitle', text: opens ? 'kiosk.closedUntil' : 'kiosk.closed', values: [this.view.dayAndTime(opens)],
        act: this.offer.checkIn ? 'kiosk.booked' : '', goesOn: true, prompt: 'closed'};
    }
    return null;
  }

  get isAtRest() {
    return this.step === 'start' && this.patientId === '' && this.words.language === this.homeLanguage
      && !this.ease.isLarge && !this.ease.isContrast && !this.guide.isOn;
  }

  tick() {
    const left = IDLE_TIME - (performance.now() - this.touchedAt);
    if (this.isAtRest || this.pairingState) {
      this.touched();
    } else if (left <= 0) {
      this.touched();
      this.goBack();
    } else {
      this.isEnding = left < IDLE_WARNING;
      this.view.showIdle(this.isEnding ? Math.ceil(left / 1000) : null);
    }
    this.render();
  }
}

function knownTimeZone(name) {
  try {
    return name && new Intl.DateTimeFormat('en', {timeZone: name}) ? name : undefined;
  } catch {
    return undefined;
  }
}

async function begin() {
  const params = new URLSearchParams(location.search);
  applyTheme(params.get('theme') || 'light');
  const options = {name: params.get('name') || '', token: params.get('token') || '', language: params.get('lang') || ''};
  if (options.token) { // nobody is to read it off the address
    params.delete('token');
    history.replaceState(null, '', `${location.pathname}?${params}`);
  }
  const language = chooseLanguage(kept(LANGUAGE_KEY) || options.language, navigator.languages || [navigator.language]);
  for (let words = null; !words;) {
    words = await loadWords('kiosk', language).catch(() => null);
    if (words) {
      new Kiosk(options, words).start();
    } else {
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
  }
}

begin();
