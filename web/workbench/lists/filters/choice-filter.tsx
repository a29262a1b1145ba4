/** One choice among the filters of a page: found by typing, taken back by emptying it, which means all. */
import { ListSelect } from '../../forms/inputs/list-select.tsx';

export function ChoiceFilter({
  id,
  label,
  value,
  all = '全部',
  options,
  choose,
}: {
  id: string;
  label: string;
  value: string | undefined;
  /** What the empty choice says. */
  all?: string;
  options: readonly { value: string; label: string }[];
  choose: (value: string | undefined) => void;
}) {
  return (
    <label htmlFor={id}>
      {label}
      <ListSelect
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        value={value ?? null}
        placeholder={all}
        popupMatchSelectWidth={false}
        options={[...options]}
        onChange={(chosen: string | null) => choose(chosen ?? undefined)}
      />
    </label>
  );
}
