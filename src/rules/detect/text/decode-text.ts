/**
 * The text of a file as it was meant: UTF-8, or the UTF-16 that a redirect in Windows PowerShell writes, with or without a byte
 * order mark. Never throws: bytes that are no text become replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

const sampleSize = 4_096;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: UTF-8 text has no zeros, and in UTF-16 they stand on one side of the Latin letters.
  const sample = bytes.subarray(0, sampleSize);
  const zerosAt = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const enough = sample.length / 20;
  if (odd > enough && odd > 4 * even) return "utf-16le";
  return even > enough && even > 4 * odd ? "utf-16be" : "utf-8";
}
