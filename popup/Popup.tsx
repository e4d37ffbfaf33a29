/** The whole popup: a masthead, one of its screens, and the switch for this site. Props in, callbacks out. */

import type { SiteWish } from '../src/settings';
import { Filled } from './Filled';
import { Icon, Sign } from './Icon';
import { MarkPatterns } from './Marks';
import { type ReportActions, ReportView } from './ReportView';
import { Skeleton } from './Skeleton';
import { StateScreen } from './StateScreen';
import { type Text, underscored, useText } from './text';
import type { Screen, View } from './view';

/** What the reader can do. */
export interface Actions extends ReportActions {
  /** Asks again how far the page is. */
  readonly lookAgain: () => void;
  readonly wishForSite: (wish: SiteWish) => void;
  /** Opens the same view beside the page; absent where it stands there, or where the browser cannot. */
  readonly openPanel?: () => void;
  readonly resume: () => void;
  readonly openSettings: () => void;
}

interface PopupProps {
  readonly view: View;
  readonly actions: Actions;
  /** What the last press led to, told where it cannot be seen; empty at first. */
  readonly said: string;
}

export function Popup({ view, actions, said }: PopupProps) {
  const text = useText();
  return (
    <>
      <MarkPatterns />
      <header>
        <h1>
          <Sign />
          {text.say('wordmark')}
        </h1>
        {view.host !== null && (
          <bdi class="this-host" title={view.host}>
            {view.host}
          </bdi>
        )}
        <button
          type="button"
          class="drawn settings"
          aria-label={text.say('settings')}
          title={text.say('settings')}
          onClick={actions.openSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main data-screen={view.shown.screen} aria-busy={view.shown.screen === 'waiting'}>
        <CurrentScreen view={view} actions={actions} />
      </main>
      <p role="status" class="said">
        {said}
      </p>
      <Footer view={view} actions={actions} />
    </>
  );
}

function CurrentScreen({ view: { shown, host }, actions }: Pick<PopupProps, 'view' | 'actions'>) {
  const text = useText();
  const read = { name: text.say('readThisPage'), onPress: actions.read };
  switch (shown.screen) {
    case 'waiting':
      return <Skeleton />;
    case 'still-reading':
      return (
        <StateScreen
          title={text.say('stillReadingTitle')}
          text={text.say('stillReadingText')}
          button={{ name: text.say('lookAgain'), onPress: actions.lookAgain }}
        />
      );
    case 'report':
      return <ReportView summary={shown.summary} actions={actions} />;
    case 'quiet':
      return <StateScreen title={text.say('quietTitle')} button={read} />;
    case 'unreachable':
      return <StateScreen title={text.say('unreachableTitle')} text={text.say('unreachableText')} button={read} />;
    case 'closed':
      return <StateScreen title={text.say('closedTitle')} text={text.say('closedText')} />;
    case 'paused':
      return (
        <StateScreen
          title={text.say('pausedTitle')}
          text={text.say('pausedText')}
          button={{ name: text.say('resume'), onPress: actions.resume }}
        />
      );
    case 'off':
      return <StateScreen title={<OffTitle host={host} />} text={text.say('offText')} />;
    case 'skipped':
      return <StateScreen title={skipped(shown, text)} {...(shown.why === 'failed' && { button: read })} />;
    case 'lost':
      return <StateScreen title={text.say('errorTitle')} />;
  }
}

function OffTitle({ host }: { readonly host: string | null }) {
  const text = useText();
  if (host === null) return text.say('skip_off');
  return <Filled sentence="offTitle" holes={[<bdi key="host">{host}</bdi>]} />;
}

function skipped({ why }: Extract<Screen, { screen: 'skipped' }>, text: Text): string {
  return text.say(`skip_${underscored(why)}`);
}

function Footer({ view: { site, always }, actions: { wishForSite, openPanel } }: Pick<PopupProps, 'view' | 'actions'>) {
  const text = useText();
  if (site === 'none') return null;
  if (site === 'private')
    return (
      <footer>
        <p class="quiet">{text.say('privateWindow')}</p>
      </footer>
    );
  const isOn = site === 'can-switch-off';
  return (
    <footer>
      <button
        type="button"
        class={`site-switch ${isOn ? 'plain' : 'primary'}`}
        onClick={() => wishForSite(isOn ? 'off' : 'as-others')}
      >
        {text.say(isOn ? 'switchOff' : 'switchOn')}
      </button>
      {always !== undefined && (
        <button
          type="button"
          class="plain"
          aria-pressed={always}
          onClick={() => wishForSite(always ? 'as-others' : 'always')}
        >
          {text.say('siteAlways')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="plain" onClick={openPanel}>
          {text.say('openPanel')}
        </button>
      )}
    </footer>
  );
}
