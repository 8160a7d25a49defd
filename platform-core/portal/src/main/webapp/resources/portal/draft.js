/* Nothing typed is lost: each changed field goes to the server as a draft, again and again until it is confirmed, and a
   session that ended is renewed over the form. Needs neither the Faces view nor an HTTP session. */
(() => {
  'use strict';
  const meta = name => document.querySelector(`meta[name="${name}"]`);
  /* what each request of a page says: that it is one of ours, and for which of the own places it was opened */
  window.AQB = { marks: () => ({ 'X-Page-Token': meta('page-token')?.content ?? '', 'X-Page-Membership': meta('membership')?.content ?? '' }) };
  const form = document.querySelector('form[data-participation]');
  const status = document.querySelector('[data-status]');
  if (!form || !status) return;
  const words = Object.fromEntries(Object.entries(document.querySelector('[data-words]').dataset)
    .map(([name, text]) => [name.replace(/^say(.)/, (_, first) => first.toLowerCase()), text]));
  const context = document.body.dataset.context ?? '';
  const say = (text, ...values) => values.reduce((t, v, i) => t.replaceAll(`{${i}}`, v), text);

  /* after a save that was refused the page is the answer to a form: loading it anew must not send the old one again, but
     show the draft */
  history.replaceState(history.state, '', location.href);

  const PAUSE = 1200;
  const LONGEST = 50000;
  const waiting = new Map();
  let sending = null;
  let timer, retry, countdown, submitter;
  let failures = 0;
  let announced = false;
  let submitted = false;
  let safe = form.dataset.savedAt ?? '';

  /* ---- what the indicator says; it speaks the first save, failures and recovery, not each save ---- */
  function show(look, text, aloud) {
    status.className = `saved${look ? ` saved--${look}` : ''}`;
    status.setAttribute('aria-live', aloud ? 'polite' : 'off');
    const icon = document.createElement('span');
    icon.className = `i i-${look === 'off' ? 'unsaved' : 'saved'}`;
    icon.ariaHidden = 'true';
    status.replaceChildren(icon, text);
  }
  const now = () => new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' }).format(new Date());

  /* ---- collecting ---- */
  function note(e) {
    const field = e.target.closest?.('[data-field]');
    if (!field || !form.contains(field) || e.target.disabled || e.target.readOnly) return;
    const text = current(e.target, field);
    /* nobody types that much; what is wrong with it the server says on saving */
    if (text.length > LONGEST) { waiting.delete(field.dataset.field); return; }
    waiting.set(field.dataset.field, text);
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  }
  function current(input, field) {
    if (input.type !== 'radio') return input.value;
    return field.querySelector('input[type="radio"]:checked')?.value ?? '';
  }
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('aqb:answered', note);
  form.addEventListener('focusout', () => { if (waiting.size) { clearTimeout(timer); timer = setTimeout(flush, 50); } });

  /* ---- sending: one at a time, what changes meanwhile goes with the next ---- */
  const payload = fields => JSON.stringify({
    measure: form.dataset.measure, membership: form.dataset.membership, baseVersion: Number(form.dataset.baseVersion),
    formVersion: Number(form.dataset.formVersion), fields,
  });
  const address = () => `${context}/api/drafts/${form.dataset.participation}/${form.dataset.tab}`;
  const post = (body, keepalive) => fetch(address(), {
    method: 'POST', body, keepalive, credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', ...window.AQB.marks() },
  });
  const pause = milliseconds => new Promise(over => setTimeout(over, milliseconds));
  function flush() {
    clearTimeout(timer);
    clearTimeout(retry);
    clearInterval(countdown);
    if (sending) return sending.then(() => (waiting.size ? flush() : true));
    if (!waiting.size) return Promise.resolve(true);
    const batch = new Map(waiting);
    if (failures === 0) show('wait', words.saving, false);
    sending = send(batch).finally(() => { sending = null; });
    return sending.then(done => {
      if (done && waiting.size && !submitted && failures === 0) timer = setTimeout(flush, PAUSE);
      return done;
    });
  }
  async function send(batch) {
    const body = payload(Object.fromEntries(batch));
    let answer;
    try {
      /* a connection that the server has just closed fails once, and no browser tries a second time by itself */
      answer = await post(body, false).catch(() => pause(300).then(() => post(body, false)));
    } catch {
      return again(navigator.onLine === false);
    }
    if (answer.ok) {
      batch.forEach((text, name) => { if (waiting.get(name) === text) waiting.delete(name); });
      document.dispatchEvent(new CustomEvent('aqb:alive'));
      const recovered = failures > 0;
      failures = 0;
      safe = (await answer.json().catch(() => ({}))).savedAt ?? now();
      show('', say(words.saved, safe), !announced || recovered);
      announced = true;
      return true;
    }
    if (answer.status === 401 || answer.status === 403) { renew(); return false; }
    if (answer.status === 409) { elsewhere(await answer.json().catch(() => ({}))); return false; }
    /* the server is there and says no: the form itself may go, its answer will say why */
    again(false);
    return true;
  }
  function again(offline) {
    failures += 1;
    let seconds = Math.min(15, 5 * 2 ** (failures - 1));
    const tell = aloud => show('off', offline ? words.offline : say(words.unsaved, seconds), aloud);
    tell(failures === 1);
    countdown = setInterval(() => { seconds -= 1; if (seconds > 0) tell(false); }, 1000);
    retry = setTimeout(flush, seconds * 1000);
    return false;
  }
  addEventListener('online', () => { if (waiting.size) flush(); });

  /* ---- leaving the page: what is not safe yet goes along, unless the form itself is on its way ---- */
  addEventListener('pagehide', () => {
    if (submitted || !waiting.size) return;
    const body = payload(Object.fromEntries(waiting));
    post(body, body.length < 60000).catch(() => {});
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden && waiting.size) flush(); });

  /* ---- "Speichern": the draft first, so that a server that is gone takes nothing with it; then the form, once ---- */
  form.addEventListener('submit', e => {
    if (submitted === 'go') { submitted = true; return; }
    if (!submitted && !sending && !waiting.size) { submitted = true; return; }
    e.preventDefault();
    if (submitted) return;
    submitted = true;
    submitter = e.submitter;
    flush().then(done => {
      if (!done) { submitted = false; return; }
      submitted = 'go';
      // Not at once: a form that is just telling of its submission ignores a second one.
      setTimeout(() => form.requestSubmit(submitter));
    });
  });
  addEventListener('pageshow', e => { if (e.persisted) submitted = false; });

  /* ---- the session ended: log in over the form and go on ---- */
  const veil = document.querySelector('[data-renew]');
  const frame = document.querySelector('.frame');
  let back;
  let step = '';
  function renew() {
    if (!veil.hidden) return;
    back = document.activeElement;
    veil.querySelector('[data-renew-safe]').textContent = safe ? say(words.renewSafe, safe) : words.renewPage;
    veil.hidden = false;
    frame.inert = true;
    frame.classList.add('is-veiled');
    document.getElementById('renew-password').focus();
  }
  veil?.querySelector('form').addEventListener('submit', async e => {
    e.preventDefault();
    const refused = veil.querySelector('[data-renew-refused]');
    refused.hidden = true;
    try {
      const code = document.getElementById('renew-code');
      const tell = text => { refused.hidden = false; refused.querySelector('span:last-child').textContent = text; };
      const answer = await fetch(`${context}/api/session`, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin',
        body: JSON.stringify(step ? { step, code: code.value } : {
          email: document.getElementById('renew-email').value, password: document.getElementById('renew-password').value,
          membership: form.dataset.membership,
        }),
      });
      if (answer.status === 202) {
        step = (await answer.json()).step;
        veil.querySelector('[data-renew-code]').hidden = false;
        code.focus();
        return;
      }
      if (!answer.ok) {
        const wait = answer.status === 429 ? await answer.json() : null;
        tell(wait ? say(words.renewWait, wait.until) : step ? words.renewCode : words.renewRefused);
        if (answer.status === 410) { step = ''; veil.querySelector('[data-renew-code]').hidden = true; }
        (step ? code : document.getElementById('renew-password')).select();
        return;
      }
      step = '';
      code.value = '';
      veil.querySelector('[data-renew-code]').hidden = true;
      const session = await answer.json();
      meta('page-token').content = session.pageToken;
      document.getElementById('renew-password').value = '';
      veil.hidden = true;
      frame.inert = false;
      frame.classList.remove('is-veiled');
      back?.focus();
      flush();
    } catch {
      refused.hidden = false;
    }
  });

  /* ---- the person works for another place in another tab ---- */
  function elsewhere(where) {
    show('off', say(words.elsewhere, where.place ?? ''), true);
    const box = document.querySelector('[data-elsewhere]');
    if (!box) return;
    box.querySelector('[data-elsewhere-text]').textContent = say(words.elsewhere, where.place ?? '');
    box.classList.remove('is-closed');
  }

  /* back to the place of this page: first what is not safe yet, then the page anew, for its view went with the place */
  document.querySelector('[data-switch-back]')?.addEventListener('click', async e => {
    e.preventDefault();
    const answer = await fetch(`${context}/api/place`, {
      method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', ...window.AQB.marks() },
      body: JSON.stringify({ membership: form.dataset.membership }),
    }).catch(() => null);
    if (answer?.status === 401) { renew(); return; }
    if (!answer?.ok) { again(navigator.onLine === false); return; }
    meta('page-token').content = (await answer.json()).pageToken;
    if (await flush()) location.reload();
  });

  /* ---- the log-in has ended while nobody typed: the form asks for the password now, not when something is lost ---- */
  document.addEventListener('aqb:over', renew);
})();
