/** The step of an address that a title becomes: lower case, hyphens between words. */
export const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
