import { trustedPolicy } from "../../words/trusted-policy.ts";

/**
 * Starts a worker of this site by the path of its script. It is started from a blob, so that it runs under the policy of the
 * page, which forbids it every other host: a worker that is loaded from an address has only the policy that the host sends
 * with it, and many send none.
 */
export function startUnderPolicy(path: string): Worker {
  return new Worker(addressOf(path), { type: "module" });
}

const addresses = new Map<string, string>();
let policy: { createScriptURL(input: string): string } | undefined;

/**
 * The address of a script that loads the worker's own: `import` of it is bound by `script-src`, and its fault is an error.
 * What is said to the worker before its own script listens is said again then.
 */
function addressOf(path: string): string {
  const known = addresses.get(path);
  if (known) return known;
  const script = `const early = [];
const keep = ({ data }) => early.push(data);
addEventListener("message", keep);
import(${JSON.stringify(new URL(path, location.href).href)}).then(
  () => {
    removeEventListener("message", keep);
    for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
  },
  (error) => setTimeout(() => { throw error; }),
);`;
  const blob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  // Only what is made here is trusted: the policy is known to nobody else.
  policy ??= window.trustedTypes?.createPolicy(trustedPolicy, { createScriptURL: (input) => input });
  const address = policy ? policy.createScriptURL(blob) : blob;
  addresses.set(path, address);
  return address;
}

declare global {
  interface Window {
    /** Where the browser has Trusted Types; a trusted address is taken by `Worker` as a string is. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(input: string): string },
      ): { createScriptURL(input: string): string };
    };
  }
}
