// What a patient's page looks like: puts a Ticket on it, in the page's words. Decides nothing.

import {fillWords, setText} from '/web/common/page.js';

const LONG_NUMBER = 6;
const LONGEST_NUMBER = 8;
const WAY = {past: 'patient.wayPast', here: 'patient.wayHere', coming: 'patient.wayComing'};
const ACTS = {waiting: 'patient.cancel', booked: 'patient.cancelBooked', no_show: 'patient.rejoin'};
const byId = id => document.getElementById(id);

export class View {
  constructor() {
    this.words = null;
    this.timeZone = undefined;
  }

  // In another language: what stands is to be shown anew.
  setWords(words) {
    this.words = words;
    fillWords(words);
    setText(byId('confirm-no'), words.text('patient.cancelNo'));
    byId('bar').hidden = false;
  }

  showLarge(isLarge) {
    document.documentElement.classList.toggle('is-large', isLarge);
    byId('larger').setAttribute('aria-pressed', String(isLarge));
  }

  showClinic(name, logo) {
    setText(byId('clinic'), name);
    const isLogo = typeof logo === 'string' && logo.startsWith('data:image/');
    byId('logo').hidden = !isLogo;
    if (isLogo) {
      byId('logo').src = logo;
    }
  }

  // One of `ticket`, `message`, `confirm`.
  only(part) {
    ['ticket', 'message', 'confirm'].forEach(id => { byId(id).hidden = id !== part; });
    if (part !== 'ticket') {
      document.body.className = '';
    }
  }

  // Keys of words.
  showMessage(title, text) {
    setText(byId('message-title'), this.words.text(title));
    setText(byId('message-text'), this.words.text(text));
    document.title = this.words.text(title);
    this.only('message');
  }

  // Asks whether the place is to be given up.
  showConfirm(ticket) {
    const isBooked = ticket.state === 'booked';
    setText(byId('confirm-title'), this.words.text(isBooked ? 'patient.cancelBookedTitle' : 'patient.cancelTitle'));
    setText(byId('confirm-text'), this.words.text('patient.cancelText', ticket.visit.number));
    setText(byId('confirm-yes'), this.words.text(isBooked ? 'patient.cancelBookedYes' : 'patient.cancelYes'));
    const wasAsked = !byId('confirm').hidden;
    this.only('confirm');
    if (!wasAsked) {
      byId('confirm-no').focus();
    }
  }

  // facts: {now (the server's, ms), token, alarm, notices, working, failed, isRefused}
  show(ticket, facts) {
    const {state} = ticket;
    document.body.className = [state === 'called' ? 'is-called' : '', ticket.isSoon ? 'is-soon' : '',
      byId('lost').hidden ? '' : 'is-stale'].join(' ').trim();
    this.only('ticket');
    this.showBanner(ticket);
    this.showWho(ticket);
    this.showPlace(ticket);
    this.showConsult(ticket, facts.token);
    this.showWait(ticket, facts.now);
    this.showLine(ticket);
    this.showMoves(ticket);
    this.showNews(facts.notices);
    this.showWay(ticket);
    this.showSound(facts.alarm, ticket);
    this.showAct(ticket, facts);
    byId('live').hidden = ticket.isOver || facts.isRefused || !byId('lost').hidden;
  }

  bannerOf(ticket) {
    const {visit, state} = ticket;
    const text = (key, ...values) => this.words.text(key, ...values);
    switch (state) {
    case 'waiting': return ticket.isSoon ? [text('patient.soon'), text('patient.soonText')] : ['', ''];
    case 'called': return [visit.calls > 1 ? text('patient.calledAgain') : text('patient.called'), ''];
    case 'serving': return [text('patient.serving'), ''];
    case 'parked': return [text('patient.parked'), text('patient.parkedText')];
    case 'booked': return [text('patient.booked', this.dayAndTime(visit.appointmentAt)),
      visit.code ? text('patient.bookedCode', `${visit.code.slice(0, 4)} ${visit.code.slice(4)}`) : text('patient.bookedText')];
    case 'no_show': return [text('patient.noShow'), text(visit.rejoinUntil ? 'patient.noShowUntil' : 'patient.noShowLate', this.time(visit.rejoinUntil))];
    case 'done': return [text('patient.done'), text('patient.doneText')];
    case 'cancelled': return [text('patient.cancelled'), text('patient.cancelledText')];
    case 'closed': return [text('patient.closed'), text('patient.closedText')];
    default: return [state, '']; // of a newer server
    }
  }

