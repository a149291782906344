/** Work in steps: whoever runs it may let others have their turn after each. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items that one step has: so few that it takes a slow processor some ten milliseconds. */
const itemsAtOnce = 40;

export function* eachInSteps<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    done += 1;
    if (done % itemsAtOnce === 0) yield;
  }
}

export function* flatMapInSteps<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(items, (item) => results.push(...work(item)));
  return results;
}

export function mapInSteps<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Steps<Result[]> {
  return flatMapInSteps(items, (item) => [work(item)]);
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds: a task that is longer makes whoever types wait. */
const longestTask = 8;

/** Runs the steps in short tasks, so that the page answers in between. */
export async function inShortTasks<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + longestTask;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await nextTask();
  }
}

/** Sooner than a timer, which browsers hold back by four milliseconds. */
function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
