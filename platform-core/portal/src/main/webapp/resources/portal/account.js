/* Pages around the log-in: links from mails, passwords that can be looked at, codes for paper. */
(() => {
  'use strict';
  const KEPT = 'aqb-link';

  /* the secret stands behind #, which no browser sends; it goes to the server once, in a form, and leaves the address */
  const open = document.getElementById('open');
  if (open) {
    const kept = sessionStorage.getItem(KEPT) ?? '';
    sessionStorage.removeItem(KEPT);
    const secret = location.hash.slice(1) || kept;
    history.replaceState(history.state, '', location.pathname);
    document.getElementById('secret').value = secret;
    // Not before the page is complete: PrimeFaces adds the nonce of the page to its forms then, and refuses those without.
    const go = () => setTimeout(() => document.getElementById('openLink').click());
    if (document.readyState === 'complete') go(); else addEventListener('load', go);
  }
  /* whoever has to log in first finds the link again afterwards, in this tab only */
  document.querySelector('[data-keep-link]')?.addEventListener('click', e => {
    sessionStorage.setItem(KEPT, e.currentTarget.dataset.keepLink);
  });

  document.querySelectorAll('[data-peek]').forEach(button => {
    const words = button.querySelector('span');
    const show = words.textContent;
    button.addEventListener('click', () => {
      const field = document.getElementById(button.dataset.peek);
      const visible = field.type === 'password';
      field.type = visible ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(visible));
      words.textContent = visible ? button.dataset.hide : show;
    });
  });
  /* a browser that keeps passwords shall know it as one */
  document.addEventListener('submit', () => {
    document.querySelectorAll('[data-peek]').forEach(button => { document.getElementById(button.dataset.peek).type = 'password'; });
  });

  document.querySelectorAll('[data-save-as]').forEach(button => button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${button.dataset.saveText}\n`], { type: 'text/plain' }));
    link.download = button.dataset.saveAs;
    link.click();
    URL.revokeObjectURL(link.href);
  }));
})();
