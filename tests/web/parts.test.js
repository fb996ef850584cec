// The parts of the pages that need no browser.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {part} from './support/pages.js';

const {Board} = await part('display/board.js');
const {InTurn} = await part('common/inturn.js');
const {Words, chooseLanguage} = await part('common/words.js');
const {pauseBefore} = await part('common/connection.js');

const status = (...services) => ({services});
const service = (id, facts = {}) => ({id, name: `Service ${id}`, prefix: id, waiting: 3, openCounters: 1, nowServing: [], ...facts});
const call = (id, number, counterName = 'Counter 1') => ({id, number, counterName, text: {}});

function board(...services) {
  const made = new Board([]);
  made.takeStatus(status(...services), 1000);
  return made;
}

test('the pauses between attempts double up to a limit and are spread by chance', () => {
  const longest = [0, 1, 2, 3, 4, 5, 6, 60].map(attempt => pauseBefore(attempt, () => 1));
  assert.deepEqual(longest, [500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  assert.equal(pauseBefore(3, () => 0), 2000);
});

test('the language comes from the address, then from the browser, then it is the house’s', () => {
  assert.equal(chooseLanguage('th', ['en-US']), 'th');
  assert.equal(chooseLanguage('TH_TH', []), 'th');
  assert.equal(chooseLanguage('fr', ['fr-FR', 'en-GB']), 'en');
  assert.equal(chooseLanguage(null, ['fr']), 'id');
});

test('words are filled in, and an age is told in the unit that says enough', () => {
  const forms = {one: '%n thing', other: '%n things'};
  const words = new Words('en', {hello: '%1 meets %2, %1', 'age.seconds': forms, 'age.minutes': forms, 'age.hours': forms});
  assert.equal(words.text('hello', 'A', 'B'), 'A meets B, A');
  assert.equal(words.text('nothing'), '');
  assert.equal(words.age(1.9), '1 thing');
  assert.equal(words.age(59.9), '59 things');
  assert.equal(words.age(60), '1 thing');
  assert.equal(words.age(7250), '2 things');
});

test('things are shown in their order, one at a time, none left out', () => {
  const timers = []; // {at, run}
  const real = globalThis.setTimeout;
  let now = 0;
  globalThis.setTimeout = (run, time) => timers.push({run, at: now + time});
  const advance = time => {
    now += time;
    const due = timers.filter(timer => timer.at <= now);
    due.forEach(timer => timers.splice(timers.indexOf(timer), 1));
    due.forEach(timer => timer.run());
  };
  const seen = [];
  const turns = new InTurn({begin: thing => seen.push(`+${thing}`), end: thing => seen.push(`-${thing}`),
    time: (thing, waiting) => (waiting > 0 ? 100 : 300)});
  ['a', 'b', 'c'].forEach(thing => turns.add(thing));
  assert.deepEqual(seen, ['+a']);
  advance(300); // a was alone when it began
  advance(100);
  advance(300);
  turns.add('d');
  advance(300);
  globalThis.setTimeout = real;
  assert.deepEqual(seen, ['+a', '-a', '+b', '-b', '+c', '-c', '+d', '-d']);
});

test('what is held stays until it is released, and no shorter than its time', () => {
  const seen = [];
  const timers = [];
  const real = globalThis.setTimeout;
  globalThis.setTimeout = then => timers.push(then);
  const turns = new InTurn({begin: thing => { seen.push(`+${thing}`); turns.hold(); }, end: thing => seen.push(`-${thing}`), time: () => 100});
  ['a', 'b'].forEach(thing => turns.add(thing));
  timers.shift()(); // the time of a is over
  assert.deepEqual(seen, ['+a']);
  turns.release();
  assert.deepEqual(seen, ['+a', '-a', '+b']);
  turns.release();
  assert.deepEqual(seen, ['+a', '-a', '+b']);
  timers.shift()();
  globalThis.setTimeout = real;
  assert.deepEqual(seen, ['+a', '-a', '+b', '-b']);
});

test('a board shows the services that it was asked for, by id or prefix, and names those that are not there', () => {
  const made = new Board(['a', 'x2', 'zz']);
  made.takeStatus(status(service('A'), service('B'), service('7', {prefix: 'X2'})), 1);
  assert.deepEqual(made.services.map(one => one.id), ['A', '7']);
  assert.deepEqual(made.unknown, ['zz']);
});

test('calls are kept newest first, each number once, each announcement once', () => {
  const made = board(service('A'));
  assert.ok(made.takeCall(call('1', 'A-001'), 'A', 2000));
  assert.ok(made.takeCall(call('2', 'A-002'), 'A', 3000));
  assert.equal(made.takeCall(call('2', 'A-002'), 'A', 3000), made.calls[0]);
  assert.ok(made.takeCall(call('3', 'A-001', 'Counter 2'), 'A', 4000));
  assert.deepEqual(made.calls.map(one => [one.number, one.counter]), [['A-001', 'Counter 2'], ['A-002', 'Counter 1']]);
});

test('a call that comes late takes its place by time', () => {
  const made = board(service('A'));
  made.takeCall(call('2', 'A-002'), 'A', 3000);
  made.takeCall(call('1', 'A-001'), 'A', 2000);
  assert.deepEqual(made.calls.map(one => one.number), ['A-002', 'A-001']);
});

test('a call of another screen’s service, or one that makes no sense, is not taken', () => {
  const made = board(service('A'));
  assert.equal(made.takeCall(call('1', 'B-001'), 'B', 2000), null);
  assert.equal(made.takeCall({id: '1', number: {}, counterName: []}, 'A', 2000), null);
  assert.equal(made.takeCall({}, 'A', 2000), null);
  assert.deepEqual(made.calls, []);
});

test('what is put back or cancelled is no longer a call', () => {
  const made = board(service('A'));
  made.takeCall(call('1', 'A-001'), 'A', 2000);
  made.takeCall(call('2', 'A-002'), 'A', 2000);
  made.takeUpdate({serviceId: 'A', state: 'waiting', number: 'A-001', waiting: 4}, 3000);
  made.takeUpdate({serviceId: 'A', state: 'gone', number: 'A-002', waiting: 4}, 3000);
  made.takeCall(call('3', 'A-003'), 'A', 4000);
  made.takeUpdate({serviceId: 'A', state: 'done', number: 'A-003', waiting: 4}, 5000);
  assert.deepEqual(made.calls.map(one => one.number), ['A-003']);
  assert.equal(made.services[0].waiting, 4);
});

test('a snapshot brings the calls that are at counters and forgets old ones that are over', () => {
  const made = board(service('A', {nowServing: [{number: 'A-009', counter: 'Counter 3'}]}));
  made.takeCall(call('1', 'A-001'), 'A', 2000);
  made.takeStatus(status(service('A', {nowServing: [{number: 'A-009', counter: 'Counter 3'}]})), 2000 + 29 * 60000);
  assert.deepEqual(made.calls.map(one => one.number), ['A-001', 'A-009']);
  made.takeStatus(status(service('A', {nowServing: [{number: 'A-009', counter: 'Counter 3'}]})), 2000 + 31 * 60000);
  assert.deepEqual(made.calls.map(one => one.number), ['A-009']);
});

test('the day that is closed takes its calls along, but for who is at a counter', () => {
  const made = board(service('A'), service('B'));
  made.takeCall(call('1', 'A-001'), 'A', 2000);
  made.takeCall(call('2', 'A-002'), 'A', 2000);
  made.takeCall(call('3', 'B-001'), 'B', 2000);
  const at = [{number: 'A-002', counter: 'Counter 1'}];
  made.takeState(service('A', {nowServing: at}), 3000);
  assert.deepEqual(made.calls.map(one => one.number).sort(), ['A-001', 'A-002', 'B-001']); // nothing is said of it
  made.takeState(service('A', {nowServing: at, recentCalls: []}), 4000);
  assert.deepEqual(made.calls.map(one => one.number).sort(), ['A-002', 'B-001']);
});

const later = millis => new Date(millis).toISOString();

test('a service’s state brings its calls in their order, with what is new', () => {
  const made = board(service('A'), service('B', {nowServing: [{number: 'B-001', counter: 'Counter 9'}]}));
  made.takeUpdate({serviceId: 'B', state: 'waiting', number: 'B-001', waiting: 4}, 1500);
  const state = service('A', {waiting: 8, openCounters: 0, nowServing: [{number: 'A-002', counter: 'Counter 2', calledAt: later(3000)}],
    recentCalls: [{id: '12', number: 'A-002', counterName: 'Counter 2', calledAt: later(3000)},
      {id: '11', number: 'A-001', counterName: 'Counter 1', calledAt: later(2000)}]});
  assert.deepEqual(made.takeState(state, 4000).map(one => one.id), ['11', '12']);
  assert.deepEqual(made.calls.map(one => [one.number, one.isOpen]), [['A-002', true], ['A-001', false]]);
  assert.deepEqual([made.services[0].waiting, made.services[0].isOpen], [8, false]);
  assert.deepEqual(made.takeState(service('C'), 4000), []);
  assert.deepEqual(made.takeState({}, 4000), []);
  const known = made.services.length;
  assert.deepEqual(made.takeState({...state, removed: true}, 4000), []);
  assert.equal(made.services.length, known - 1);
});

test('an older call of a number does not take the place of a newer one', () => {
  const made = board(service('A'));
  made.takeCall(call('2', 'A-001', 'Counter 2'), 'A', 3000);
  assert.equal(made.takeCall(call('1', 'A-001'), 'A', 2000), null);
  assert.deepEqual(made.calls.map(one => one.counter), ['Counter 2']);
});

test('services have their names in the screen’s language, where there is one', () => {
  const made = new Board([], 'en');
  made.takeStatus(status(service('A', {names: {en: 'General', id: 'Umum'}}), service('B', {names: {th: 'x'}})), 1);
  assert.deepEqual(made.services.map(one => one.name), ['General', 'Service B']);
});

test('counters have their names in the screen’s language, where it knows them', () => {
  const made = new Board([], 'th');
  made.takeCounters([{id: '1', name: 'Counter 1', names: {th: 'ช่อง 1'}}, {id: '2', name: 'Counter 2'}, null, {}]);
  made.takeStatus(status(service('A', {nowServing: [{number: 'A-001', counter: 'Counter 1', counterId: '1'}]})), 1);
  made.takeCall({...call('5', 'A-005', 'Counter 2'), counterId: '2'}, 'A', 2);
  made.takeCall({...call('6', 'A-006', 'Counter 3'), counterId: '3'}, 'A', 3);
  assert.deepEqual(made.calls.map(one => one.counter), ['Counter 3', 'Counter 2', 'ช่อง 1']);
});

test('in several languages names stand beside each other, each once, and change with the languages', () => {
  const made = new Board([], 'en');
  made.takeCounters([{id: '1', name: 'Counter 1', names: {id: 'Loket 1', th: 'ช่อง 1'}}]);
  made.takeStatus(status(service('A', {names: {en: 'General', id: 'Umum'}, estimatedWait: {low: 5, high: 10},
    nowServing: [{number: 'A-001', counter: 'Counter 1', counterId: '1'}]})), 1);
  made.setLanguages(['id', 'en', 'th']);
  assert.deepEqual([made.services[0].name, made.services[0].others], ['Umum', 'General · Service A']);
  assert.equal(made.calls[0].counter, 'Loket\u00a01 · Counter\u00a01 · ช่อง\u00a01');
  made.setLanguages(['en']);
  assert.deepEqual([made.services[0].name, made.services[0].others, made.calls[0].counter], ['General', '', 'Counter 1']);
  assert.deepEqual(made.services[0].wait, {low: 5, high: 10});
});

test('a call that is called again says so', () => {
  const made = board(service('A'));
  assert.equal(made.takeCall({...call('2', 'A-001'), calls: 1}, 'A', 1).isAgain, false);
  assert.equal(made.takeCall({...call('3', 'A-001'), calls: 2}, 'A', 2).isAgain, true);
});

test('an older snapshot or update does not undo a newer count', () => {
  const made = board(service('A', {waiting: 3}));
  made.takeUpdate({serviceId: 'A', waiting: 7}, 5000);
  made.takeStatus(status(service('A', {waiting: 3})), 4000);
  assert.equal(made.services[0].waiting, 7);
  made.takeUpdate({serviceId: 'A', waiting: 2}, 4500);
  assert.equal(made.services[0].waiting, 7);
  made.takeStatus(status(service('A', {waiting: 1})), 6000);
  assert.equal(made.services[0].waiting, 1);
});

test('counts and services that are not as agreed are not shown', () => {
  const made = board(service('A', {waiting: 3}));
  for (const waiting of [-1, 1.5, '4', null, {}, NaN]) {
    made.takeUpdate({serviceId: 'A', waiting}, 5000);
    assert.equal(made.services[0].waiting, 3);
  }
  made.takeStatus({services: [null, 4, 'x', {}, {id: []}, service('B', {nowServing: [null, 7, {number: 1}]})]}, 6000);
  assert.deepEqual(made.services.map(one => one.id), ['B']);
  made.takeStatus({}, 7000);
  assert.deepEqual(made.services, []);
});

test('a board shows the services that are wanted from then on', () => {
  const made = board(service('A'), service('G'));
  assert.equal(made.setWanted([]), false);
  assert.equal(made.setWanted(['g']), true);
  made.takeStatus(status(service('A'), service('G')), 2000);
  assert.deepEqual(made.services.map(one => one.id), ['G']);
});
