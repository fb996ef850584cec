// What a patient's page knows of its visit: where it stands, how that changed, and what its way is. Reads what
// the server sends and throws away what is not as the contract says. Knows no page, and nobody's name.

const KEPT_MOVES = 3;
const SLOWER = 5; // minutes that the expected time must move by to be told
const SOON = 2; // so many ahead: get ready
const OVER = ['done', 'cancelled', 'closed'];

export class Ticket {
  constructor() {
    this.visit = null; // as the server has it; see read()
    this.position = 0; // in the line, from 1; 0: in none
    this.wait = null; // {low, high} in minutes, as reckoned at `waitAt`
    this.waitAt = 0; // the server's time, ms, as are all times here
    this.calledAt = 0; // of the last call
    this.line = null; // {openCounters, isAway, backAt} of its service
    this.came = null; // {serviceId, ahead, at}: how it began to wait here
    this.moves = []; // {at, kind, …}, newest first: `behind` {ahead}, `later` {by}, `sent`, `back`, `medicine` {place}
    this.names = {services: new Map(), counters: new Map(), places: new Map()};
  }

  // --- what it remembers over a reload ---

  memory() {
    return {came: this.came, moves: this.moves, state: this.state, serviceId: this.visit ? this.visit.serviceId : '',
      wait: this.wait, waitAt: this.waitAt, calledAt: this.calledAt};
  }

  // Of the same visit; what happened while nobody looked is noticed against it.
  remember(memory) {
    if (!memory || !Array.isArray(memory.moves)) {
      return;
    }
    this.came = memory.came || null;
    this.moves = memory.moves;
    this.wait = memory.wait || null;
    this.waitAt = Number(memory.waitAt) || 0;
    this.calledAt = Number(memory.calledAt) || 0;
    this.before = {state: asText(memory.state), serviceId: asText(memory.serviceId)};
  }

  // --- what it is ---

  get state() {
    return this.visit ? this.visit.state : '';
  }

  get isOver() {
    return OVER.includes(this.state);
  }

  get ahead() {
    return Math.max(0, this.position - 1);
  }

  get isSoon() {
    return this.state === 'waiting' && this.position > 0 && this.ahead <= SOON;
  }

  // When it may be its turn, as {from, to}; null where nobody knows.
  get turn() {
    return this.wait && this.state === 'waiting'
      ? {from: this.waitAt + this.wait.low * 60000, to: this.waitAt + this.wait.high * 60000} : null;
  }

  // How far of the way through this line is done, 0 to 1; null where it only just began.
  get progress() {
    return this.came && this.came.ahead > 0 && this.position > 0
      ? Math.max(0, Math.min(1, 1 - this.ahead / this.came.ahead)) : null;
  }

  serviceName(id, otherwise, language) {
    return nameIn(this.names.services.get(id), language) || otherwise;
  }

  counterName(language) {
    return nameIn(this.names.counters.get(this.visit.counterId), language) || this.visit.counterName;
  }

  // Where the counter is in the house; '' where nobody has said so.
  counterPlace(language) {
    const places = this.names.places.get(this.visit.counterId) || {};
    return asText(places[language]) || Object.keys(places).map(one => asText(places[one])).find(Boolean) || '';
  }

  // --- what the server says ---

  takeNames(services, counters) {
    asList(services).forEach(json => this.names.services.set(asText(json.id), {name: asText(json.name), names: json.names || {}}));
    asList(counters).forEach(json => {
      this.names.counters.set(asText(json.id), {name: asText(json.name), names: json.names || {}});
      this.names.places.set(asText(json.id), json.places || {});
    });
  }

  // False: nonsense. `time` is the server's.
  takeVisit(json, time) {
    const visit = read(json);
    if (!visit || (this.visit && visit.version < this.visit.version)) {
      return false;
    }
    const before = this.visit || this.before || null;
    this.visit = visit;
    if (before && before.state === 'called' && visit.state === 'waiting' && before.serviceId === visit.serviceId) {
      this.note({kind: 'back', at: time});
    } else if (before && before.serviceId && before.serviceId !== visit.serviceId) {
      this.note({kind: 'sent', at: time});
    }
    if (before && before.serviceId !== visit.serviceId) {
      this.line = null;
      this.came = null;
    }
    this.before = null;
    if (visit.state === 'waiting') {
      this.takePosition({position: json.position, estimatedWaitRange: json.estimatedWait}, time);
    } else {
      this.position = 0;
    }
    if (visit.state === 'called' && visit.calls <= 1) {
      this.calledAt = visit.firstCalledAt || time;
    }
    return true;
  }

