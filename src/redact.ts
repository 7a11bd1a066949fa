/**
 * Hides what names a person, a device or an organisation in a text, and leaves what a diagnosis needs. Equal names get equal
 * marks, so that "the same tenant" stays visible.
 */
export function redact(text: string): string {
  const marks = new Map<string, string>();
  const counts = new Map<string, number>();
  const mark = (what: string, value: string) => {
    const key = `${what} ${value.toLowerCase()}`;
    const known = marks.get(key);
    if (known) return known;
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    const made = `<${what}-${count}>`;
    marks.set(key, made);
    return made;
  };

  const named = namedValues(text);
  let redacted = text;
  for (const [pattern, what] of shapes)
    redacted = redacted.replace(pattern, (value) => (isPublicHost(value) ? value : mark(what, value)));
  for (const value of named)
    redacted = redacted.replace(new RegExp(`(?<![\\w<-])${escaped(value)}(?![\\w>])`, "gi"), (found) =>
      mark("name", found),
    );
  return redacted;
}

/** Fields and event headings whose value is a name of somebody's own. */
const naming =
  /^[\s#>|*•-]{0,12}(?:Tenant ?Name|Domain ?Name|WorkplaceTenantName|Device ?Name|Host ?Name|Last HostName|User Identity|Executing Account Name|Computer|User|DisplayName|EnterpriseDrsName|AzureADTenantName)\s{0,30}:\s{0,4}([^\r\n|]{2,120}?)\s*\|?$/gim;

function namedValues(text: string): string[] {
  const values = [...text.matchAll(naming)].flatMap((match) => (match[1] ?? "").split(/[\\@,;]\s*|\s{2,}/));
  // Short words, "SYSTEM" and "N/A" name nobody; longest first, so that no name is cut by a shorter one.
  const own = values.filter(
    (value) => value.length > 2 && !/^(?:system|n\/?a|not set|none|nt authority|local service|yes|no)$/i.test(value),
  );
  return [...new Set(own)].filter((value) => !isPublicHost(value)).sort((a, b) => b.length - a.length);
}

const shapes: [RegExp, string][] = [
  [/\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?/gi, "id"],
  [/\b[0-9a-f]{40}\b|\b[0-9a-f]{64}\b/gi, "thumbprint"],
  [/\bS-1-(?:5-21|12-1)(?:-\d{1,10}){4}\b/g, "sid"],
  [/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g, "user"],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, "address"],
  [/(?<![\w:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])/gi, "address"],
  [/\\\\[\w.-]{1,63}/g, "host"],
  [/\b[A-Z0-9][\w-]{0,15}\\[\w.$-]{1,64}/g, "account"],
  [/\b[A-Z0-9][A-Z0-9-]{1,14}\$/g, "account"],
  [
    /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|local|lan|corp|internal|edu|gov|de|uk|eu|fr|nl|ch|at|jp|us|io)\b/gi,
    "host",
  ],
];

/** Hosts that are the same for everybody say nothing of an organisation. */
function isPublicHost(value: string): boolean {
  return /(?:^|\.)(?:microsoftonline\.(?:com|us)|windows\.(?:net|com)|microsoft\.com|microsoftazuread-sso\.com|live\.com|nsatc\.net|w3\.org|xmlsoap\.org|schemas\.microsoft\.com)$/i.test(
    value,
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
