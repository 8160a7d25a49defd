/* Warns before a log-in ends: after 20 minutes without a request, and after 8 hours whatever one does. All tabs of the
   browser count together. What is typed stays where it is; drafts are kept by themselves. */
(() => {
  'use strict';
  const veil = document.querySelector('[data-time-out]');
  const ends = Number(document.querySelector('meta[name="log-in-ends"]')?.content ?? 0);
  if (!veil || !ends) return;
  const MINUTE = 60 * 1000;
  /* the server writes down once a minute that somebody is there, so it may count up to a minute more */
  const IDLE = 19 * MINUTE;
  const WARN = Number(document.documentElement.dataset.warn ?? 3 * MINUTE);
  const LAST = 'aqb-last-seen';
  const context = document.body.dataset.context ?? '';
  const text = veil.querySelector('#time-out-t');
  const button = veil.querySelector('button');
  const frame = document.querySelector('.frame');
  let back;
  let understood = false;

  const now = () => Date.now();
  let mine = now();
  const seen = () => {
    mine = now();
    try { localStorage.setItem(LAST, String(mine)); } catch { /* then this tab counts alone */ }
  };
  const last = () => {
    try { return Math.max(mine, Number(localStorage.getItem(LAST) ?? 0)); } catch { return mine; }
  };
  seen();
  /* every answer of the server shows that the log-in goes on: drafts, and whatever Faces sends */
  document.addEventListener('aqb:alive', seen);
  window.jQuery?.(document).on('pfAjaxSuccess', seen);

  const idleAt = () => last() + IDLE;
  const minutes = at => Math.max(1, Math.ceil((at - now()) / MINUTE));
  function look() {
    const absolute = ends <= idleAt();
    const at = Math.min(ends, idleAt());
    if (now() >= at) { over(); return; }
    if (now() < at - WARN || absolute && understood) { close(); return; }
    text.textContent = (absolute ? text.dataset.absolute : text.dataset.idle).replace('{0}', minutes(at));
    button.textContent = absolute ? button.dataset.understood : button.dataset.stay;
    button.dataset.absolute = String(absolute);
    if (veil.hidden) {
      back = document.activeElement;
      veil.hidden = false;
      frame.inert = true;
      button.focus();
    }
  }
  function close() {
    if (veil.hidden) return;
    veil.hidden = true;
    frame.inert = false;
    back?.focus?.();
  }
  /* a form asks for the password over itself when it next saves a draft; any other page shows no names any longer */
  function over() {
    close();
    clearInterval(timer);
    if (!document.querySelector('[data-renew]')) location.assign(`${context}/login?done=ended&next=${encodeURIComponent(location.pathname + location.search)}`);
    else document.dispatchEvent(new CustomEvent('aqb:over'));
  }
  async function stay() {
    if (button.dataset.absolute === 'true') { understood = true; close(); return; }
    const answer = await window.fetch(`${context}/api/session`, { credentials: 'same-origin', headers: window.AQB?.marks() ?? {} }).catch(() => null);
    if (answer?.ok) { seen(); close(); } else over();
  }
  button.addEventListener('click', stay);
  veil.addEventListener('keydown', e => {
    if (e.key === 'Escape') stay();
    if (e.key === 'Tab') e.preventDefault();
  });
  const timer = setInterval(look, Math.min(5000, WARN / 4));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
})();
