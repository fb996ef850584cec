// Run in the display's page: what is wider or higher than its place.
export function cutOff() {
  const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
    && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const pairs = [['#hero-number', '#hero'], ['#hero-counter', '#hero'], ['#hero-service', '#hero'], ['#hero-label', '#hero'],
    ['.call-counter', '.call'], ['.call-number', '.call'], ['.call', '#recent'], ['.tile-name', '.tile'], ['.tile-count', '.tile'],
    ['.tile', '#services'], ['.tile-others', '.tile-named'], ['.tile-detail', '.tile-named'],
    ['.row-name, .row-others, .row-number, .row-counter, .row-count, .row-detail', '.row'], ['.row', '#table'],
    ['#lost-title, #lost-age', '#lost'], ['#date, #clock, #title', '.top'],
    ['#hero, #recent, #services, #table, #lost, #ticker, .top', 'html']];
  const wrong = [];
  for (const [inner, outer] of pairs) {
    for (const element of document.querySelectorAll(inner)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const place = (element.closest(outer) || document.documentElement).getBoundingClientRect();
      if (element.offsetParent && (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        || !inside(element.getBoundingClientRect(), place))) {
        wrong.push(`${inner} in ${outer}: ${element.textContent}`);
      }
    }
  }
  const [number, goTo] = ['#hero-number', '#hero-place'].map(one => document.querySelector(one).getBoundingClientRect());
  if (number.bottom > goTo.top + 1) {
    wrong.push('the number runs into the counter');
  }
  return wrong;
}
