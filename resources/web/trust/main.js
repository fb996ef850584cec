// The page `/trust`: how a phone comes to trust the house's own authority, so that its browser gives camera and
// microphone to consultations.

import {showPage} from '/web/common/page.js';

async function begin() {
  await showPage('trust', '/trust');
  const {trust} = await fetch('/network/trust').then(answer => answer.json());
  document.getElementById('fingerprint').replaceChildren(...inLines(trust.fingerprint || ''));
  document.getElementById('download').href = trust.certificate || '';
  document.getElementById('steps').hidden = !trust.fingerprint;
  document.getElementById('none').hidden = Boolean(trust.fingerprint);
}

// Eight pairs a line, as the console shows them: torn apart they are hard to compare.
function inLines(fingerprint) {
  return (fingerprint.match(/(\w\w:?){1,8}/g) || []).map(pairs => {
    const line = document.createElement('span');
    line.textContent = pairs;
    return line;
  });
}

begin();
