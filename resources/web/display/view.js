// The waiting room's screen as elements. It is given a whole picture and changes what differs. Everything
// that comes from the server is text and never markup.

import {setText} from '/web/common/page.js';
import {together, whole} from './manywords.js';

const TILES = 8; // on one page of services
const PAGE_TIME = 8000;
const ROW = .92; // rem: the least height of a call in the list
const SERVICE = .86; // and of a service in that of many
const RUN = .7; // s that a ticker takes for one rem
const HERO = 5.1; // rem: the height of the call that needs no smaller letters
const COUNTER = 1.8; // rem: the most that a counter's name takes there
const HINT_TIME = 30000;
const SMALLEST = .3; // what does not fit is made smaller, down to this part of its size

const byId = id => document.getElementById(id);

function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function sizeOf(element) {
  return parseFloat(getComputedStyle(element).fontSize);
}

// One line, as large as its box allows.
function fitLine(element, box) {
  element.style.fontSize = '';
  const ratio = Math.min(box.clientWidth / element.scrollWidth, box.clientHeight / element.offsetHeight);
  if (ratio < 1) {
    element.style.fontSize = `${Math.floor(sizeOf(element) * ratio)}px`;
  }
}

// Text that may break into lines, as large as `height` allows.
function fitText(element, height) {
  element.style.fontSize = '';
  const whole = sizeOf(element);
  const isTooLarge = () => element.offsetHeight > height || element.scrollWidth > element.clientWidth + 1;
  for (let part = .92; part > SMALLEST && isTooLarge(); part -= .08) {
    element.style.fontSize = `${whole * part}px`;
  }
}

// One line, no wider than its place.
function fitWidth(element) {
  element.style.fontSize = '';
  if (element.scrollWidth > element.clientWidth && element.clientWidth > 0) {
    const part = Math.max(element.clientWidth / element.scrollWidth, SMALLEST);
    element.style.fontSize = `${Math.floor(sizeOf(element) * part)}px`;
  }
}

function isClosedNow({isOpen, waiting, isAway}) {
  return !isOpen && waiting === 0 && !isAway;
}

function showDots(box, at, count) {
  box.textContent = '';
  for (let i = 0; count > 1 && i < count; i += 1) {
    box.appendChild(make('span', i === at ? 'dot is-on' : 'dot', ''));
  }
}

export class View {
  constructor(words) {
    this.words = words;
    this.page = 0;
    this.callKey = '';
    this.tileKey = '';
    this.rowKey = '';
    this.pages = [[]];
    setInterval(() => this.turnPage(), PAGE_TIME);
    window.addEventListener('resize', () => this.arrange());
    if (document.fonts) {
      document.fonts.ready.then(() => this.arrange());
    }
    this.sound = 'ready';
    this.setWords(words);
  }

  // Words of one language or of several.
  setWords(words) {
    this.words = words;
    document.documentElement.lang = words.language;
    document.documentElement.classList.toggle('has-languages', words.languages.length > 1);
    document.title = `${words.text('display.title')} · Loket`;
    setText(byId('recent-title'), words.text('display.recent'));
    setText(byId('services-title'), words.text('display.waiting'));
    setText(byId('table-title'), words.text('display.waiting'));
    setText(byId('hero-goto'), words.text('display.goTo'));
    setText(byId('hero-empty'), words.text('display.noCalls'));
    this.nameHint();
    ['recent-title', 'services-title', 'table-title'].forEach(id => fitWidth(byId(id)));
    this.heroKey = this.callKey = this.tileKey = this.rowKey = '';
  }

  // picture: {layout, services, hero, isCalling, isAgain, isTried, isStale, calls: [{number, counter, isNext}], title, ticker}
  show(picture) {
    this.picture = picture;
    byId('message').hidden = true;
    byId('board').hidden = false;
    document.body.classList.toggle('is-stale', picture.isStale);
    setText(byId('title'), picture.title);
    fitWidth(byId('title'));
    const board = byId('board');
    board.dataset.layout = picture.layout;
    board.classList.toggle('has-no-calls', picture.calls.length === 0 && picture.layout !== 'many');
    board.classList.toggle('is-alone', picture.services.length === 1);
    this.showTicker(picture.ticker);
    if (picture.layout === 'many') {
      this.showRows(picture.services);
    } else {
      this.showTiles(picture.services);
    }
    this.showHero(picture);
    this.showCalls(picture.calls);
    setText(byId('picture-call'), picture.hero ? [picture.hero.number, picture.hero.counter].filter(Boolean).join('  →  ') : '');
  }

