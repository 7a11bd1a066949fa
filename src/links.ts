const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page under the site's base: `href("/causes/scp-missing/")`. */
export const href = (path: string): string => base + path;

/** The address of an entry's page: `hrefOf("dialogs/status-joined")`. */
export const hrefOf = (kindAndId: string): string => href(`/${kindAndId}/`);
