// Light or dark: as the address asks, else as the browser prefers, also when it changes its mind.
export function applyTheme(wanted) {
  const preference = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = ['light', 'dark'].includes(wanted) ? wanted : preference.matches ? 'dark' : 'light';
  };
  apply();
  if (preference.addEventListener) { // not on telephones before 2020
    preference.addEventListener('change', apply);
  }
}