  // A picture between calls, as soon as it is there; '': none. broken(): it does not come.
  showPicture(path, broken) {
    const picture = byId('picture');
    picture.onload = path ? () => { byId('pictures').hidden = false; } : null;
    picture.onerror = path ? broken : null;
    if (path) {
      picture.src = path;
    } else {
      byId('pictures').hidden = true;
      picture.removeAttribute('src');
    }
  }

  // What is not such a picture is none.
  showLogo(source) {
    const logo = byId('logo');
    const isPicture = typeof source === 'string' && source.startsWith('data:image/png;base64,');
    logo.hidden = !isPicture;
    if (isPicture) {
      logo.src = source;
    }
  }

  showHero({hero, heroService, isCalling, isAgain, isTried, isStale}) {
    const label = isStale ? 'display.lastKnown' : isTried ? 'display.tried' : isAgain ? 'display.again'
      : isCalling ? 'display.calling' : 'display.lastCalled';
    setText(byId('hero-label'), hero ? this.words.text(label) : '');
    fitWidth(byId('hero-label'));
    byId('hero').classList.toggle('is-calling', isCalling && !isStale);
    byId('hero-empty').hidden = Boolean(hero);
    byId('hero-place').hidden = !hero;
    byId('hero-number').parentElement.hidden = !hero;
    const box = byId('hero');
    const key = JSON.stringify([hero && hero.number, hero && hero.counter, heroService, box.clientWidth, box.clientHeight]);
    if (this.heroKey === key) {
      return;
    }
    this.heroKey = key;
    setText(byId('hero-number'), hero ? hero.number : '');
    setText(byId('hero-counter'), hero ? hero.counter : '');
    setText(byId('hero-service'), heroService);
    byId('hero-goto').hidden = !(hero && hero.counter);
    fitWidth(byId('hero-goto'));
    fitWidth(byId('hero-service'));
    const high = box.clientHeight / this.rem();
    box.style.setProperty('--u', `${Math.min(1, high / HERO)}rem`);
    fitText(byId('hero-counter'), COUNTER * Math.min(1, high / HERO) * this.rem());
    fitLine(byId('hero-number'), byId('hero-number').parentElement);
  }

  showCalls(calls) {
    const list = byId('calls');
    const key = JSON.stringify([calls, list.clientHeight]);
    if (key === this.callKey) {
      return;
    }
    this.callKey = key;
    list.textContent = '';
    const rows = Math.max(1, Math.floor(list.clientHeight / (ROW * this.rem())));
    list.style.setProperty('--rows', String(rows));
    for (const call of calls.slice(0, rows)) {
      const row = make('li', call.isNext ? 'call is-next' : 'call', '');
      row.appendChild(make('span', 'call-number', call.number));
      row.appendChild(make('span', 'call-counter', call.counter));
      list.appendChild(row);
    }
    list.querySelectorAll('.call-number').forEach(number => fitLine(number, number));
    list.querySelectorAll('.call-counter').forEach(name => fitText(name, name.parentElement.clientHeight));
  }

  // Services come on pages of equal length.
  showTiles(services) {
    const count = Math.max(1, Math.ceil(services.length / TILES));
    const length = Math.ceil(services.length / count);
    this.pages = Array.from({length: count}, (_, i) => services.slice(i * length, (i + 1) * length));
    this.columns = Math.min(4, length <= 4 ? length : Math.ceil(length / 2));
    this.showPage();
  }

  turnPage() {
    this.page += 1;
    if (this.picture && this.picture.layout === 'many') {
      this.showRows(this.picture.services);
    } else {
      this.showPage();
    }
  }

