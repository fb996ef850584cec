// The page `/consult` for staff: today's consultations, who waits for them and since when, with a sound at each knock.
// All of it comes from what the server says there is, never from having heard somebody knock.

const byId = id => document.getElementById(id);

export class List {
  // `ask(type, fields)`: a promise; `ring()`: somebody new waits.
  constructor(words, {ask, ring}) {
    this.words = words;
    this.ask = ask;
    this.ring = ring;
    this.appointments = new Map(); // by id
    this.rooms = new Map(); // by roomId
    this.links = new Map(); // by appointment: the invitation that was made here
    byId('plan').addEventListener('submit', event => {
      event.preventDefault();
      this.plan();
    });
  }

  setWords(words) {
    this.words = words;
    this.render();
  }

  // True where it was news for this list.
  take({type, data}) {
    if (type === 'telemedicine-refresh') {
      this.appointments = new Map(data.appointments.map(one => [one.id, one]));
      this.rooms = new Map();
      data.rooms.forEach(room => this.put(room));
    } else if (type === 'telemedicine-updated') {
      this.appointments.set(data.appointment.id, data.appointment);
    } else if (type === 'telemedicine-room') {
      this.put(data.room);
    } else {
      return false;
    }
    this.render();
    return true;
  }

  put(room) {
    const before = this.rooms.get(room.roomId) || {waiting: []};
    const known = new Set(before.waiting.map(({connectionId}) => connectionId));
    if (room.waiting.some(({connectionId}) => !known.has(connectionId))) {
      this.ring();
    }
    this.rooms.set(room.roomId, room);
  }

  async plan() {
    const time = byId('plan-time').value;
    const wish = {patientName: byId('plan-name').value.trim()};
    if (time) {
      wish.startsAt = new Date(time).toISOString();
    }
    await this.invited(this.ask('telemedicine:create', wish));
    byId('plan').reset();
  }

  async invited(made) {
    try {
      const {appointment, inviteUrl} = await made;
      this.links.set(appointment.id, location.origin + inviteUrl);
      byId('plan-failed').textContent = '';
    } catch (error) {
      byId('plan-failed').textContent = this.words.text('consult.failed');
    }
    this.render();
  }

  // Those that are not over; rooms that nobody of staff has opened yet stand beside them.
  render() {
    const open = Array.from(this.appointments.values()).filter(({state}) => state === 'planned' || state === 'open');
    const named = new Set(open.map(({roomId}) => roomId));
    const more = Array.from(this.rooms.values()).filter(({roomId, waiting}) => waiting.length && !named.has(roomId))
      .map(({roomId}) => ({id: '', roomId, patientName: roomId, state: 'planned'}));
    const list = byId('today');
    const focused = document.activeElement && document.activeElement.dataset.act;
    list.textContent = '';
    open.concat(more).forEach(one => list.appendChild(this.row(one)));
    byId('none').hidden = list.children.length > 0;
    const again = focused && Array.from(list.querySelectorAll('[data-act]')).find(part => part.dataset.act === focused);
    if (again) {
      again.focus();
    }
  }

  row(one) {
    const item = document.createElement('li');
    const add = (name, className, text) => {
      const part = document.createElement(name);
      part.className = className;
      part.textContent = text;
      item.appendChild(part);
      return part;
    };
    const name = one.patientName || one.number || one.roomId;
    const time = one.startsAt ? new Date(one.startsAt).toLocaleString(this.words.language, {dateStyle: 'short', timeStyle: 'short', hour12: false}) : '';
    add('div', 'strong', name);
    add('div', 'who', [one.number, time].filter(Boolean).join(' · '));
    const {waiting, users} = this.rooms.get(one.roomId) || {waiting: [], users: []};
    for (const person of waiting) {
      const since = new Date(person.since).toLocaleTimeString(this.words.language, {hour: '2-digit', minute: '2-digit', hour12: false});
      const devices = person.devices ? this.words.text(person.devices.microphone ? 'consult.devicesPassed' : 'consult.devicesFailed') : '';
      add('p', 'is-waiting', [this.words.text('consult.waitsSince', person.userName, since), devices].filter(Boolean).join(' · '));
    }
    if (users.length) {
      add('p', 'who', this.words.text('consult.inside', users.map(({userName}) => userName).join(', ')));
    }
    const enter = add('a', 'button is-small is-strong', this.words.text('consult.open'));
    enter.href = `/consult/${encodeURIComponent(one.roomId)}`;
    enter.dataset.act = `open ${one.roomId}`;
    enter.setAttribute('aria-label', `${enter.textContent}: ${name}`);
    if (one.id) {
      const invite = add('button', 'button is-small', this.words.text('consult.invite'));
      invite.type = 'button';
      invite.dataset.act = `invite ${one.id}`;
      invite.setAttribute('aria-label', `${invite.textContent}: ${name}`);
      invite.addEventListener('click', () => this.invited(this.ask('telemedicine:invite', {appointmentId: one.id})));
    }
    if (this.links.has(one.id)) {
      const link = add('input', 'wide', '');
      link.type = 'text';
      link.readOnly = true;
      link.value = this.links.get(one.id);
      link.dataset.act = `link ${one.id}`;
      link.setAttribute('aria-label', `${this.words.text('consult.invite')}: ${name}`);
      link.addEventListener('focus', () => link.select());
    }
    return item;
  }
}
