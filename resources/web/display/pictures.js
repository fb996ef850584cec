// Pictures, one after the other, while nothing else is to be seen: at the first call they are gone. Knows no page.

const AFTER = 60; // s, where the server says nothing
const EACH = 12;

export class PictureShow {
  // show(path) of the one that is to be seen; '': none.
  constructor(show) {
    this.show = show;
    this.paths = [];
    this.after = AFTER;
    this.each = EACH;
    this.path = '';
    this.isBusy = true;
    this.quiet = null; // runs until it was quiet long enough
    this.turning = null;
  }

  // As the server says it; times in seconds.
  take({pictures, after, each}) {
    this.paths = (Array.isArray(pictures) ? pictures : []).filter(path => typeof path === 'string' && /^\/[^/]/.test(path));
    const wait = Number(after) > 0 ? Number(after) : AFTER;
    this.each = Number(each) > 0 ? Number(each) : EACH;
    if (wait !== this.after && this.quiet !== null) {
      clearTimeout(this.quiet);
      this.begin(wait);
    }
    this.after = wait;
    const hasNone = this.path === '' && !this.isBusy && this.quiet === null;
    if (hasNone || (this.path !== '' && !this.paths.includes(this.path))) {
      this.next();
    }
  }

  // A call, something urgent or a lost connection is to be seen.
  setBusy(isBusy) {
    if (isBusy === this.isBusy) {
      return;
    }
    this.isBusy = isBusy;
    clearTimeout(this.turning);
    clearTimeout(this.quiet);
    this.quiet = null;
    if (isBusy) {
      this.become('');
    } else {
      this.begin(this.after);
    }
  }

  begin(seconds) {
    this.quiet = setTimeout(() => {
      this.quiet = null;
      this.next();
    }, seconds * 1000);
  }

  // The one that is there cannot be shown.
  skip() {
    if (this.paths.length > 1) {
      this.next();
    } else {
      this.become('');
    }
  }

  // The one that follows on what was there, else the first.
  next() {
    clearTimeout(this.turning);
    if (this.paths.length === 0) {
      this.become('');
      return;
    }
    this.become(this.paths[(this.paths.indexOf(this.path) + 1) % this.paths.length]);
    this.turning = setTimeout(() => this.next(), this.each * 1000);
  }

  become(path) {
    if (path !== this.path) {
      this.path = path;
      this.show(path);
    }
  }
}
