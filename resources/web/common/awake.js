// Keeps the screen from going dark, where the browser may: over https, or on the server's own machine, and not in old ones.

export class Awake {
  // changed() is told when `isKept` is another.
  constructor(changed) {
    this.changed = changed;
    this.isKept = false;
    document.addEventListener('visibilitychange', () => this.keep()); // what is hidden loses it
    this.keep();
  }

  async keep() {
    if (!navigator.wakeLock || document.visibilityState === 'hidden') {
      return;
    }
    const lock = await navigator.wakeLock.request('screen').catch(() => null);
    this.become(lock !== null);
    if (lock) {
      lock.addEventListener('release', () => this.become(false));
    }
  }

  become(isKept) {
    if (isKept !== this.isKept) {
      this.isKept = isKept;
      this.changed();
    }
  }
}
