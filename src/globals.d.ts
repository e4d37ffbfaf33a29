/** Set by the build: does this build preset the *Test hooks* setting? */
declare const __TEST_HOOKS__: boolean;
/** Set by the build: the package's version, which every report carries. */
declare const __VERSION__: string;
