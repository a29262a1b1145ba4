/** States of a register with how many matters stand in each under the other filters; several may be chosen together. */
import type { MatterList } from '../../../../contract/matters.ts';
import type { ListSearch } from '../../../shared/client.ts';
import { changed, listed } from '../list-search.ts';

export function StateTabs({
  states,
  search,
  go,
}: {
  states: MatterList['states'];
  search: ListSearch;
  go: (search: ListSearch) => void;
}) {
  const chosen = listed(search.state);
  const total = states.reduce((sum, s) => sum + s.count, 0);
  const shown = states.filter((s) => s.count > 0 || chosen.includes(s.state));
  if (shown.length === 0) return null;
  const toggle = (state: string) => {
    const next = chosen.includes(state) ? chosen.filter((s) => s !== state) : [...chosen, state];
    go(changed(search, { state: next }));
  };
  return (
    <fieldset className="states" aria-label="按状态查看">
      <button
        type="button"
        aria-pressed={chosen.length === 0}
        onClick={() => go(changed(search, { state: undefined }))}
      >
        全部<b>{total}</b>
      </button>
      {shown.map((s) => (
        <button key={s.state} type="button" aria-pressed={chosen.includes(s.state)} onClick={() => toggle(s.state)}>
          {s.label}
          <b>{s.count}</b>
        </button>
      ))}
    </fieldset>
  );
}
