// Light or dark: as the address asks, else as the browser prefers.
export function applyTheme(wanted) {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = ['light', 'dark'].includes(wanted) ? wanted : dark ? 'dark' : 'light';
}
