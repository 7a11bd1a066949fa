import Anchor from "./Anchor.astro";
import WideTable from "./WideTable.astro";

/** What stands in for plain elements in the prose of an entry: `<Content components={prose} />`. */
export const prose = { a: Anchor, table: WideTable };
