// The waiting room's screen as elements. It is given a whole picture and changes what differs. Everything
// that comes from the server is text and never markup.

const TILES = 8; // on one page of services
const PAGE_TIME = 8000;
const ROW = .92; // rem: the least height of a call in the list
const HERO = 5.1; // rem: the height of the call that needs no smaller letters
const COUNTER = 1.8; // rem: the most that a counter's name takes there
const HINT_TIME = 30000;
const SMALLEST = .3; // what does not fit is made smaller, down to this part of its size

const byId = id => document.getElementById(id);

function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

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
    element.style.fontSize = `${Math.floor(sizeOf(element) * Math.max(ratio, SMALLEST))}px`;
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

export class View {
  constructor(words) {
    this.words = words;
    this.page = 0;
    this.callKey = '';
    this.tileKey = '';
    this.pages = [[]];
    setInterval(() => this.turnPage(), PAGE_TIME);
    window.addEventListener('resize', () => this.arrange());
    if (document.fonts) {
      document.fonts.ready.then(() => this.arrange());
    }
    document.documentElement.lang = words.language;
    document.title = `${words.text('display.title')} · Loket`;
    setText(byId('recent-title'), words.text('display.recent'));
    setText(byId('services-title'), words.text('display.waiting'));
    setText(byId('hero-goto'), words.text('display.goTo'));
    setText(byId('hero-empty'), words.text('display.noCalls'));
    this.sound = 'ready';
  }

  // picture: {services, hero, isCalling, isTried, isStale, calls: [{number, counter, isNext}], title}
  show(picture) {
    this.picture = picture;
    byId('message').hidden = true;
    byId('board').hidden = false;
    document.body.classList.toggle('is-stale', picture.isStale);
    setText(byId('title'), picture.title);
    byId('board').classList.toggle('has-no-calls', picture.calls.length === 0);
    this.showTiles(picture.services);
    this.showHero(picture);
    this.showCalls(picture.calls);
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

  showHero({hero, heroService, isCalling, isTried, isStale}) {
    const label = isStale ? 'display.lastKnown' : isTried ? 'display.tried' : isCalling ? 'display.calling' : 'display.lastCalled';
    setText(byId('hero-label'), hero ? this.words.text(label) : '');
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
    this.showPage();
  }

  showPage() {
    const at = this.page % this.pages.length;
    const services = this.pages[at];
    const key = JSON.stringify([at, this.pages.length, services.map(({name, waiting, isOpen, isAway, backAt}) => [name, waiting, isOpen, isAway, backAt])]);
    if (key === this.tileKey) {
      return;
    }
    this.tileKey = key;
    const tiles = byId('tiles');
    tiles.dataset.columns = String(this.columns);
    tiles.textContent = '';
    services.forEach(service => tiles.appendChild(this.makeTile(service)));
    tiles.querySelectorAll('.tile-name').forEach(name => fitText(name, name.parentElement.clientHeight));
    const dots = byId('dots');
    dots.textContent = '';
    for (let i = 0; this.pages.length > 1 && i < this.pages.length; i += 1) {
      dots.appendChild(make('span', i === at ? 'dot is-on' : 'dot', ''));
    }
  }

  makeTile({name, waiting, isOpen, isAway, backAt}) {
    const isClosed = !isOpen && waiting === 0 && !isAway;
    const tile = make('li', isClosed ? 'tile is-closed' : 'tile', '');
    tile.appendChild(make('span', 'tile-name', name));
    if (isAway) {
      tile.appendChild(make('span', 'tile-break', this.breakText(backAt)));
    }
    tile.appendChild(make('span', 'tile-count', isClosed ? this.words.text('display.closed') : String(waiting)));
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
    this.heroKey = this.callKey = this.tileKey = '';
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
    setText(byId('hint'), this.words.text(sound === 'blocked' ? 'display.soundBlocked' : 'display.noSound'));
    this.showHint(isTrouble);
    clearTimeout(this.hintTimer);
    this.hintTimer = setTimeout(() => this.showHint(false), HINT_TIME);
  }

  // In the place of the date.
  showHint(isShown) {
    byId('hint').hidden = !isShown;
    byId('date').hidden = isShown;
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
    setText(byId('date'), now.toLocaleDateString(language, {weekday: 'long', day: 'numeric', month: 'long', timeZone}));
  }
}
