/** Ways by which a script can send something to another host, by name: functions of the address, which run in the browser. */
export type Ways = Record<string, ((address: string) => unknown) | string>;

/** What both a page and a worker can do. */
const anywhere: Ways = {
  fetch: (address) => fetch(address),
  post: (address) => fetch(address, { method: "POST", mode: "no-cors", keepalive: true, body: "secret" }),
  request: (address) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.send("secret");
  },
  socket: (address) => new WebSocket(address.replace(/^http/, "ws")),
  events: (address) => new EventSource(address),
  // As text, because the test runner would rewrite it.
  import: "(address) => import(address)",
  cache: async (address) => (await caches.open("any")).add(address),
  blobWorker: (address) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(address)})`], { type: "text/javascript" }))),
};

export const fromWorker = anywhere;

export const fromPage: Ways = {
  ...anywhere,
  beacon: (address) => navigator.sendBeacon(address, "secret"),
  image: (address) => {
    new Image().src = address;
  },
  background: (address) => {
    document.body.style.backgroundImage = `url(${address})`;
  },
  script: (address) => document.head.append(Object.assign(document.createElement("script"), { src: address })),
  style: (address) =>
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address })),
  preload: (address) =>
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href: address })),
  frame: (address) => document.body.append(Object.assign(document.createElement("iframe"), { src: address })),
  object: (address) => document.body.append(Object.assign(document.createElement("object"), { data: address })),
  video: (address) => document.body.append(Object.assign(document.createElement("video"), { src: address })),
  font: (address) => new FontFace("any", `url(${address})`).load(),
  ping: (address) => {
    const link = Object.assign(document.createElement("a"), { href: "#ping", ping: address });
    document.body.append(link);
    link.click();
  },
  form: (address) => {
    const frame = Object.assign(document.createElement("iframe"), { name: "answer" });
    const form = Object.assign(document.createElement("form"), { action: address, method: "post", target: "answer" });
    document.body.append(frame, form);
    form.submit();
  },
};
