/* What every page can do: menu on narrow screens, place switch, tabs by arrow keys, focus where it is needed, toasts,
   dialogs. Works without inline code; without it every page stays usable. */
(() => {
  'use strict';
  document.documentElement.classList.add('js');

  const menu = document.querySelector('[data-menu]');
  menu?.addEventListener('click', () => {
    const open = document.querySelector('[data-top]').classList.toggle('is-open');
    menu.setAttribute('aria-expanded', String(open));
  });

  /* disclosures that float: Escape closes and gives the focus back, a click elsewhere closes */
  const floating = 'details.place[open], details.more[open]';
  document.addEventListener('keydown', e => {
    const open = e.key === 'Escape' && document.querySelector(floating);
    if (open) { open.open = false; open.querySelector('summary').focus(); }
  });
  document.addEventListener('click', e => {
    document.querySelectorAll(floating).forEach(open => { if (!open.contains(e.target)) open.open = false; });
  });

  /* tabs: arrow keys move, Enter follows the link */
  document.querySelectorAll('[role="tablist"]').forEach(list => list.addEventListener('keydown', e => {
    const tabs = [...list.querySelectorAll('[role="tab"]')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    const to = step ? (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length
      : e.key === 'Home' ? 0 : e.key === 'End' ? tabs.length - 1 : -1;
    if (to >= 0) { e.preventDefault(); tabs[to].focus(); }
  }));

  /* a list box that shows "Auswählen" is quieter */
  const quiet = list => list.classList.toggle('in--empty', list.value === '');
  document.querySelectorAll('select.in').forEach(list => {
    quiet(list);
    list.addEventListener('change', () => quiet(list));
  });

  /* a proposed entry that was taken is as good as typed: whoever waits for typing hears of it */
  document.addEventListener('click', e => {
    const panel = e.target.closest('.ui-autocomplete-item')?.closest('.ui-autocomplete-panel');
    const input = panel && document.getElementById(panel.id.replace(/_panel$/, '_input'));
    if (input) setTimeout(() => input.dispatchEvent(new CustomEvent('aqb:answered', { bubbles: true })));
  });

  /* opening a field: an input takes the focus, of a bar of radios the chosen or the first one does */
  const focusField = id => {
    const field = document.getElementById(id);
    if (!field) return false;
    const target = field.matches('input, select, textarea') ? field : field.querySelector('input:checked') ?? field.querySelector('input');
    if (!target || target.closest('[hidden]')) return false;
    target.focus();
    target.scrollIntoView({ block: 'center' });
    return true;
  };
  document.addEventListener('click', e => {
    const link = e.target.closest('a[href^="#"]');
    if (link && link.hash.length > 1 && document.getElementById(link.hash.slice(1))?.matches('input, select, textarea, [role="radiogroup"], .checks, .ui-autocomplete')
        && focusField(link.hash.slice(1))) {
      e.preventDefault();
    }
  });
  const wanted = new URLSearchParams(location.search).get('field');
  const first = document.querySelector('[data-summary]') ?? document.querySelector('.note--bad[role="alert"]');
  if (first) {
    first.tabIndex = -1;
    first.focus();
    if (!document.title.startsWith('Fehler: ')) document.title = `Fehler: ${document.title}`;
  } else if (!wanted || !focusField(wanted.replaceAll('.', '_'))) {
    document.querySelector('[data-focus]')?.focus();
  }

  /* dates: 1.8.18 and 010818 become 01.08.2018 on leaving; what is no date stays as typed */
  function tidy(text, past) {
    const parts = text.trim().match(/^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/) ?? text.trim().match(/^(\d{2})(\d{2})(\d{2}|\d{4})$/);
    if (!parts) return text;
    let [, day, month, year] = parts.map(Number);
    if (parts[3].length === 2) {
      const limit = new Date();
      if (!past) limit.setFullYear(limit.getFullYear() + 20);
      year += new Date(2000 + year, month - 1, day) > limit ? 1900 : 2000;
    }
    const date = new Date(year, month - 1, day);
    return date.getMonth() === month - 1 && date.getDate() === day
      ? `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}` : text;
  }
  document.addEventListener('focusout', e => {
    const kind = e.target.dataset?.kind;
    if (kind !== 'day' && kind !== 'pastDay') return;
    const tidied = tidy(e.target.value, kind === 'pastDay');
    if (tidied !== e.target.value) {
      e.target.value = tidied;
      e.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  /* toasts go after ten seconds, not while somebody is reading or in them */
  document.querySelectorAll('[data-toast]').forEach(toast => {
    let timer;
    const leave = () => { timer = setTimeout(() => toast.remove(), 10000); };
    const stay = () => clearTimeout(timer);
    toast.addEventListener('mouseenter', stay);
    toast.addEventListener('focusin', stay);
    toast.addEventListener('mouseleave', leave);
    toast.addEventListener('focusout', leave);
    leave();
  });
  /* what a redirect had to say is said once: reloading the page does not say it again */
  if (new URLSearchParams(location.search).has('done')) {
    const address = new URL(location.href);
    address.searchParams.delete('done');
    history.replaceState(history.state, '', address);
  }

  /* dialogs of PrimeFaces, opened by what names them */
  document.addEventListener('click', e => {
    const opener = e.target.closest('[data-dialog]');
    if (opener && window.PF) {
      e.preventDefault();
      if (opener.dataset.chosen) {
        document.getElementById('chosen').value = opener.dataset.chosen;
        document.querySelectorAll('[data-chosen-name]').forEach(name => { name.textContent = opener.dataset.chosenLabel; });
      }
      window.PF(opener.dataset.dialog).show();
    }
    const closer = e.target.closest('[data-close]');
    if (closer && window.PF) {
      e.preventDefault();
      window.PF(closer.dataset.close).hide();
      document.querySelector(`[data-dialog="${closer.dataset.close}"]`)?.focus();
    }
  });

  /* the demo's accounts */
  document.addEventListener('click', e => {
    const email = e.target.closest('[data-demo-email]')?.dataset.demoEmail;
    if (!email) return;
    document.getElementById('email').value = email;
    document.getElementById('password').value = document.querySelector('[data-demo-password]').textContent;
    document.getElementById('submit').focus();
  });

  document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
})();