  showBanner(ticket) {
    const [title, text] = this.bannerOf(ticket);
    setText(byId('banner-title'), title);
    setText(byId('banner-text'), text);
    byId('banner-title').hidden = title === '';
    document.title = title ? `${ticket.visit.number}: ${title}` : ticket.visit.number;
  }

  showWho(ticket) {
    const number = byId('number');
    const {length} = ticket.visit.number;
    setText(number, ticket.visit.number);
    number.className = `number${length > LONGEST_NUMBER ? ' is-longest' : length > LONG_NUMBER ? ' is-long' : ''}`;
    setText(byId('service'), ticket.serviceName(ticket.visit.serviceId, ticket.visit.serviceName, this.words.language));
  }

  showWait(ticket, now) {
    const {visit, line, turn} = ticket;
    byId('wait').hidden = turn === null;
    if (turn === null) {
      return;
    }
    const from = Math.max(0, Math.round((turn.from - now) / 60000));
    const to = Math.max(0, Math.round((turn.to - now) / 60000));
    setText(byId('wait-range'), this.words.text(to === 0 ? 'patient.anyMoment' : 'patient.minutes', from === to ? String(to) : `${from}–${to}`));
    setText(byId('wait-between'), to === 0 ? '' : this.words.text('patient.between', this.time(turn.from), this.time(turn.to)));
    let note = '';
    if (visit.cooldownUntil > now) {
      note = this.words.text('patient.notBefore', this.time(visit.cooldownUntil));
    } else if (line && line.openCounters === 0) {
      note = line.backAt > now ? this.words.text('patient.nobodyUntil', this.time(line.backAt)) : this.words.text('patient.nobody');
    }
    setText(byId('wait-note'), note);
    byId('wait-note').hidden = note === '';
  }

  showPlace(ticket) {
    const {state} = ticket;
    const language = this.words.language;
    const isThere = state === 'called' || state === 'serving';
    const where = isThere ? ticket.counterPlace(language) : '';
    byId('place').hidden = !isThere;
    setText(byId('place-lead'), state === 'called' ? this.words.text('display.goTo') : '');
    setText(byId('counter'), isThere ? ticket.counterName(language) : '');
    setText(byId('where'), where);
    byId('where').hidden = where === '';
    setText(byId('called-at'), state === 'called' && ticket.calledAt ? this.words.text('patient.calledAt', this.time(ticket.calledAt)) : '');
  }

  // By video: the way there, with what opens this visit.
  showConsult(ticket, token) {
    const room = ticket.isOver ? '' : ticket.visit.consultRoom;
    byId('consult').hidden = room === '';
    byId('consult-link').href = room === '' ? '#'
      : `/consult/${encodeURIComponent(room)}?visit=${encodeURIComponent(token)}&lang=${this.words.language}`;
  }

  showLine(ticket) {
    const isInLine = ticket.state === 'waiting' && ticket.position > 0;
    byId('line').hidden = !isInLine;
    if (!isInLine) {
      return;
    }
    setText(byId('ahead'), ticket.ahead === 0 ? this.words.text('patient.next') : this.words.count('patient.people', ticket.ahead));
    byId('bar-ahead').hidden = ticket.progress === null;
    byId('bar-done').style.width = `${Math.round((ticket.progress || 0) * 100)}%`;
    const hasMoved = ticket.came && ticket.came.ahead !== ticket.ahead;
    setText(byId('came'), hasMoved ? this.words.text('patient.came', ticket.came.ahead, this.time(ticket.came.at)) : '');
  }

