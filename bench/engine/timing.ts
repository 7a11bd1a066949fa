export interface Times {
  fastest: number;
  median: number;
  p95: number;
  worst: number;
}

/** How long work is repeated before it is measured, so that what is measured is compiled, in milliseconds. */
const warmUp = 400;

/**
 * Measures work in milliseconds on the wall, turn by turn, until the budget is spent, at least once and at most `most`
 * times. Turn 0 begins anew.
 */
export async function measure(work: (turn: number) => unknown, most: number, budget = 2000): Promise<Times> {
  const began = process.hrtime.bigint();
  for (let turn = 0; Number(process.hrtime.bigint() - began) / 1e6 < warmUp; turn = (turn + 1) % most) {
    const result = work(turn);
    if (result instanceof Promise) await result;
  }
  const times: number[] = [];
  let spent = 0;
  for (let turn = 0; turn < most && (turn < 1 || spent < budget); turn++) {
    const before = process.hrtime.bigint();
    const result = work(turn);
    if (result instanceof Promise) await result;
    const time = Number(process.hrtime.bigint() - before) / 1e6;
    spent += time;
    times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { fastest: at(0), median: at(0.5), p95: at(0.95), worst: at(1) };
}

/**
 * How many times faster one is than the other: by median or by fastest run, whichever is less. On a busy machine the median of
 * long work counts what else the machine does, and the fastest run does not.
 */
export const timesFaster = (one: Times, other: Times): number =>
  Math.min(other.median / one.median, other.fastest / one.fastest);
