// What a waiting room's screen knows: services with their counts, and the calls, newest first. Reads
// what the server sends and throws away what is not as the contract says. Knows no page.

const KEPT_CALLS = 12;
const CALL_LIFETIME = 30 * 60 * 1000; // a call that is over is forgotten after half an hour
const CALL_IS_OFF = ['requeue', 'cancel', 'rejoin'];

export class Board {
  // wanted: ids or prefixes of services; none means all.
  constructor(wanted) {
    this.wanted = wanted.map(one => one.toLowerCase());
    this.services = [];
    this.calls = []; // {id, number, counter, serviceId, time, seen, isOpen}
    this.unknown = []; // of wanted
  }

  service(id) {
    return this.services.find(service => service.id === id);
  }

  wants(service) {
    return this.wanted.length === 0 || this.wanted.includes(service.id.toLowerCase())
      || this.wanted.includes(service.prefix.toLowerCase());
  }

  // The whole picture; `time` is the server's, in ms.
  takeStatus(status, time) {
    const all = (Array.isArray(status.services) ? status.services : []).map(readService).filter(Boolean);
    const before = this.services;
    this.services = all.filter(service => this.wants(service));
    this.unknown = this.wanted.filter(one => !all.some(service =>
      one === service.id.toLowerCase() || one === service.prefix.toLowerCase()));
    for (const service of this.services) {
      keepNewer(service, before.find(old => old.id === service.id), time);
    }
    this.takeCalls(time);
  }

  // Calls that the server no longer has at a counter are over; those that it has and we do not, are added.
  takeCalls(time) {
    const open = new Map();
    for (const service of this.services) {
      service.nowServing.forEach(at => open.set(at.number, {...at, serviceId: service.id}));
    }
    this.calls.forEach(call => { call.isOpen = open.has(call.number); });
    open.forEach((at, number) => {
      if (!this.calls.some(call => call.number === number)) {
        this.calls.push(makeCall('', number, at.counter, at.serviceId, 0, time));
      }
    });
    this.forgetOld(time);
  }

  // What one service's counts have become. False: not for this screen, or nonsense.
  takeUpdate(data, time) {
    const service = this.service(asText(data.serviceId));
    if (!service) {
      return false;
    }
    if (isCount(data.waiting) && time >= service.time) {
      service.waiting = data.waiting;
      service.time = time;
    }
    if (CALL_IS_OFF.includes(data.action)) {
      this.forget(asText(data.number));
    }
    return true;
  }

  // An announcement. Null: not for this screen, nonsense, or known already.
  takeCall(data, serviceId, time) {
    const id = asText(data.id);
    const number = asText(data.number);
    if (!number || !this.service(serviceId) || (id && this.calls.some(call => call.id === id))) {
      return null;
    }
    this.forget(number);
    const call = makeCall(id, number, asText(data.counterName), serviceId, time, time);
    const place = this.calls.findIndex(other => other.time <= time);
    this.calls.splice(place < 0 ? this.calls.length : place, 0, call);
    this.forgetOld(time);
    return call;
  }

  forget(number) {
    this.calls = this.calls.filter(call => call.number !== number);
  }

  forgetOld(time) {
    this.calls = this.calls
      .filter(call => call.isOpen || time - call.seen < CALL_LIFETIME)
      .slice(0, KEPT_CALLS);
  }
}

// `time`: when it was called, 0 where that is not known; `seen`: when the screen heard of it.
function makeCall(id, number, counter, serviceId, time, seen) {
  return {id, number, counter, serviceId, time, seen, isOpen: true};
}

function readService(json) {
  const id = json && asText(json.id);
  if (!id) {
    return null;
  }
  const nowServing = (Array.isArray(json.nowServing) ? json.nowServing : [])
    .map(at => ({number: asText(at && at.number), counter: asText(at && at.counter)}))
    .filter(at => at.number);
  return {
    id,
    prefix: asText(json.prefix),
    name: asText(json.name) || id,
    waiting: isCount(json.waiting) ? json.waiting : 0,
    isOpen: json.openCounters !== 0,
    nowServing,
    time: 0,
  };
}

// A snapshot that was made before the newest update does not undo it.
function keepNewer(service, old, time) {
  service.time = time;
  if (old && old.time > time) {
    service.waiting = old.waiting;
    service.time = old.time;
  }
}

function isCount(value) {
  return Number.isInteger(value) && value >= 0;
}

function asText(value) {
  return typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : '';
}