  moveText(move, ticket) {
    const time = this.time(move.at);
    const service = ticket.serviceName(ticket.visit.serviceId, ticket.visit.serviceName, this.words.language);
    switch (move.kind) {
    case 'behind': return this.words.text('patient.moveBehind', time, move.ahead);
    case 'later': return this.words.text('patient.moveLater', time, move.by);
    case 'sent': return this.words.text('patient.moveSent', time, service);
    case 'back': return this.words.text('patient.moveBack', time);
    case 'medicine': return this.words.text('patient.moveMedicine', time, move.place);
    default: return '';
    }
  }

  showMoves(ticket) {
    const texts = ticket.isOver ? [] : ticket.moves.map(move => this.moveText(move, ticket)).filter(Boolean);
    byId('moves').hidden = texts.length === 0;
    fill(byId('moves-list'), texts.map(text => ({text, kind: ''})));
  }

  // notices: [{level, texts}], or what was only said once as {level, text}
  showNews(notices) {
    const language = this.words.language;
    const lines = notices.map(({level, text, texts}) => ({
      kind: `is-${level}`,
      text: text || texts[language] || texts.id || texts.en || Object.values(texts)[0] || ''}));
    byId('news').hidden = lines.length === 0;
    fill(byId('news-list'), lines);
  }

  showWay(ticket) {
    const {stops} = ticket.visit;
    byId('way').hidden = stops.length < 2 || ticket.isOver;
    const here = stops.map(stop => stop.state).lastIndexOf(ticket.state);
    fill(byId('way-list'), stops.map((stop, at) => {
      const kind = at < here ? 'past' : at === here ? 'here' : 'coming';
      const name = ticket.serviceName(stop.serviceId, stop.name, this.words.language);
      return {kind: `is-${kind}`, text: `${name} – ${this.words.text(WAY[kind])}`};
    }));
  }

  showSound(alarm, ticket) {
    byId('sound').hidden = ticket.isOver || ticket.state === 'no_show';
    setText(byId('sound-title'), this.words.text(alarm.canShake ? 'patient.soundAndShake' : 'patient.soundAlone'));
    byId('sound-switch').setAttribute('aria-checked', String(alarm.isOn));
    const note = !alarm.isOn ? 'patient.soundOff' : !alarm.canSound ? 'patient.soundTouch'
      : alarm.staysOn ? 'patient.soundStays' : 'patient.soundOpen';
    setText(byId('sound-note'), this.words.text(note));
    byId('quiet').hidden = !alarm.isRinging;
  }

  showAct(ticket, {working, failed, isRefused}) {
    const key = ACTS[ticket.state] || '';
    const act = byId('act');
    act.hidden = key === '' || isRefused;
    act.disabled = working;
    act.classList.toggle('is-strong', ticket.state === 'no_show');
    setText(act, working ? this.words.text('patient.working') : this.words.text(key));
    setText(byId('failed'), failed ? this.words.text(failed) : '');
    byId('failed').hidden = !failed;
  }

  // null: live
  showLost(text) {
    byId('lost').hidden = text === null;
    if (text !== null) {
      setText(byId('lost-title'), text.title);
      setText(byId('lost-age'), text.age);
    }
  }

  // --- times are the clinic's ---

  time(at) {
    return at ? new Date(at).toLocaleTimeString(this.words.language, {hour: '2-digit', minute: '2-digit', hour12: false, timeZone: this.timeZone}) : '';
  }

  dayAndTime(at) {
    return at ? `${new Date(at).toLocaleDateString(this.words.language, {weekday: 'long', day: 'numeric', month: 'long', timeZone: this.timeZone})}, ${this.time(at)}` : '';
  }
}

// [{text, kind}] as the items of a list; left as it is where it is so already, for who is having it read.
function fill(list, lines) {
  const key = JSON.stringify(lines);
  if (list.dataset.key === key) {
    return;
  }
  list.dataset.key = key;
  list.textContent = '';
  for (const {text, kind} of lines) {
    const item = document.createElement('li');
    item.textContent = text;
    item.className = kind;
    list.appendChild(item);
  }
}
