import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface StaticServer {
  /** The address of the site, without a slash at its end. */
  address: string;
  close(): Promise<void>;
}

interface ServeOptions {
  /** The path that the site lies below, without a slash at its end. */
  base?: string;
  /** What the host adds to the response for a path below the base; without it, nothing, as on a host that cannot. */
  headersFor?: (path: string) => Record<string, string>;
}

/** Serves a built site from a folder on a free port, as a static host would. */
export async function serveFolder(
  folder: string,
  { base = "", headersFor = () => ({}) }: ServeOptions = {},
): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const below = wanted.startsWith(`${base}/`) ? wanted.slice(base.length) : "/";
    const file = wanted.startsWith(`${base}/`) ? fileAt(folder, below) : undefined;
    const found = file ?? path.join(folder, "404.html");
    if (!existsSync(found)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(found)] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, { ...headersFor(below), "content-type": type, "cache-control": "no-store" });
    createReadStream(found).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that answers a path; a folder answers with its index. Nothing outside the folder does. */
function fileAt(folder: string, wanted: string): string | undefined {
  const file = path.join(folder, path.normalize(wanted), wanted.endsWith("/") ? "index.html" : "");
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
