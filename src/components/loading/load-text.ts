import { LoadFault } from "./load-fault.ts";

/** The text of a file of this site. Throws a LoadFault that says why there is none; if aborted, the browser's AbortError. */
export async function loadText(address: string, options: RequestInit = {}): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, options);
    text = await response.text();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new LoadFault(navigator.onLine ? "the connection to the server failed" : "this device is offline");
  }
  if (!response.ok) throw new LoadFault(`the server answered ${response.status}`);
  return text;
}