  takePosition(data, time) {
    const position = data.position;
    if (!Number.isInteger(position) || position < 1 || this.state !== 'waiting') {
      return;
    }
    if (!this.came || this.came.serviceId !== this.visit.serviceId) {
      this.came = {serviceId: this.visit.serviceId, ahead: position - 1, at: time};
    } else if (this.position > 0 && position > this.position) {
      this.came.ahead = Math.max(this.came.ahead, position - 1);
      this.note({kind: 'behind', ahead: position - 1, at: time});
    }
    const isFurther = this.position > 0 && position < this.position;
    this.position = position;
    this.takeWait(data.estimatedWaitRange, time, isFurther);
  }

  // What is small, or comes while one moves up, is not worth a word.
  takeWait(range, time, isFurther) {
    if (!range || !Number.isInteger(range.low) || !Number.isInteger(range.high)) {
      return;
    }
    const expected = this.wait ? this.waitAt + this.wait.high * 60000 : 0;
    const by = Math.round((time + range.high * 60000 - expected) / 60000);
    if (this.wait && by >= SLOWER && !isFurther) {
      this.note({kind: 'later', by, at: time});
    }
    this.wait = {low: range.low, high: range.high};
    this.waitAt = time;
  }

  takeCall(data, time, isNew) {
    if (isNew) {
      this.calledAt = time;
    }
    if (this.visit && Number.isInteger(data.calls)) {
      this.visit.calls = data.calls;
    }
  }

  // Who is there for its service; false where it is about another.
  takeLine(json) {
    if (!json || !this.visit || asText(json.serviceId || json.id) !== this.visit.serviceId) {
      return false;
    }
    this.line = {openCounters: json.openCounters, isAway: json.away === true, backAt: Date.parse(json.backAt) || 0};
    return true;
  }

  takeMedicine(data, time) {
    if (!this.moves.some(move => move.kind === 'medicine' && move.id === asText(data.prescriptionId))) {
      this.note({kind: 'medicine', id: asText(data.prescriptionId), place: asText(data.pharmacyName), at: time});
    }
  }

  // It is not ready any more.
  dropMedicine(data) {
    this.moves = this.moves.filter(move => move.kind !== 'medicine' || move.id !== asText(data.prescriptionId));
  }

  // One that goes on from the last takes its place.
  note(move) {
    const last = this.moves[0];
    if (last && last.kind === move.kind && move.kind === 'behind') {
      this.moves.shift();
    }
    this.moves = [move, ...this.moves].slice(0, KEPT_MOVES);
  }
}

function read(json) {
  if (!json || !asText(json.id) || !asText(json.number) || !asText(json.state)) {
    return null;
  }
  return {
    id: asText(json.id),
    number: asText(json.number),
    code: asText(json.code), // of an appointment
    state: asText(json.state),
    version: Number(json.version) || 0,
    patientId: asText(json.patientId),
    serviceId: asText(json.serviceId),
    serviceName: asText(json.serviceName),
    counterId: asText(json.counterId),
    counterName: asText(json.counterName),
    consultRoom: asText(json.consultRoom), // where it is held by video
    calls: Number(json.calls) || 0,
    firstCalledAt: Date.parse(json.firstCalledAt) || 0,
    appointmentAt: Date.parse(json.appointmentAt) || 0,
    rejoinUntil: Date.parse(json.rejoinUntil) || 0,
    cooldownUntil: Date.parse(json.cooldownUntil) || 0,
    stops: asList(json.stops).map(stop => ({serviceId: asText(stop.serviceId), name: asText(stop.serviceName), state: asText(stop.state)})),
  };
}

function nameIn(named, language) {
  return named ? asText(named.names[language]) || named.name : '';
}

function asList(value) {
  return Array.isArray(value) ? value.filter(one => one && typeof one === 'object') : [];
}

function asText(value) {
  return typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : '';
}
