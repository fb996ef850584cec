// Things that are shown one at a time, in the order in which they came, none left out.

export class InTurn {
  // begin(thing) shows it, end(thing) when its time is over; time(thing, waiting) gives its milliseconds,
  // `waiting` being how many come after it.
  constructor({begin, end, time}) {
    this.begin = begin;
    this.end = end;
    this.time = time;
    this.waiting = [];
    this.current = null;
    this.isHeld = false;
    this.isOver = false; // its time is
  }

  // The current one stays until it is released, also when its time is over.
  hold() {
    this.isHeld = true;
  }

  release() {
    this.isHeld = false;
    if (this.current !== null && this.isOver) {
      this.finish();
    }
  }

  add(thing) {
    this.waiting.push(thing);
    if (this.current === null) {
      this.next();
    }
  }

  next() {
    this.current = this.waiting.shift() || null;
    if (this.current === null) {
      return;
    }
    this.isHeld = false;
    this.isOver = false;
    setTimeout(() => this.timeOver(), this.time(this.current, this.waiting.length));
    this.begin(this.current);
  }

  timeOver() {
    this.isOver = true;
    if (!this.isHeld) {
      this.finish();
    }
  }

  finish() {
    const thing = this.current;
    this.current = null;
    this.end(thing);
    if (this.current === null) {
      this.next();
    }
  }
}
