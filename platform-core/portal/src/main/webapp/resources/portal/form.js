/* The participation form: what opens and closes with an answer, questionnaires by keyboard, counters, the entry
   answer beside the exit answer, saving by keyboard. The server decides everything again on saving. */
(() => {
  'use strict';
  const form = document.querySelector('form[data-participation], form[data-preview]');
  if (!form) return;
  const words = Object.fromEntries(Object.entries(document.querySelector('[data-words]').dataset)
    .map(([name, text]) => [name.replace(/^say(.)/, (_, first) => first.toLowerCase()), text]));
  const context = document.body.dataset.context ?? '';
  const say = (text, ...values) => values.reduce((t, v, i) => t.replaceAll(`{${i}}`, v), text);

  /* ---- answers as they stand in the page; a hidden field has none ---- */
  const box = name => form.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const valueIn = field => {
    const radios = field.querySelectorAll('input[type="radio"]');
    if (radios.length) return [...radios].find(r => r.checked)?.value ?? '';
    return field.querySelector('input, select, textarea')?.value ?? '';
  };
  const value = name => {
    const field = box(name);
    return !field || field.closest('[hidden]') ? '' : valueIn(field);
  };
  const holds = when => typeof when === 'boolean' ? when
    : when.all ? when.all.every(holds) : when.in.includes(value(when.is));

  /* ---- fields and sections that open with an answer; in document order, so what nests is decided after its cause ---- */
  const conditional = [...form.querySelectorAll('[data-when]:not([data-when=""])')].map(part => [part, JSON.parse(part.dataset.when)]);
  const unfold = () => {
    conditional.forEach(([part, when]) => {
      part.hidden = !holds(when);
      part.classList.remove('is-closed');
    });
    document.querySelectorAll('[data-questionnaire]').forEach(progress);
  };

  /* ---- questionnaires ---- */
  const rows = list => [...list.querySelectorAll('[data-q]')].filter(row => !row.closest('[hidden]'));
  function progress(section) {
    const all = rows(section);
    const done = all.filter(row => row.querySelector('input:checked')).length;
    section.querySelector('[data-done]').textContent = say(words.progress, done, all.length);
    const bar = section.querySelector('progress');
    bar.max = Math.max(all.length, 1);
    bar.value = done;
  }
  const target = row => row.querySelector('input:checked') ?? row.querySelector('input');
  form.addEventListener('keydown', e => {
    const row = e.target.closest('[data-q]');
    if (!row || !e.target.matches('input[type="radio"]') || e.ctrlKey || e.altKey || e.metaKey || e.target.disabled) return;
    const all = rows(row.closest('[data-questionnaire]'));
    const at = all.indexOf(row);
    const key = e.key.toLowerCase();
    if (key === 'j' || key === 'n') {
      e.preventDefault();
      const radio = row.querySelector(`input[value="${key === 'j' ? 'yes' : 'no'}"]`);
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
      (all[at + 1] ? target(all[at + 1]) : radio).focus();
    } else if (key === 'arrowdown' || key === 'arrowup') {
      e.preventDefault();
      const next = all[at + (key === 'arrowdown' ? 1 : -1)];
      if (next) target(next).focus();
    } else if (key === 'delete' || key === 'backspace') {
      e.preventDefault();
      row.querySelectorAll('input').forEach(radio => { radio.checked = false; });
      e.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  /* ---- the entry answer comes only when the exit answer is given ---- */
  const icons = { better: 'better', worse: 'worse', kept: 'same', open: 'circle' };
  const drawing = name => Object.assign(document.createElement('span'), { className: `i i-${name}`, ariaHidden: 'true' });
  async function compare(place) {
    const name = place.dataset.then;
    const given = value(name);
    place.replaceChildren();
    if (!given || form.dataset.preview) return tally();
    const question = name.slice(name.indexOf('.') + 1);
    const address = `${context}/api/participations/${form.dataset.participation}/entry-answer?question=${encodeURIComponent(question)}&answer=${encodeURIComponent(given)}`;
    try {
      const answer = await fetch(address, { headers: window.AQB.marks() });
      if (!answer.ok || value(name) !== given) return;
      const entry = await answer.json();
      if (!entry.answer) return;
      const was = Object.assign(document.createElement('span'), { className: 'q__was', textContent: `${words.was} ` });
      was.append(Object.assign(document.createElement('b'), { textContent: entry.answer }));
      const shift = Object.assign(document.createElement('span'), { className: `shift shift--${entry.change}` });
      shift.append(drawing(icons[entry.change] ?? 'circle'), entry.changeText);
      place.replaceChildren(was, shift);
      tally();
    } catch {
      /* without a connection the comparison waits for the next save */
    }
  }
  function tally() {
    document.querySelectorAll('[data-shift]').forEach(count => {
      count.textContent = form.querySelectorAll(`.q__then .shift--${count.dataset.shift}`).length;
    });
  }

  /* ---- characters counted as the server counts them ---- */
  const counters = [...form.querySelectorAll('[data-count]')];
  const count = () => counters.forEach(counter => {
    counter.textContent = say(words.characters, document.getElementById(counter.dataset.count).value.length, counter.dataset.max);
  });

  /* ---- a change of the TN-Ziel that would empty answers asks first ---- */
  const goal = box('entry.participant_goal')?.querySelector('select');
  let chosen = goal?.value;
  const answered = part => [...part.querySelectorAll('[data-field]'), ...(part.matches('[data-field]') ? [part] : [])]
    .filter(field => !field.hidden && !['', 'not_stated'].includes(valueIn(field)));
  const textOf = field => (field.querySelector('.field__label') ?? field.querySelector('[id$="-l"]'))?.textContent ?? '';
  function fill(part, texts) {
    part.hidden = texts.length === 0;
    part.querySelector('ul').replaceChildren(...texts.map(text => Object.assign(document.createElement('li'), { textContent: text })));
  }
  function askForGoal() {
    const lost = new Set();
    conditional.forEach(([part, when]) => {
      if (!part.closest('[hidden]') && !holds(when)) answered(part).forEach(field => lost.add(field));
    });
    /* the answers of later tabs are not in the page; the server has told which goal would empty which of them */
    const later = [...document.querySelectorAll(`[data-goal-loses="${CSS.escape(goal.value)}"] li`)].map(text => text.textContent);
    const all = lost.size + later.length;
    if (all === 0 || !window.PF) { chosen = goal.value; return true; }
    const dialog = document.getElementById('goal');
    dialog.querySelector('[data-goal-text]').textContent = say(all === 1 ? words.goalOne : words.goal, all);
    fill(dialog.querySelector('[data-goal-here]'), [...lost].map(textOf));
    fill(dialog.querySelector('[data-goal-later]'), later);
    window.PF('goal').show();
    return false;
  }
  document.addEventListener('click', e => {
    const answer = e.target.closest('[data-goal]')?.dataset.goal;
    if (!answer) return;
    if (answer === 'change') chosen = goal.value; else goal.value = chosen;
    window.PF('goal').hide();
    unfold();
    goal.dispatchEvent(new CustomEvent('aqb:answered', { bubbles: true }));
    goal.focus();
  });
  document.addEventListener('keydown', e => {
    if (goal && e.key === 'Escape' && goal.value !== chosen) { goal.value = chosen; unfold(); }
  });

  form.addEventListener('change', e => {
    if (e.target === goal && !askForGoal()) return;
    unfold();
    const then = e.target.closest('[data-q]')?.querySelector('[data-then]');
    if (then) compare(then);
  });
  form.addEventListener('input', count);

  /* what was missing and is answered now need not be called missing until the next save */
  const marked = [...form.querySelectorAll('.field--missing')];
  form.addEventListener('change', () => marked.forEach(field => {
    const open = valueIn(field) === '';
    field.classList.toggle('field--missing', open);
    field.querySelector('.field__mark--missing').hidden = !open;
  }));

  /* ---- saving by keyboard; Enter in a line saves and does not go on to the next person ---- */
  const press = id => document.getElementById(id)?.click();
  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === 's') { e.preventDefault(); press('save'); }
    else if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') { e.preventDefault(); press('saveAndNext'); }
    else if (e.key === 'Enter' && form.contains(e.target) && e.target.matches('input')) { e.preventDefault(); press('save'); }
  });

  /* a list box may be too narrow for its answer; then it stands below in full */
  const full = list => {
    const text = list.selectedOptions[0]?.text ?? '';
    let line = list.parentElement.querySelector('.field__full');
    const cut = list.value !== '' && text.length * 8.2 > list.clientWidth - 56;
    if (cut && !line) {
      line = document.createElement('p');
      line.className = 'field__msg field__msg--soft field__full';
      line.ariaHidden = 'true';
      list.after(line);
    }
    if (line) { line.textContent = text; line.hidden = !cut; }
  };
  const lists = [...form.querySelectorAll('select.in')];
  lists.forEach(list => list.addEventListener('change', () => full(list)));
  addEventListener('resize', () => lists.forEach(full));

  /* ---- two people changed the same: decided field by field or all at once; the save bar waits for the last ---- */
  const clashes = form.querySelector('[data-clashes]');
  const weigh = () => {
    const open = [...clashes.querySelectorAll('fieldset')].filter(pick => !pick.querySelector('input:checked')).length;
    clashes.querySelector('[data-undecided]').textContent = open === 0 ? '' : say(open === 1 ? words.undecidedOne : words.undecided, open);
    ['save', 'saveAndNext'].forEach(id => { const button = document.getElementById(id); if (button) button.disabled = open > 0; });
  };
  if (clashes) {
    clashes.addEventListener('change', weigh);
    clashes.addEventListener('click', e => {
      const side = e.target.closest('[data-decide]')?.dataset.decide;
      if (!side) return;
      clashes.querySelectorAll(`input[value="${side}"]`).forEach(radio => { radio.checked = true; });
      weigh();
    });
    weigh();
  }

  /* a new participation begins at its first line */
  if (form.dataset.fresh === 'true' && document.activeElement === document.body) form.querySelector('input.in:not([readonly])')?.focus();

  unfold();
  count();
  lists.forEach(full);
})();