  // All services in a list, each with the number that was called there last; on pages of equal length.
  showRows(services) {
    const list = byId('rows');
    const fitting = Math.max(1, Math.floor(list.clientHeight / (SERVICE * this.rem())));
    const count = Math.max(1, Math.ceil(services.length / fitting));
    const length = Math.ceil(services.length / count);
    const at = this.page % count;
    const key = JSON.stringify([services, at, length, list.clientHeight, list.clientWidth]);
    if (key === this.rowKey) {
      return;
    }
    this.rowKey = key;
    list.textContent = '';
    list.style.setProperty('--rows', String(length));
    services.slice(at * length, (at + 1) * length).forEach(service => list.appendChild(this.makeRow(service)));
    list.querySelectorAll('.row-name').forEach(name => fitText(name, name.parentElement.parentElement.clientHeight * (name.nextSibling ? .55 : .9)));
    list.querySelectorAll('.row-counter').forEach(name => fitText(name, name.parentElement.clientHeight * .9));
    list.querySelectorAll('.row-detail').forEach(text => fitText(text, text.closest('.row').clientHeight * (text.previousSibling ? .38 : .9)));
    list.querySelectorAll('.row-number, .row-others, .row-count').forEach(fitWidth);
    showDots(byId('row-dots'), at, count);
  }

  makeRow(service) {
    const {name, others, waiting, isAway, number, counter, isCalling} = service;
    const isClosed = isClosedNow(service);
    const row = make('li', `row${isClosed ? ' is-closed' : ''}${isAway ? ' is-away' : ''}${isCalling ? ' is-calling' : ''}`, '');
    const named = row.appendChild(make('div', 'row-named', ''));
    named.appendChild(make('p', 'row-name', name));
    if (others) {
      named.appendChild(make('p', 'row-others', others));
    }
    row.appendChild(make('p', 'row-number', number));
    row.appendChild(make('p', 'row-counter', counter));
    const waits = row.appendChild(make('div', 'row-waits', ''));
    if (!isAway) {
      waits.appendChild(make('p', 'row-count', isClosed ? this.words.text('display.closed') : String(waiting)));
    }
    if (this.detailOf(service)) {
      waits.appendChild(make('p', 'row-detail', this.detailOf(service)));
    }
    return row;
  }

  // How long one waits there, or until when the break is.
  detailOf(service) {
    if (service.isAway) {
      return this.breakText(service.backAt);
    }
    const {wait} = service;
    return !wait || isClosedNow(service) ? ''
      : wait.high === 0 ? this.words.text('display.noWait') : this.waitText(wait);
  }

  // The minutes once, and what they are called in each language.
  waitText({low, high}) {
    const [first, ...others] = this.words.texts('display.wait');
    const all = together([first.replace('%1', low).replace('%2', high), ...others.map(text => text.replace('%1–%2', '').trim())]);
    return others.length > 0 ? whole(all) : all;
  }

  // A line at the foot; it passes by where it is longer than the screen is wide.
  showTicker(text) {
    const box = byId('ticker');
    const line = byId('ticker-text');
    const wasHidden = box.hidden;
    box.hidden = !text || !byId('notice').hidden; // it gives way to what is said to everyone
    setText(line, text);
    if (wasHidden !== box.hidden) {
      this.arrange();
    }
    const runs = line.offsetWidth > box.clientWidth;
    box.classList.toggle('runs', runs);
    line.style.animationDuration = `${((box.clientWidth + line.offsetWidth) / this.rem() * RUN).toFixed(1)}s`;
  }

  showPage() {
    const at = this.page % this.pages.length;
    const services = this.pages[at];
    const key = JSON.stringify([at, this.pages.length, services.map(({name, others, waiting, isOpen, isAway, backAt, wait}) =>
      [name, others, waiting, isOpen, isAway, backAt, wait])]);
    if (key === this.tileKey) {
      return;
    }
    this.tileKey = key;
    const tiles = byId('tiles');
    tiles.dataset.columns = String(this.columns);
    tiles.textContent = '';
    services.forEach(service => tiles.appendChild(this.makeTile(service)));
    tiles.querySelectorAll('.tile-name').forEach(name =>
      fitText(name, name.closest('.tile').clientHeight * [.92, .56, .4][name.parentElement.children.length - 1]));
    tiles.querySelectorAll('.tile-others, .tile-detail').forEach(fitWidth);
    showDots(byId('dots'), at, this.pages.length);
  }

