// What a kiosk looks like. Decides nothing.

import {fillWords, setText} from '/web/common/page.js';
import {qrCode} from '/web/kiosk/qr.js';

const SETTLING = 500; // ms; a hand that trembles touches twice within it
const STEPS = ['message', 'start', 'typing', 'ask', 'given'];
const KEYS = '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-'.split('');
const SVG = 'http://www.w3.org/2000/svg';
const LONG_NUMBER = 6;
const LONGEST_NUMBER = 9;
const byId = id => document.getElementById(id);

export class View {
  constructor() {
    this.words = null;
    this.timeZone = undefined;
  }

  setWords(words) {
    this.words = words;
    fillWords(words);
    document.querySelectorAll('#languages button').forEach(button => {
      button.setAttribute('aria-pressed', String(button.lang === words.language));
    });
  }

  // press(code) for each of the languages.
  makeLanguages(codes, press) {
    codes.forEach(code => {
      const button = makeButton(this.words.text(`language.${code}`), 'button', () => press(code));
      button.lang = code;
      byId('languages').appendChild(button);
    });
    byId('languages').setAttribute('aria-label', codes.map(code => this.words.text(`language.${code}`)).join(', '));
    this.setWords(this.words);
  }

  // press(key): a letter, a digit, '-', or '' for the last one back.
  makeKeys(press) {
    KEYS.forEach(key => byId('keys').appendChild(makeButton(key, /\d/.test(key) ? 'button' : 'button is-letter', () => press(key))));
    const back = makeButton('⌫', 'button', () => press(''));
    back.id = 'rub';
    byId('keys').appendChild(back);
  }

  showClinic(name, logo) {
    setText(byId('clinic'), name);
    const isLogo = typeof logo === 'string' && logo.startsWith('data:image/');
    byId('logo').hidden = !isLogo;
    if (isLogo) {
      byId('logo').src = logo;
    }
  }

  showClock(now) {
    setText(byId('clock'), this.time(now));
  }

  showEase({isLarge, isContrast}) {
    document.documentElement.classList.toggle('is-large', isLarge);
    document.documentElement.classList.toggle('is-contrast', isContrast);
    byId('larger').setAttribute('aria-pressed', String(isLarge));
    byId('contrast').setAttribute('aria-pressed', String(isContrast));
  }

  // Whether it can be read aloud here, and is.
  showGuide({isOffered, isOn}) {
    byId('aloud').hidden = !isOffered;
    byId('aloud').setAttribute('aria-pressed', String(isOn));
  }

  // `what` of it stands there: where that changes, nobody has seen it yet, and no touch is meant for it.
  only(step, what = step) {
    STEPS.forEach(id => { byId(id).hidden = id !== step; });
    if (what !== this.shown) {
      this.shown = what;
      document.body.classList.add('is-fresh');
      clearTimeout(this.settling);
      this.settling = setTimeout(() => document.body.classList.remove('is-fresh'), SETTLING);
    }
  }

  // title, text, act: keys of words; `values` for the text; `number`: of a patient.
  showMessage({title, text, values = [], code = '', number = '', detail = '', act = ''}) {
    setText(byId('message-title'), this.words.text(title));
    setText(byId('message-text'), text ? this.words.text(text, ...values) : '');
    setText(byId('message-code'), code);
    byId('message-code').hidden = code === '';
    showNumber(byId('message-number'), number);
    byId('message-number').hidden = number === '';
    setText(byId('message-detail'), detail ? this.words.text(detail) : '');
    setText(byId('message-act'), act ? this.words.text(act) : '');
    byId('message-act').hidden = act === '';
    this.only('message', title);
  }

  // services: as queue:status says them; offer {patientId, checkIn}: what else may be asked; choose(service).
  showStart(services, patientId, offer, choose) {
    this.only('start');
    byId('booked').hidden = offer.checkIn !== true;
    byId('known').hidden = patientId === '';
    byId('forget').hidden = patientId === '';
    byId('code').hidden = patientId !== '' || offer.patientId !== true;
    setText(byId('known-text'), this.words.text('kiosk.known', patientId));
    const key = JSON.stringify([services, this.words.language]);
    if (key !== this.servicesKey) {
      this.servicesKey = key;
      byId('services').textContent = '';
      services.forEach(service => byId('services').appendChild(this.makeService(service, choose)));
    }
  }

  makeService(service, choose) {
    const button = makeButton('', 'button service-button', () => choose(service));
    const name = document.createElement('strong');
    name.textContent = this.nameOf(service);
    button.appendChild(name);
    button.disabled = service.closed === true;
    button.dataset.service = service.id;
    for (const line of this.linesOf(service)) {
      const text = document.createElement('span');
      text.textContent = line;
      button.appendChild(text);
    }
    return button;
  }

