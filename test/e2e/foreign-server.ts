import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ForeignServer {
  address: string;
  /** The first step of the path of every request that came, sockets included. */
  seen: Set<string>;
  /** How many connections were made, whether or not a request came by them. */
  connections: number;
  close(): void;
}

/** Another origin, which takes everything that comes, and may be read by everybody. */
export async function startForeignServer(page = ""): Promise<ForeignServer> {
  const server = createServer((request, response) => {
    if (request.url === "/") response.setHeader("content-type", "text/html").end(`<!doctype html>${page}`);
    else {
      note(request.url);
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("0");
    }
  });
  server.on("upgrade", (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  server.on("connection", () => {
    foreign.connections++;
  });
  const note = (path = "") => foreign.seen.add(path.split("/")[1] ?? "");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const foreign: ForeignServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: new Set(),
    connections: 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return foreign;
}
