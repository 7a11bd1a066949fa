/**
 * Eight hex digits that tell one text from another: FNV-1a over UTF-16 code units. The build writes it into the page, and the
 * page compares. No cryptography: it guards against a mix of two builds, and `crypto.subtle` is missing on a plain-http host.
 */
export function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
