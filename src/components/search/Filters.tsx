import { filterNames } from "./query.ts";

export type FilterValues = Record<(typeof filterNames)[number], string[]>;

interface Props {
  values: FilterValues;
  chosen: Record<string, string>;
  onChange(chosen: Record<string, string>): void;
}

const labels: Record<(typeof filterNames)[number], string> = {
  kind: "Kind",
  platform: "Platform",
  phase: "Phase",
  who: "Who can fix it",
};

/** One choice per filter; none chosen means any. */
export function Filters({ values, chosen, onChange }: Props) {
  const choose = (name: string, value: string) => {
    const { [name]: _, ...others } = chosen;
    onChange(value ? { ...others, [name]: value } : others);
  };
  return (
    <>
      {filterNames.map((name) => (
        <label key={name}>
          <span class="label">{labels[name]}</span>
          <select name={name} value={chosen[name] ?? ""} onChange={(event) => choose(name, event.currentTarget.value)}>
            <option value="">Any</option>
            {values[name].map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
