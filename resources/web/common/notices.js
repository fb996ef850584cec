// What a screen has to say to everyone, one line at a time: broadcasts for as long as they are current, in each
// of their languages, and what was only said once, for a while. What is urgent comes again after each of the
// others. Knows no page.

import {InTurn} from '/web/common/inturn.js';

const LEVELS = ['information', 'warning', 'urgent'];
const HOUSE_LANGUAGES = ['id', 'en', 'th'];
const LINE_TIME = 8000; // ms that one line stands while there are others
const SAID_TIME = 30000; // ms that what was said once is shown

export class Notices {
  // show({id, level, text, longest}) whenever another line is to be seen; null: none.
  constructor(language, show) {
    this.language = language;
    this.show = show;
    this.all = []; // as the server has them
    this.standing = []; // of them, those that are for this screen and not over
    this.lines = [];
    this.at = 0;
    this.timer = null;
    this.said = new InTurn({
      begin: () => this.sayNext(),
      end: () => this.arrange(),
      time: () => SAID_TIME,
    });
  }

  say(words) {
    this.said.add(words);
  }

  // services: ids of those that this screen shows; `now` is the server's, in ms.
  take(notices, services, now) {
    this.all = (Array.isArray(notices) ? notices : []).map(readNotice).filter(Boolean);
    this.look(services, now);
  }

  // Takes off what ends by itself, and what is for other rooms.
  look(services, now) {
    const standing = this.all.filter(notice => notice.until > now
      && (notice.everyDisplay || notice.displaysOf.some(id => services.includes(id))));
    if (JSON.stringify(standing) !== JSON.stringify(this.standing)) {
      this.standing = standing;
      this.arrange();
    }
  }

  linesOf(level) {
    const lines = [];
    for (const notice of this.standing.filter(one => one.level === level)) {
      const languages = [this.language, ...HOUSE_LANGUAGES, ...Object.keys(notice.texts)];
      new Set(languages).forEach(language => {
        if (notice.texts[language]) {
          lines.push({id: notice.id, level, text: notice.texts[language]});
        }
      });
    }
    return lines;
  }

  words() {
    return this.said.current === null ? [] : [{id: '', level: 'information', text: this.said.current}];
  }

  // What stands there now stays, where it still is to be said; what is newly urgent does not wait.
  arrange() {
    const urgent = this.linesOf('urgent');
    const known = this.lines.map(key);
    const next = key(urgent.find(line => !known.includes(key(line))) || this.lines[this.at]);
    const others = [...this.linesOf('warning'), ...this.linesOf('information'), ...this.words()];
    this.lines = urgent.slice();
    others.forEach((line, index) => {
      this.lines.push(line);
      if (urgent.length > 0 && index + 1 < others.length) {
        this.lines.push(urgent[index % urgent.length]);
      }
    });
    this.goTo(Math.max(0, this.lines.findIndex(line => key(line) === next)));
  }

  // What was just said comes next, and stands its time.
  sayNext() {
    this.arrange();
    const words = key(this.words()[0]);
    this.goTo(this.lines.findIndex(line => key(line) === words));
  }

  goTo(index) {
    clearTimeout(this.timer);
    this.at = index;
    if (this.lines.length > 1) {
      this.timer = setTimeout(() => this.goTo((this.at + 1) % this.lines.length), LINE_TIME);
    }
    const line = this.lines[index];
    const longest = this.lines.reduce((most, one) => (one.text.length > most.length ? one.text : most), '');
    this.show(line ? Object.assign({longest}, line) : null);
  }
}

function key(line) {
  return JSON.stringify(line || null);
}

// Null where it is not as the server's notes say. A level that is not known here is said quietly.
export function readNotice(json) {
  const until = Date.parse(json && json.until);
  if (!json || typeof json.id !== 'string' || !json.texts || typeof json.texts !== 'object' || isNaN(until)) {
    return null;
  }
  const texts = {};
  for (const language of Object.keys(json.texts)) {
    if (typeof json.texts[language] === 'string') {
      texts[language] = json.texts[language];
    }
  }
  return {
    id: json.id,
    level: LEVELS.includes(json.level) ? json.level : LEVELS[0],
    texts,
    everyDisplay: json.everyDisplay === true,
    displaysOf: Array.isArray(json.displaysOf) ? json.displaysOf : [],
    until,
  };
}
