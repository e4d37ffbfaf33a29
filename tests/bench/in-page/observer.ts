/**
 * What a page feels of a content script that starts by itself: each stretch of time in which it holds the page up, and what
 * the browser calls long tasks. Loaded before the content script.
 */

interface Felt {
  /** Milliseconds of each stretch between two turns that were given back to the page. */
  readonly slices: readonly number[];
  /** Milliseconds of each task over 50 ms since the script began to read; empty where the browser tells none. */
  readonly longTasks: readonly number[];
  /** How many observers of changes the script has made. */
  readonly observers: number;
}

const slices: number[] = [];
const longTasks: number[] = [];
let observers = 0;
let from = Number.NaN;
let began = Number.NaN;

/** A stretch begins. */
function resume(): void {
  from = performance.now();
  if (Number.isNaN(began)) began = from;
}

/** A stretch ends: the page has its turn. */
function pause(): void {
  if (!Number.isNaN(from)) slices.push(performance.now() - from);
  from = Number.NaN;
}

function observe(): void {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const giveWay = scheduler.yield.bind(scheduler);
  Object.defineProperty(scheduler, 'yield', {
    value: async () => {
      pause();
      await giveWay();
      resume();
    },
  });
  const whenIdle = globalThis.requestIdleCallback.bind(globalThis);
  globalThis.requestIdleCallback = (callback, options) =>
    whenIdle((deadline) => {
      resume();
      // What goes on after the callback goes on in the same task; without a turn given back its end is seen by a message.
      callback(deadline);
    }, options);
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(callback);
      observers += 1;
    }
  };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime + duration > began) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
}

const felt = (): Felt => ({ slices, longTasks, observers });

Object.assign(globalThis, { whenceObserver: { observe, resume, pause, felt } });