  linesOf(service) {
    if (service.closed === true) {
      return [service.opensAt ? this.words.text('kiosk.opens', this.dayAndTime(Date.parse(service.opensAt))) : this.words.text('display.closed')];
    }
    const wait = service.estimatedWait || {};
    const lines = [Number.isInteger(wait.high) && wait.high > 0
      ? this.words.text('patient.minutes', range(wait.low, wait.high)) : this.words.text('patient.anyMoment')];
    if (service.away === true) {
      lines.push(service.backAt ? this.words.text('display.back', this.time(Date.parse(service.backAt))) : this.words.text('display.break'));
    } else if (service.closesAt) {
      lines.push(this.words.text('kiosk.closes', this.time(Date.parse(service.closesAt))));
    }
    return [...lines, this.words.count('kiosk.waiting', service.waiting || 0)];
  }

  nameOf(service) {
    return (service.names && service.names[this.words.language]) || service.name;
  }

  // A patient's number; or the code of an appointment, `digits` long.
  showTyping(text, isCode, digits) {
    this.only('typing');
    setText(byId('typing-title'), this.words.text(isCode ? 'kiosk.bookedTitle' : 'kiosk.codeTitle'));
    setText(byId('typing-text'), this.words.text(isCode ? 'kiosk.bookedText' : 'kiosk.codeText'));
    setText(byId('typing-done'), this.words.text(isCode ? 'kiosk.checkIn' : 'kiosk.done'));
    setText(byId('typed'), isCode ? `${text.slice(0, 4)} ${text.slice(4)}`.trim() : text);
    byId('keys').className = isCode ? 'keys is-digits' : 'keys';
    byId('typing-done').disabled = isCode ? text.length !== digits : text === '';
  }

  // told {word, isTrouble}: what came of a call for staff; null: one may call, where `isLive`.
  showStaff(told, isLive) {
    byId('staff').disabled = told !== null || !isLive;
    byId('staff-told').hidden = told === null;
    byId('staff-told').className = told && told.isTrouble ? 'told is-trouble' : 'told';
    setText(byId('staff-told'), told ? this.words.text(told.word) : '');
  }

  // {visit, name, address, at (ms), slip, isCheckIn}
  showGiven({visit, name, address, at, slip, isCheckIn}) {
    this.only('given');
    const isBooked = visit.state === 'booked';
    setText(byId('given-lead'), this.words.text(isBooked ? 'patient.booked' : isCheckIn ? 'kiosk.checkedIn' : 'patient.number', this.dayAndTime(Date.parse(visit.appointmentAt))));
    showNumber(byId('number'), visit.number);
    setText(byId('service'), name);
    const wait = visit.estimatedWait;
    byId('time-fact').hidden = !wait;
    if (wait) {
      setText(byId('when'), wait.high > 0 ? range(this.time(at + wait.low * 60000), this.time(at + wait.high * 60000))
        : this.words.text('patient.anyMoment'));
    }
    byId('ahead-fact').hidden = !visit.position;
    setText(byId('ahead'), String(Math.max(0, visit.position - 1)));
    this.showCode(address);
    setText(byId('slip'), slip ? this.words.text(slip.word) : '');
    byId('slip').className = slip && slip.isTrouble ? 'slip is-trouble' : 'slip';
    byId('slip').hidden = !slip;
  }

  showCode(address) {
    byId('phone').hidden = address === '';
    if (byId('qr').dataset.address === address) {
      return;
    }
    byId('qr').dataset.address = address;
    byId('qr').textContent = '';
    const rows = address ? qrCode(address) : null;
    if (rows) {
      byId('qr').appendChild(drawn(rows));
    }
  }

  // Seconds until this page goes back by itself; null: not soon.
  showIdle(seconds) {
    byId('idle').hidden = seconds === null;
    if (seconds !== null) {
      setText(byId('idle-text'), this.words.count('kiosk.closing', seconds));
    }
  }

  day(text) {
    const at = Date.parse(`${text}T12:00:00Z`);
    return at ? new Date(at).toLocaleDateString(this.words.language, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}) : '';
  }

  time(at) {
    return at ? new Date(at).toLocaleTimeString(this.words.language, {hour: '2-digit', minute: '2-digit', hour12: false, timeZone: this.timeZone}) : '';
  }

  // The day only where it is another.
  dayAndTime(at) {
    if (!at) {
      return '';
    }
    const day = when => new Date(when).toLocaleDateString(this.words.language, {weekday: 'long', day: 'numeric', month: 'long', timeZone: this.timeZone});
    return day(at) === day(Date.now()) ? this.time(at) : `${day(at)}, ${this.time(at)}`;
  }
}

function showNumber(element, number) {
  setText(element, number);
  element.className = `number${number.length > LONGEST_NUMBER ? ' is-longest' : number.length > LONG_NUMBER ? ' is-long' : ''}`;
}

function range(low, high) {
  return low === high ? String(high) : `${low}–${high}`;
}

// With the four light modules around that readers need.
function drawn(rows) {
  const size = rows.length + 8;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', rows.map((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join('')).join(''));
  svg.appendChild(path);
  return svg;
}

function makeButton(text, className, press) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}
