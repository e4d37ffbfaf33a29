/** Chromium's own opinion of the manifest, and of every error that the whole run has left behind. */
import { builtExtension, launch, settled } from './driver';
import { expect, test } from './fixtures';
import { FRENCH_PAGE } from './whence-page';

/** Chromium warns that nobody can connect; that nobody can is the point (R36). */
const MEANT = "'externally_connectable' specifies neither 'matches' nor 'ids'; nothing will be able to connect";

interface ExtensionInfo {
  readonly name: string;
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly unknown[];
  readonly runtimeWarnings: readonly unknown[];
  readonly installWarnings?: readonly unknown[];
}

/** `chrome.developerPrivate`, which only `chrome://extensions` has. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      getExtensionsInfo(): Promise<(ExtensionInfo & { readonly id: string })[]>;
      reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    };
  };
}

test('chrome://extensions shows no error and no warning', async ({ server }) => {
  const driver = await launch('chromium', { extension: builtExtension('chrome') });
  try {
    const settings = await driver.open('chrome://extensions/');
    const collect = async (): Promise<ExtensionInfo[]> => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      return developerPrivate.getExtensionsInfo();
    };
    // Errors are only collected in developer mode, so the extension is loaded again in it.
    await settings.evaluate(async () => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      for (const { id } of await developerPrivate.getExtensionsInfo())
        await developerPrivate.reload(id, { failQuietly: true });
    });
    for (const page of [FRENCH_PAGE, 'frameset.html', 'list.xml']) {
      await driver.open(`${server.origin}/${page}`);
      await settled(driver);
    }
    const all = await (await driver.open('chrome://extensions/')).evaluate(collect);
    // A browser may bring extensions of its own.
    const info = all.find(({ name }) => name === 'Whence');
    expect(info, 'Whence is not among the extensions').toBeDefined();
    expect(info?.manifestErrors.filter(({ message }) => message !== MEANT)).toEqual([]);
    expect(info?.runtimeErrors).toEqual([]);
    expect(info?.runtimeWarnings ?? []).toEqual([]);
    expect(info?.installWarnings ?? []).toEqual([]);
  } finally {
    await driver.close();
  }
});
