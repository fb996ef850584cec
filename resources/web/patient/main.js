// The page `/t/{token}`: one patient's visit on the own phone. Wires the connection, what is known (Ticket), what is
// shown (View) and what rings (Alarm).
//
// Address: the token is its last part and is sent to this server alone: nothing of it is kept, and no link leads
// away from this server. ?lang=id|en|th &theme=light|dark.

import {Connection} from '/web/common/connection.js';
import {forget, keep, kept, keptKeys} from '/web/common/kept.js';
import {readNotice} from '/web/common/notices.js';
import {listLanguages} from '/web/common/page.js';
import {applyTheme} from '/web/common/theme.js';
import {awaitWords, chooseLanguage, loadWords} from '/web/common/words.js';
import {Alarm} from '/web/patient/alarm.js';
import {Ticket} from '/web/patient/ticket.js';
import {View} from '/web/patient/view.js';

const LANGUAGE_KEY = 'loket.patient.language';
const LARGE_KEY = 'loket.patient.large';
const SOUND_KEY = 'loket.patient.sound';
const VISIT_KEY = 'loket.visit.'; // + its id
const VISIT_LIFETIME = 2 * 24 * 3600000; // ms that what is kept of a visit stays
const ASK_EVERY = 60000; // ms; the expected time goes on while nobody moves
const SAID_TIME = 10 * 60000; // ms that what was said once is shown
const byId = id => document.getElementById(id);

class PatientPage {
  constructor(token, words) {
    this.token = token;
    this.words = words;
    this.view = new View();
    this.ticket = new Ticket();
    this.alarm = new Alarm(() => this.render());
    this.notices = [];
    this.said = []; // {level, text, until}
    this.rung = {calls: 0, soon: ''}; // what has been rung for: calls, and a service where it is soon
    this.wish = null; // {command, requestId}: what was asked for and not answered yet
    this.isWorking = false;
    this.failed = '';
    this.isAsking = false; // whether the place is to be given up
    this.refusal = ''; // why the server says no more
    this.room = '';
    this.patient = '';
    this.clinic = {name: '', logo: null};
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    this.connection = new Connection(`${scheme}//${location.host}/ws`, {
      up: () => this.refresh(),
      down: () => this.render(),
      message: (message, isNew) => this.take(message, isNew),
      refused: code => this.refused(code),
    }, 'visit');
    this.connection.subscribe('public:clinic');
    this.connection.subscribe('patients');
  }

  start() {
    this.view.setWords(this.words);
    this.view.showLarge(kept(LARGE_KEY, false));
    this.alarm.isOn = kept(SOUND_KEY, false);
    this.listen();
    this.view.showMessage('connection.connecting', 'patient.connectingText');
    setInterval(() => this.tick(), 1000);
    setInterval(() => this.connection.isUp && !document.hidden && this.refresh(), ASK_EVERY);
    forgetOld();
    this.connection.start(this.token);
  }

  listen() {
    listLanguages(byId('language'), this.words, code => this.speak(code));
    byId('larger').addEventListener('click', () => this.enlarge());
    byId('sound-switch').addEventListener('click', () => this.switchSound());
    byId('quiet').addEventListener('click', () => this.alarm.stop());
    byId('act').addEventListener('click', () => this.act());
    byId('confirm-no').addEventListener('click', () => this.ask(false));
    byId('confirm-yes').addEventListener('click', () => {
      this.ask(false);
      this.run('queue:cancel');
    });
    byId('confirm').addEventListener('keydown', event => event.key === 'Escape' && this.ask(false));
  }

  serverNow() {
    return Date.now() + this.connection.serverOffset;
  }

  // --- what the patient does ---

  async speak(code) {
    const words = await loadWords('patient', code).catch(() => null);
    if (words) {
      keep(LANGUAGE_KEY, code);
      this.words = words;
      this.view.setWords(words);
    }
    byId('language').value = this.words.language;
    this.render();
    this.tick();
  }

  enlarge() {
    const isLarge = !kept(LARGE_KEY, false);
    keep(LARGE_KEY, isLarge);
    this.view.showLarge(isLarge);
  }

  switchSound() {
    const isOn = !this.alarm.isOn;
    keep(SOUND_KEY, isOn);
    this.alarm.setOn(isOn);
    if (isOn) {
      this.alarm.tryOut();
    }
    this.render();
  }

