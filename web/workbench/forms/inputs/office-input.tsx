/** An office of the county, or several, found by any part of their names. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../queries.ts';
import type { InputProps } from './field-input.tsx';
import { ListSelect } from './list-select.tsx';

export function OfficeInput({ id, field, value, change, blur, describedBy, invalid }: InputProps) {
  const many = field.kind === 'offices';
  const { data: offices = [], isPending } = useQuery(ask.offices);
  return (
    <ListSelect
      id={id}
      {...(many ? { mode: 'multiple' as const } : {})}
      value={(value ?? (many ? [] : null)) as never}
      placeholder={many ? '输入单位名称，可选多个' : '输入单位名称'}
      loading={isPending}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(invalid ? { status: 'error' as const } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      options={offices.map((o) => ({ value: o.code, label: o.name }))}
      onChange={(v: string | string[] | null) =>
        change(v === null || (Array.isArray(v) && v.length === 0) ? undefined : v)
      }
      onBlur={blur}
    />
  );
}
