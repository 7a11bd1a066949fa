import type { WriteStream } from "node:tty";

/** Shows how many devices were read, on a terminal only, a few times a second. */
export function showProgress(stream: WriteStream) {
  let shownAt = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[K");
  return {
    step(devices: number) {
      if (!stream.isTTY || performance.now() - shownAt < 100) return;
      shownAt = performance.now();
      clear();
      stream.write(`${devices} devices read`);
    },
    end: clear,
  };
}
