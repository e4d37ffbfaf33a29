/** Set by the build: does this build preset the *Test hooks* setting? */
declare const __TEST_HOOKS__: boolean;
/** Set by the build: the package's version, which every report carries. */
declare const __VERSION__: string;
/** Set by the build: what the language packs listen for (`engine/notices/triggers.ts`); empty where it is made at run time. */
declare const __TRIGGERS__: string;