  act() {
    if (this.ticket.state === 'no_show') {
      this.run('queue:rejoin');
    } else {
      this.ask(true);
    }
  }

  ask(isAsking) {
    this.isAsking = isAsking;
    this.render();
    if (!isAsking) {
      byId('act').focus();
    }
  }

  // The same wish until it is answered: a second press, or one after the line was lost, is the same act.
  async run(command) {
    if (!this.wish || this.wish.command !== command) {
      this.wish = {command, requestId: randomId()};
    }
    const {requestId} = this.wish;
    this.isWorking = true;
    this.failed = '';
    this.render();
    const answer = await this.connection.request(command, {visitId: this.ticket.visit.id, requestId}).catch(error => ({error}));
    this.isWorking = false;
    if (answer.error) {
      this.failed = 'patient.failed';
      if (!['TIMEOUT', 'CONNECTION_LOST'].includes(answer.error.code)) {
        this.wish = null;
        this.failed = answer.error.code === 'REJOIN_EXPIRED' ? 'patient.noShowLate' : 'patient.failed';
      }
    } else {
      this.wish = null;
      this.takeVisit(answer.visit, this.serverNow());
    }
    this.render();
  }

  // --- what comes from the server ---

  async refresh() {
    const visitId = this.connection.userId;
    const [own, counters, status] = await Promise.all([
      ['queue:visit', {visitId}], ['queue:counters', {}], ['queue:status', {}],
    ].map(([command, data]) => this.connection.request(command, data).catch(() => null)));
    if (!own || !own.visit) {
      return;
    }
    if (!this.ticket.visit) {
      this.remember(String(own.visit.id));
    }
    const houses = status ? status.status || status : {};
    this.ticket.takeNames(houses.services, counters && counters.counters);
    this.view.timeZone = knownTimeZone(houses.timeZone);
    this.takeVisit(own.visit, Date.parse(own.timestamp) || this.serverNow());
    (Array.isArray(houses.services) ? houses.services : []).forEach(service => this.ticket.takeLine(service));
    this.connection.synced();
    this.render();
  }

  takeVisit(json, time) {
    if (!this.ticket.takeVisit(json, time)) {
      return;
    }
    const {visit} = this.ticket;
    if (this.failed && (visit.state !== 'waiting' && visit.state !== 'booked' && visit.state !== 'no_show')) {
      this.failed = '';
    }
    this.follow(visit);
    this.notice();
  }

  // Listens where this visit is spoken of.
  follow(visit) {
    const room = `queue_poli_${visit.serviceId}`;
    if (room !== this.room) {
      this.connection.unsubscribe(this.room);
      this.notices = [];
      this.room = room;
      this.connection.subscribe(room);
    }
    const patient = `patient_${visit.patientId}`;
    if (patient !== this.patient) {
      const isOther = this.patient !== '';
      this.connection.unsubscribe(this.patient);
      this.patient = patient;
      this.connection.subscribe(patient);
      if (isOther) { // who we are was settled when we connected
        this.connection.drop();
        this.connection.tryLater();
      }
    }
  }

  take(message, isNew) {
    const data = message.data && typeof message.data === 'object' ? message.data : {};
    const time = Date.parse(message.timestamp) || this.serverNow();
    const isOurs = !data.visitId || !this.ticket.visit || data.visitId === this.ticket.visit.id;
    if (message.type === 'clinic' && data.clinic) {
      this.clinic = {name: String(data.clinic.name || ''), logo: data.clinic.logo};
    } else if (message.type === 'visit_update' && data.visit && data.visit.id === this.connection.userId) {
      this.takeVisit(data.visit, time);
    } else if (message.type === 'position_update' && isOurs) {
      this.ticket.takePosition(data, time);
    } else if (message.type === 'patient_called' && isOurs) {
      this.ticket.takeCall(data, time, isNew);
    } else if (message.type === 'queue_state') {
      this.ticket.takeLine(data);
    } else if (message.type === 'prescription-ready') {
      this.ticket.takeMedicine(data, time);
    } else if (message.type === 'prescription-not-ready') {
      this.ticket.dropMedicine(data);
    } else if (message.type === 'broadcast_patients' && message.channel === this.room) {
      this.notices = (Array.isArray(data.notices) ? data.notices : []).map(readNotice).filter(Boolean);
    } else if (message.type === 'queue_broadcast' && isNew && typeof data.message === 'string' && data.message.trim()) {
      this.said.push({level: 'information', text: data.message.trim(), until: time + SAID_TIME});
    } else {
      return;
    }
    this.notice();
    this.render();
  }

