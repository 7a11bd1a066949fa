/** Microseconds that can be told from none where the clock of the processor is coarse. */
const measurable = 100_000;

/**
 * How many times as long one large input takes as small ones that are as much together: 1 where the time is in proportion
 * to the size, `to / from` where it is in proportion to its square. Both are measured in this run and as time on the
 * processor, so that it makes no difference how busy the machine is.
 */
export function slowdown(work: (size: number) => void, { from, to }: { from: number; to: number }): number {
  const time = (size: number, rounds: number) =>
    processorTime(() => {
      for (let done = 0; done < rounds * to; done += size) work(size);
    });
  let rounds = 1;
  while (time(from, rounds) < measurable) rounds *= 2;
  return time(to, rounds) / time(from, rounds);
}

/** In microseconds of this thread. */
function processorTime(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
