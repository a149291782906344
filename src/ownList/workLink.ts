import type { Work } from './work.ts';
import { parseWork, workText } from './workFile.ts';

/*
 * A list in the fragment of an address: no server ever sees it. Packed as raw deflate (RFC 1951) in base64url
 * (RFC 4648, section 5). Whatever comes by a link is read as hostile.
 */

/** Characters of the packed list: what mail and chat pass on whole, and what they often cut. */
export const linkLimits = { warning: 2000, most: 8000 } as const;

/** Bytes that a link may unpack to: a list of that length is no link's. */
const mostUnpacked = 2_000_000;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

export async function packWork(work: Work): Promise<string> {
  const packed = new Blob([workText(work)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** Null for what is no list, or unpacks to more than a link may hold. */
export async function unpackWork(text: string): Promise<Work | null> {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const packed = new Blob([fromBase64Url(text)]).stream();
    const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const decoder = new TextDecoder();
    let json = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      json += decoder.decode(value, { stream: true });
      if (json.length > mostUnpacked) {
        await reader.cancel();
        return null;
      }
    }
    return parseWork(JSON.parse(json));
  } catch {
    return null;
  }
}
