/**
 * The text of a file as it was meant: UTF-8, or the UTF-16 that a redirect in Windows PowerShell writes, with or without a byte
 * order mark. Never throws: bytes that are no text become replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: in English text every other byte of UTF-16 is zero.
  const sample = bytes.subarray(0, 512);
  const zerosAt = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zerosAt(1) > sample.length / 4) return "utf-16le";
  return zerosAt(0) > sample.length / 4 ? "utf-16be" : "utf-8";
}
