/** The encodings in which reports are saved, as bytes of a text. */
export const encodings: Record<string, (text: string) => Uint8Array> = {
  "UTF-8": (text) => new TextEncoder().encode(text),
  "UTF-8 with a mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "UTF-16 LE": (text) => utf16(text, true),
  "UTF-16 LE with a mark": (text) => utf16(`\ufeff${text}`, true),
  "UTF-16 BE with a mark": (text) => utf16(`\ufeff${text}`, false),
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}
