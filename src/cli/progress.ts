import type { WriteStream } from "node:tty";

const width = 30;

/** Shows how much of a long run is done, on a terminal only, a few times a second. */
export function showProgress(stream: WriteStream, total: number) {
  let shownAt = 0;
  let done = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[K");
  return {
    step() {
      done += 1;
      if (!stream.isTTY || performance.now() - shownAt < 100) return;
      shownAt = performance.now();
      const filled = Math.floor((width * done) / total);
      clear();
      stream.write(`[${"#".repeat(filled)}${".".repeat(width - filled)}] ${done} of ${total} files`);
    },
    end: clear,
  };
}
