/** The settings page, drawn: what it shows is what holds, and what is pressed is what is kept. */
import { describe, expect, test } from 'vitest';
import { SettingsForm } from '../../src/options/SettingsForm';
import { defaultSettings, type Settings } from '../../src/settings';
import { draw, press, wordsOf } from './fixtures/drawn';
import { textIn } from './fixtures/interface-text';

const settings: Settings = { ...defaultSettings(false), when: 'asked', offHosts: ['b.example', 'a.example'] };

function drawForm(change: Partial<Settings> = {}) {
  const kept: Settings[] = [];
  const body = draw(
    <SettingsForm
      text={textIn('en')}
      settings={{ ...settings, ...change }}
      said=""
      onChange={(next) => kept.push(next)}
      onDelete={() => kept.push(defaultSettings(false))}
    />,
  );
  return { body, kept };
}

test('each control has a name and a sentence that explains it', () => {
  const { body } = drawForm();
  const controls = [...body.querySelectorAll('input')];
  expect(controls).toHaveLength(5);
  for (const control of controls) {
    expect(wordsOf(body.querySelector(`label[for="${control.id}"]`)).length).toBeGreaterThan(3);
    expect(wordsOf(body.querySelector(`#${control.getAttribute('aria-describedby')}`)).length).toBeGreaterThan(20);
  }
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
  expect([...drawForm().body.querySelectorAll('dt')].map(wordsOf)).toEqual(['Read', 'Kept', 'Sent']);
});
