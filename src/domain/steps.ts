/**
 * Long work that stops now and then, for whoever has something else to do: its
 * value is what all of it comes to, wherever it stopped. Nothing of what it
 * works on may change in between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it without a stop. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Awaited between the steps of long work: leaves room for others, and throws to stop. */
export type Pause = () => Promise<void>;

/**
 * Does work step by step, with a pause after each; without one where nobody waits.
 * @throws what the pause throws, to stop
 */
export const inTurns = async <T>(
  steps: Steps<T>,
  pause: Pause | undefined,
): Promise<T> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause?.();
  }
};

/** Items of one step: at most a few milliseconds of work. */
const STEP = 500;

/** Does something with each item, in their order. */
export function* forEachInSteps<T>(
  items: Iterable<T>,
  act: (item: T, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    act(item, index);
    index += 1;
    if (index % STEP === 0) yield;
  }
}

/** What is made of each item, in their order; nothing, one or several of each. */
export function* flatMapInSteps<T, Made>(
  items: Iterable<T>,
  make: (item: T) => readonly Made[],
): Steps<Made[]> {
  const made: Made[] = [];
  yield* forEachInSteps(items, (item) => {
    for (const one of make(item)) made.push(one);
  });
  return made;
}

/** The items that pass a test, in their order. */
export function* filterInSteps<T>(
  items: Iterable<T>,
  test: (item: T) => boolean,
): Steps<T[]> {
  const passed: T[] = [];
  yield* forEachInSteps(items, (item) => {
    if (test(item)) passed.push(item);
  });
  return passed;
}
