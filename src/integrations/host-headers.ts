import { sharedPolicy } from "../view/security-policy.ts";
import { themeScript } from "../view/theme.ts";

export type Headers = Record<string, string>;

/** Features of the browser that the site does not use, and that nothing in it may. */
const featuresOff = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** The headers of every response. What a page needs beyond them stands in its meta element. */
export const everywhere: Headers = {
  "Content-Security-Policy": sharedPolicy(themeScript),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": featuresOff.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  // Concerns what a foreign page embeds; what it fetches by CORS, as the API below, is not touched.
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What is added below a path. No header of `everywhere` again: some hosts would join the two, others take one. */
export const below: { path: string; headers: Headers }[] = [
  // Any page may read the rules.
  { path: "/api/", headers: { "Access-Control-Allow-Origin": "*" } },
  // The names of these files change with their content.
  { path: "/_astro/", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
];

/** The headers of the response for a path below the base. */
export const headersFor = (path: string): Headers =>
  Object.assign({}, everywhere, ...below.filter((one) => path.startsWith(one.path)).map(({ headers }) => headers));

/** The `_headers` of Cloudflare Pages and Netlify, which is read at the root of what is published. */
export function headersFile(base: string): string {
  const block = (path: string, headers: Headers) =>
    [`${base}${path}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[block("/", everywhere), ...below.map(({ path, headers }) => block(path, headers))].join("\n")}\n`;
}

/** The `staticwebapp.config.json` of Azure Static Web Apps. */
export function azureFile(base: string): string {
  const configuration = {
    globalHeaders: everywhere,
    routes: below.map(({ path, headers }) => ({ route: `${base}${path}*`, headers })),
    responseOverrides: { 404: { rewrite: `${base}/404.html` } },
    trailingSlash: "always",
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}
