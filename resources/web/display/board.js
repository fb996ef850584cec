// What a waiting room's screen knows: services with their counts, and the calls, newest first. Reads
// what the server sends and throws away what is not as the contract says. Knows no page.

import {together, unbroken} from './manywords.js';

const KEPT_CALLS = 60; // those that wait to be announced included
const CALL_LIFETIME = 30 * 60 * 1000; // a call that is over is forgotten after half an hour
// A visit in one of these states is called no more; one that is done or did not come was.
const NOT_CALLED = ['booked', 'waiting', 'parked', 'cancelled', 'closed', 'gone'];

export class Board {
  // wanted: ids or prefixes of services; none means all. language: of their names, where they have it.
  constructor(wanted, language) {
    this.languages = [language];
    this.setWanted(wanted);
    this.services = [];
    this.counterNames = new Map(); // id → names by language
    this.calls = []; // {id, number, counter, serviceId, time, seen, isOpen}
    this.unknown = []; // of wanted
  }

  // In which names are shown from now on.
  setLanguages(languages) {
    this.languages = languages;
    this.services.forEach(service => this.nameService(service));
    this.calls.forEach(call => this.nameCounter(call));
  }

  // Whether others are wanted now; the next picture has them.
  setWanted(wanted) {
    const before = String(this.wanted);
    this.wanted = wanted.map(one => one.toLowerCase());
    return String(this.wanted) !== before;
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
    const all = asList(status.services).map(json => this.readService(json)).filter(Boolean);
    const before = this.services;
    this.services = all.filter(service => this.wants(service));
    this.unknown = this.wanted.filter(one => !all.some(service =>
      one === service.id.toLowerCase() || one === service.prefix.toLowerCase()));
    for (const service of this.services) {
      keepNewer(service, before.find(old => old.id === service.id), time);
    }
    this.services.forEach(service => this.takeOpen(service, time));
    this.forgetOld(time);
  }

  // A service's calls that the server no longer has at a counter are over; those that it has there and we
  // do not, are added.
  takeOpen(service, time) {
    const isOpen = call => service.nowServing.some(at => at.number === call.number);
    this.calls.filter(call => call.serviceId === service.id).forEach(call => { call.isOpen = isOpen(call); });
    for (const at of service.nowServing) {
      if (!this.calls.some(call => call.number === at.number)) {
        this.place(this.nameCounter(makeCall(at.number, at.number, at, service.id, at.calledAt, time)));
      }
    }
  }

  takeCounters(counters) {
    this.counterNames = new Map(asList(counters)
      .map(counter => [asText(counter && counter.id), counter && counter.names])
      .filter(([id, names]) => id && names));
    this.calls.forEach(call => this.nameCounter(call));
  }

  // In each of the languages, each name once.
  namesOf(names, otherwise) {
    const all = this.languages.map(language => asText(names && names[language]) || otherwise);
    return all.filter((name, i) => all.indexOf(name) === i);
  }

  nameService(service) {
    const [name, ...others] = this.namesOf(service.names, service.ownName);
    return Object.assign(service, {name, others: together(others)});
  }

  nameCounter(call) {
    return Object.assign(call, {counter: this.placeOf(this.counterNames.get(call.counterId), call.ownCounter)});
  }

  placeOf(names, otherwise) {
    return unbroken(this.namesOf(names, otherwise));
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
    if (NOT_CALLED.includes(data.state)) {
      this.forget(asText(data.number));
    }
    return true;
  }

  // The whole picture of one service. Gives its latest calls, oldest first; those that are new here are taken.
  takeState(data, time) {
    const state = this.readService(data);
    const at = this.services.findIndex(service => state && service.id === state.id);
    if (at < 0) {
      return [];
    }
    if (data.removed === true) {
      this.services.splice(at, 1);
      return [];
    }
    keepNewer(state, this.services[at], time);
    this.services[at] = state;
    const calls = asList(data.recentCalls)
      .map(call => this.takeCall(call, state.id, Date.parse(call && call.calledAt) || time))
      .filter(Boolean)
      .sort((one, other) => one.time - other.time);
    this.takeOpen(state, time);
    if (Array.isArray(data.recentCalls) && data.recentCalls.length === 0) { // the day was closed, or is a new one
      this.calls = this.calls.filter(call => call.isOpen || call.serviceId !== state.id);
    }
    this.forgetOld(time);
    return calls;
  }

  // A call; the same object again when it is known already. Null: not for this screen, or nonsense.
  takeCall(data, serviceId, time) {
    const id = asText(data && data.id);
    const number = asText(data && data.number);
    if (!id || !number || !this.service(serviceId)) {
      return null;
    }
    const known = this.calls.find(call => call.id === id);
    const newer = this.calls.find(call => call.number === number && call.time > time);
    if (known || newer) {
      return known || null;
    }
    const call = this.readCall(data, serviceId, time);
    this.place(call);
    this.forgetOld(time);
    return call;
  }

  // With what is needed to say it.
  readCall(data, serviceId, time) {
    const counter = {counter: asText(data.counterName), counterId: asText(data.counterId)};
    const call = makeCall(asText(data.id), asText(data.number), counter, serviceId, time, time);
    return this.nameCounter(Object.assign(call, {wav: asText(data.wav), isAgain: data.calls > 1,
      languages: asList(data.languages).map(asText).filter(Boolean)}));
  }

  place(call) {
    this.forget(call.number);
    const place = this.calls.findIndex(other => other.time <= call.time);
    this.calls.splice(place < 0 ? this.calls.length : place, 0, call);
  }

  forget(number) {
    this.calls = this.calls.filter(call => call.number !== number);
  }

  forgetOld(time) {
    this.calls = this.calls
      .filter(call => call.isOpen || time - call.seen < CALL_LIFETIME)
      .slice(0, KEPT_CALLS);
  }

  readService(json) {
    const id = asText(json && json.id);
    if (!id) {
      return null;
    }
    const nowServing = asList(json.nowServing)
      .filter(at => at && asText(at.number))
      .map(at => ({number: asText(at.number), counter: asText(at.counter), counterId: asText(at.counterId),
        calledAt: Date.parse(at.calledAt) || 0}));
    const wait = json.estimatedWait;
    return this.nameService({
      id,
      prefix: asText(json.prefix),
      names: json.names,
      ownName: asText(json.name) || id,
      wait: wait && isCount(wait.low) && isCount(wait.high) ? {low: wait.low, high: wait.high} : null, // minutes
      waiting: isCount(json.waiting) ? json.waiting : 0,
      isOpen: json.openCounters !== 0,
      isAway: json.away === true,
      backAt: Date.parse(json.backAt) || 0,
      nowServing,
      time: 0,
    });
  }
}

// `time`: when it was called, 0 where that is not known; `seen`: when the screen heard of it.
function makeCall(id, number, {counter, counterId}, serviceId, time, seen) {
  return {id, number, ownCounter: counter, counterId, serviceId, time, seen, isOpen: true};
}

// A snapshot that was made before the newest update does not undo it.
function keepNewer(service, old, time) {
  service.time = time;
  if (old && old.time > time) {
    service.waiting = old.waiting;
    service.time = old.time;
  }
}

function asList(value) {
  return Array.isArray(value) ? value : [];
}

function isCount(value) {
  return Number.isInteger(value) && value >= 0;
}

function asText(value) {
  return typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : '';
}