  makeTile(service) {
    const isClosed = isClosedNow(service);
    const tile = make('li', `tile${isClosed ? ' is-closed' : ''}${service.isAway ? ' is-away' : ''}`, '');
    const named = tile.appendChild(make('div', 'tile-named', ''));
    named.appendChild(make('p', 'tile-name', service.name));
    if (service.others) {
      named.appendChild(make('p', 'tile-others', service.others));
    }
    if (this.detailOf(service)) {
      named.appendChild(make('p', service.isAway ? 'tile-detail tile-break' : 'tile-detail', this.detailOf(service)));
    }
    tile.appendChild(make('span', 'tile-count', isClosed ? this.words.text('display.closed') : String(service.waiting)));
    return tile;
  }

  // 0: nobody knows.
  breakText(backAt) {
    const format = {hour: '2-digit', minute: '2-digit', hour12: false, timeZone: this.timeZone};
    return backAt === 0 ? this.words.text('display.break')
      : this.words.text('display.back', new Date(backAt).toLocaleTimeString(this.words.language, format));
  }

  // After the screen changed its size, or the letters came.
  arrange() {
    this.heroKey = this.callKey = this.tileKey = this.rowKey = '';
    ['recent-title', 'services-title', 'table-title'].forEach(id => fitWidth(byId(id)));
    if (this.picture && !byId('board').hidden) {
      this.show(this.picture);
    }
  }

  // null: connected
  showLost(text) {
    const box = byId('lost');
    const wasHidden = box.hidden;
    box.hidden = text === null;
    if (text !== null) {
      setText(byId('lost-title'), text.title);
      setText(byId('lost-age'), text.age);
    }
    if (wasHidden !== box.hidden) {
      this.arrange();
    }
  }

  // {level, text, longest}; null: none
  showNotice(line) {
    const box = byId('notice');
    const before = box.hidden ? 0 : box.offsetHeight;
    box.hidden = line === null;
    box.className = `notice is-${line ? line.level : 'information'}`;
    setText(byId('notice-text'), line ? line.text : '');
    setText(byId('notice-room'), line ? line.longest : '');
    if ((box.hidden ? 0 : box.offsetHeight) !== before) {
      this.showTicker(this.picture ? this.picture.ticker : '');
      this.arrange();
    }
  }

  // Instead of the board: {title, text, code, detail}
  showMessage({title, text, code, detail}) {
    byId('board').hidden = true;
    byId('message').hidden = false;
    setText(byId('message-title'), title);
    setText(byId('message-text'), text || '');
    setText(byId('message-code'), code || '');
    byId('message-code').hidden = !code;
    setText(byId('message-detail'), detail || '');
  }

  // What the server calls it. The sign of trouble stays; what it is is said for a while.
  showSound(sound) {
    if (sound === this.sound) {
      return;
    }
    this.sound = sound;
    const isTrouble = ['blocked', 'no_device', 'failed'].includes(sound);
    byId('sound').hidden = !isTrouble;
    this.nameHint();
    this.showHint(isTrouble);
    clearTimeout(this.hintTimer);
    this.hintTimer = setTimeout(() => this.showHint(false), HINT_TIME);
  }

  nameHint() {
    setText(byId('hint'), this.words.first.text(this.sound === 'blocked' ? 'display.soundBlocked' : 'display.noSound'));
  }

  // In the place of the date.
  showHint(isShown) {
    byId('hint').hidden = !isShown;
    byId('date').hidden = isShown;
    fitWidth(byId('title'));
  }

  rem() {
    return sizeOf(document.documentElement);
  }

  // HH:mm
  timeOf(moment, timeZone) {
    return moment.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit', hour12: false, timeZone});
  }

  showTime(now, timeZone) {
    this.timeZone = timeZone;
    const language = this.words.language;
    setText(byId('clock'), now.toLocaleTimeString(language, {hour: '2-digit', minute: '2-digit', hour12: false, timeZone}));
    setText(byId('date'), this.words.languages.map(each =>
      now.toLocaleDateString(each, {weekday: 'long', day: 'numeric', month: 'long', timeZone})).join('\n'));
    byId('date').dataset.lines = String(this.words.languages.length);
  }
}
