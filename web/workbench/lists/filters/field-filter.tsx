/** The filter for one declared field: its options where it has some, otherwise an exact value. */
import { Input } from 'antd';
import type { FieldView } from '../../../../contract/definitions.ts';
import type { OfficeRow } from '../../../../contract/people.ts';
import { ListSelect } from '../../forms/inputs/list-select.tsx';

const yesNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

export function FieldFilter({
  field,
  offices,
  value,
  choose,
}: {
  field: FieldView;
  offices: readonly OfficeRow[];
  value: string | undefined;
  choose: (value: string | undefined) => void;
}) {
  const options =
    field.kind === 'yesNo'
      ? yesNo
      : field.kind === 'office' || field.kind === 'offices'
        ? offices.map((o) => ({ value: o.code, label: o.name }))
        : field.options;
  return (
    <label htmlFor={`filter-${field.name}`}>
      {field.label}
      {options ? (
        <ListSelect
          id={`filter-${field.name}`}
          showSearch={{ optionFilterProp: 'label' }}
          value={value ?? null}
          placeholder="全部"
          popupMatchSelectWidth={false}
          options={options}
          onChange={(v: string | null) => choose(v ?? undefined)}
        />
      ) : (
        <Input
          id={`filter-${field.name}`}
          key={value ?? ''}
          allowClear
          defaultValue={value}
          onPressEnter={(e) => choose(e.currentTarget.value.trim() || undefined)}
          onBlur={(e) =>
            e.currentTarget.value.trim() !== (value ?? '') && choose(e.currentTarget.value.trim() || undefined)
          }
        />
      )}
    </label>
  );
}
