/** The settings page, drawn: what it shows is what holds, and what is pressed is what is kept. */
import { describe, expect, test } from 'vitest';
import { SettingsForm } from '../../src/options/SettingsForm';
import { defaultSettings, type Settings } from '../../src/settings';
import { draw, press, wordsOf } from './fixtures/drawn';
import { textIn } from './fixtures/interface-text';

const settings: Settings = { ...defaultSettings(false), when: 'asked', offHosts: ['b.example', 'a.example'] };

function drawForm(change: Partial<Settings> = {}) {
  const kept: Settings[] = [];
  const languages: string[] = [];
  const body = draw(
    <SettingsForm
      text={textIn('en')}
      settings={{ ...settings, ...change }}
      keys={[{ name: 'Next claim', keys: 'Alt+Shift+J' }]}
      language=""
      said=""
      onChange={(next) => kept.push(next)}
      onLanguage={(tag) => languages.push(tag)}
      onDelete={() => kept.push(defaultSettings(false))}
    />,
  );
  return { body, kept, languages };
}

test('each control has a name, and a sentence where one is promised', () => {
  const { body } = drawForm();
  const controls = [...body.querySelectorAll('input')].filter(({ type }) => type !== 'color');
  expect(controls).toHaveLength(14);
  for (const control of controls) {
    expect(wordsOf(body.querySelector(`label[for="${control.id}"]`)).length).toBeGreaterThan(3);
    const hint = control.getAttribute('aria-describedby');
    if (hint !== null) expect(wordsOf(body.querySelector(`#${hint}`)).length).toBeGreaterThan(20);
  }
});

test('a class of claims that is not to be marked is left out, in the order of the others', () => {
  const { body, kept } = drawForm();
  const box = [...body.querySelectorAll('input')].find(({ name }) => name === 'mark-vague');
  if (!box) throw new Error('There is no box for vague sources.');
  box.checked = false;
  const { Event: DrawnEvent } = box.ownerDocument.defaultView as unknown as { Event: typeof Event };
  box.dispatchEvent(new DrawnEvent('change', { bubbles: true }));
  expect(kept.at(-1)?.marks).toEqual(['none', 'anonymous', 'named', 'linked']);
});

/** As a reader who chooses: the control has the value, then says so. */
function choose(body: HTMLElement, name: string, value: string): void {
  const control = body.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  if (!control) throw new Error(`There is no ${name}.`);
  for (const option of control.querySelectorAll('option')) option.selected = option.value === value;
  // linkedom's lists have no value of their own.
  Object.defineProperty(control, 'value', { value, configurable: true });
  const { Event: DrawnEvent } = control.ownerDocument.defaultView as unknown as { Event: typeof Event };
  control.dispatchEvent(new DrawnEvent('change', { bubbles: true }));
}

describe('colours of the lines', () => {
  test('are named, begin as ours, and can be chosen', () => {
    const { body, kept } = drawForm({ colors: { vague: '#123456' } });
    const colors = [...body.querySelectorAll<HTMLInputElement>('input[type=color]')];
    expect(colors.map(({ name, value }) => [name, value])).toContainEqual(['color-vague', '#123456']);
    expect(colors.map((color) => color.getAttribute('aria-label')?.length ?? 0).every((length) => length > 20)).toBe(
      true,
    );
    choose(body, 'color-none', '#00ff00');
    expect(kept.at(-1)?.colors).toEqual({ vague: '#123456', none: '#00ff00' });
  });

  test('can be the usual ones again', () => {
    const { body, kept } = drawForm({ colors: { none: '#00ff00' } });
    press(body, 'Usual colors');
    expect(kept.at(-1)?.colors).toEqual({});
    expect(wordsOf(drawForm().body)).not.toContain('Usual colors');
  });
});

test('the language of the interface is chosen among all that it speaks, each by its own name', () => {
  const { body, languages } = drawForm();
  const names = [...body.querySelectorAll('select[name=language] option')].map(wordsOf);
  expect(names).toHaveLength(20);
  expect(names).toEqual(expect.arrayContaining(['The browser’s language', 'Deutsch', '日本語', 'português (Brasil)']));
  choose(body, 'language', 'pt_BR');
  expect(languages).toEqual(['pt_BR']);
});

test('the keys are told as the browser has them', () => {
  const keys = drawForm().body.querySelector('section[aria-labelledby=keys]');
  expect(wordsOf(keys)).toContain('Next claimAlt+Shift+J');
});

describe('sites that were switched off', () => {
  test('are listed by name, and each can be taken off the list', () => {
    const { body, kept } = drawForm();
    expect([...body.querySelectorAll('.hosts bdi')].map(wordsOf)).toEqual(['a.example', 'b.example']);
    press(body, 'Remove a.example');
    expect(kept).toEqual([{ ...settings, offHosts: ['b.example'] }]);
  });

  test('all at once', () => {
    const { body, kept } = drawForm();
    press(body, 'Remove all');
    expect(kept).toEqual([{ ...settings, offHosts: [] }]);
  });

  test('that are always read are a list of their own', () => {
    const { body, kept } = drawForm({ alwaysHosts: ['c.example'] });
    expect([...body.querySelectorAll('ul[aria-labelledby=sites-always] bdi')].map(wordsOf)).toEqual(['c.example']);
    press(body, 'Remove c.example');
    expect(kept.at(-1)?.alwaysHosts).toEqual([]);
  });

  test('none', () => {
    expect(wordsOf(drawForm({ offHosts: [] }).body)).toContain('None. The popup has a button for it.');
  });
});

test('nothing is deleted at the first press', async () => {
  const { body, kept } = drawForm();
  press(body, 'Delete everything');
  // Preact draws the second step after this turn.
  await new Promise((resolve) => setTimeout(resolve));
  expect(kept).toEqual([]);
  press(body, 'Yes, delete everything');
  expect(kept).toHaveLength(1);
});

test('says what is read, kept and sent', () => {
  const terms = [...drawForm().body.querySelectorAll('section[aria-labelledby=care] dt')].map(wordsOf);
  expect(terms).toEqual(['Read', 'Kept', 'Sent']);
});