  // Rings for what is new: a call, one more call, or that it is soon.
  notice() {
    const {ticket, rung} = this;
    if (!ticket.visit) {
      return;
    }
    const calls = ticket.state === 'called' ? Math.max(1, ticket.visit.calls) : 0;
    const soon = ticket.isSoon ? ticket.visit.serviceId : rung.soon;
    if (calls > rung.calls) {
      this.alarm.ring('call');
    } else if (ticket.isSoon && rung.soon !== soon) {
      this.alarm.ring('soon');
    } else if (calls === 0 && this.alarm.isRinging) {
      this.alarm.stop();
    }
    this.rung = {calls, soon};
    this.memorize();
  }

  remember(id) {
    const memory = kept(VISIT_KEY + id);
    if (memory) {
      this.ticket.remember(memory);
      this.rung = memory.rung || this.rung;
    }
  }

  memorize() {
    const key = VISIT_KEY + this.ticket.visit.id;
    if (this.ticket.isOver) {
      forget(key);
    } else {
      keep(key, Object.assign(this.ticket.memory(), {rung: this.rung, keptAt: Date.now()}));
    }
  }

  // The server knows the token no more: the visit is over, or never was.
  refused(code) {
    this.connection.stop();
    this.refusal = code;
    this.alarm.stop();
    this.render();
    this.tick();
  }

  // --- what is shown ---

  render() {
    const {ticket, view} = this;
    view.showClinic(this.clinic.name, this.clinic.logo);
    const isKnown = ticket.visit !== null && (this.refusal === '' || ticket.isOver || ticket.state === 'no_show');
    if (!isKnown) {
      view.showMessage(...this.message());
    } else if (this.isAsking && ['waiting', 'booked'].includes(ticket.state)) {
      view.showConfirm(ticket);
    } else {
      this.isAsking = false;
      view.show(ticket, {now: this.serverNow(), token: this.token, alarm: this.alarm, notices: this.current(),
        working: this.isWorking, failed: this.failed, isRefused: this.refusal !== ''});
    }
  }

  message() {
    switch (this.refusal) {
    case '': return ['connection.connecting', 'patient.connectingText'];
    case 'AUTH_EXPIRED': return ['patient.expired', 'patient.expiredText'];
    default: return ['patient.unknown', 'patient.unknownText'];
    }
  }

  current() {
    const now = this.serverNow();
    this.said = this.said.filter(one => one.until > now);
    return this.ticket.isOver ? [] : [...this.notices.filter(one => one.until > now), ...this.said];
  }

  // Each second: is it live, and what time is it?
  tick() {
    const isLive = this.connection.isUp && this.connection.isSynced;
    const isHidden = isLive || this.ticket.visit === null || this.refusal !== '' || this.ticket.isOver;
    this.view.showLost(isHidden ? null : {title: this.words.text('patient.lost'), age: this.words.age(this.connection.age || 0)});
    this.render();
  }
}

// Not crypto.randomUUID: it is not there without TLS.
function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
}

function knownTimeZone(name) {
  try {
    return name && new Intl.DateTimeFormat('en', {timeZone: name}) ? name : undefined;
  } catch {
    return undefined;
  }
}

function forgetOld() {
  keptKeys().filter(key => key.startsWith(VISIT_KEY)).forEach(key => {
    if (!(Date.now() - kept(key, {}).keptAt < VISIT_LIFETIME)) {
      forget(key);
    }
  });
}

async function begin() {
  const params = new URLSearchParams(location.search);
  applyTheme(params.get('theme'));
  const token = decodeURIComponent(location.pathname.split('/').filter(Boolean).pop() || '');
  const language = chooseLanguage(kept(LANGUAGE_KEY) || params.get('lang'), navigator.languages || [navigator.language]);
  new PatientPage(token, await awaitWords('patient', language)).start();
}

begin();
