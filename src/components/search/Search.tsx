import { useEffect, useState } from "preact/hooks";
import { Filters, type FilterValues } from "./Filters.tsx";
import { type Query, readQuery, writeQuery } from "./query.ts";
import { Results } from "./Results.tsx";
import { useExactCodes, useFullText } from "./use-search.ts";

interface Props {
  /** What can be filtered by, per filter. */
  values: FilterValues;
}

const pageful = 10;

/** The search: an exact code at once, then everything that matches, with filters. */
export function Search({ values }: Props) {
  const [query, setQuery] = useState<Query>(() => readQuery(location.search));
  const [most, setMost] = useState(pageful);
  const exact = useExactCodes(query.text);
  // A code is looked up as it is written in the entries, however it was spelled.
  const outcome = useFullText({ ...query, text: exact.found[0] ?? query.text }, most);

  useEffect(() => {
    history.replaceState(null, "", location.pathname + writeQuery(query) + location.hash);
  }, [query]);

  const change = (next: Query) => {
    setMost(pageful);
    setQuery(next);
  };
  return (
    <>
      <form role="search" class="search-form" action={location.pathname} onSubmit={(event) => event.preventDefault()}>
        <label class="query">
          <span class="label">Search for</span>
          <input
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="A code in any spelling, or words"
            value={query.text}
            onInput={(event) => change({ ...query, text: event.currentTarget.value })}
          />
        </label>
        <Filters {...{ values }} chosen={query.filters} onChange={(filters) => change({ ...query, filters })} />
      </form>
      <Results {...{ query, exact, outcome }} onMore={() => setMost(most + pageful)} />
    </>
  );
}
