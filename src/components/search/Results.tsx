import { hrefOf } from "../../words/links.ts";
import { stretchesOf } from "./excerpt.ts";
import type { PageFound } from "./pagefind.ts";
import { isNothing, type Query } from "./query.ts";
import type { ExactCodes, Outcome } from "./use-search.ts";

interface Props {
  query: Query;
  exact: ExactCodes;
  outcome: Outcome;
  onMore(): void;
}

/** What was found: exact codes first, then pages. */
export function Results({ query, exact, outcome, onMore }: Props) {
  if (isNothing(query)) return null;
  const exactHrefs = exact.found.map((id) => hrefOf(`codes/${id}`));
  const found = outcome.state === "found" ? outcome : undefined;
  const pages = found?.pages.filter(({ url }) => !exactHrefs.includes(url)) ?? [];
  return (
    <section class="results" aria-labelledby="results-heading">
      <h2 id="results-heading" class="hidden-text">
        Results
      </h2>
      <p class="small soft" role="status">
        {summary(outcome, exact)}
      </p>
      {exact.unknown && (
        <p class="note">
          This knowledge base does not have <code>{exact.unknown.id}</code>. Its form says: {exact.unknown.says}.
        </p>
      )}
      <ol class="plain">
        {exact.found.map((id) => (
          <li key={id} class="exact">
            <p class="label">Exactly this code</p>
            <h3>
              <a href={hrefOf(`codes/${id}`)}>
                <code>{id.replace("aadsts", "AADSTS")}</code> {exact.titles.get(id)?.replaceAll("`", "")}
              </a>
            </h3>
          </li>
        ))}
        {pages.map((page) => (
          <PageResult key={page.url} page={page} />
        ))}
      </ol>
      {found && found.count > found.pages.length && (
        <button type="button" class="button quiet" onClick={onMore}>
          Show more
        </button>
      )}
    </section>
  );
}

function PageResult({ page: { url, excerpt, meta } }: { page: PageFound }) {
  return (
    <li>
      {meta["kind"] && <p class="label">{meta["kind"]}</p>}
      <h3>
        <a href={url}>{meta["title"] ?? url}</a>
      </h3>
      <p class="excerpt">{stretchesOf(excerpt).map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</p>
    </li>
  );
}

function summary(outcome: Outcome, { found }: ExactCodes): string {
  if (outcome.state === "searching" && found.length === 0) return "Searching …";
  if (outcome.state === "failed")
    return found.length > 0 ? "" : "The full-text search could not be loaded. Browse the lists below.";
  if (outcome.state !== "found") return "";
  const { count } = outcome;
  if (count === 0 && found.length === 0)
    return "Nothing found. Try fewer words, another spelling, or take a filter away.";
  return count === 0 ? "" : `${count} ${count === 1 ? "page" : "pages"}`;
}
