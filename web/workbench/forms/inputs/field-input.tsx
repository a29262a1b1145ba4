/** The control for each kind of field. */
import { Checkbox, Input, Radio } from 'antd';
import type { FieldView } from '../../../../contract/definitions.ts';
import { PlaceInput } from '../capture/place-input.tsx';
import { ScanInput } from '../capture/scan-input.tsx';
import { SignatureInput } from '../capture/signature-input.tsx';
import { DateInput } from './date-input.tsx';
import { CommitmentInput, SecretInput } from './draw-input.tsx';
import { FilesInput } from './files-input.tsx';
import { ListSelect } from './list-select.tsx';
import { MatterInput } from './matter-input.tsx';
import { MoneyInput } from './money-input.tsx';
import { OfficeInput } from './office-input.tsx';
import { PartiesInput } from './parties-input.tsx';
import { PersonInput } from './person-input.tsx';

export interface InputProps {
  id: string;
  field: FieldView;
  value: unknown;
  /** Undefined empties the field. */
  change: (value: unknown) => void;
  /** The officer has left the field, so that its fault may be shown. */
  blur: () => void;
  describedBy: string | undefined;
  invalid: boolean;
}

/** Up to this many options are laid open; more go into a list. */
const laidOpen = 5;

export function FieldInput(props: InputProps) {
  const { id, field, value, change, blur, describedBy, invalid } = props;
  const common = {
    id,
    onBlur: blur,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    ...(invalid ? { status: 'error' as const } : {}),
  };
  const typed = { ...common, value: typeof value === 'string' || typeof value === 'number' ? String(value) : '' };
  const text = (v: string) => change(v === '' ? undefined : v);
  if (field.capture === 'signature' && field.kind === 'files') return <SignatureInput {...props} />;
  if (field.capture === 'place') return <PlaceInput {...props} />;
  if (field.capture === 'scan') return <ScanInput {...props} />;
  if (field.draw === 'commitment') return <CommitmentInput {...props} />;
  if (field.draw === 'secret') return <SecretInput {...props} />;
  switch (field.kind) {
    case 'longText':
      return (
        <Input.TextArea {...typed} autoSize={{ minRows: 3, maxRows: 14 }} onChange={(e) => text(e.target.value)} />
      );
    case 'integer':
      return (
        <Input
          {...typed}
          inputMode="numeric"
          style={{ maxWidth: '12rem' }}
          onChange={(e) => text(e.target.value)}
          onBlur={() => {
            if (typeof value === 'string' && /^-?\d{1,10}$/.test(value.normalize('NFKC').trim()))
              change(Number(value.normalize('NFKC')));
            blur();
          }}
        />
      );
    case 'money':
      return <MoneyInput {...props} />;
    case 'date':
      return (
        <DateInput
          id={id}
          value={value as string | undefined}
          describedBy={describedBy}
          invalid={invalid}
          change={(v) => {
            change(v);
            blur();
          }}
        />
      );
    case 'yesNo':
      return (
        <Radio.Group
          id={id}
          aria-label={field.label}
          value={value}
          onChange={(e) => change(e.target.value)}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
          ]}
        />
      );
    case 'choice':
      return (field.options?.length ?? 0) <= laidOpen ? (
        <Radio.Group
          id={id}
          aria-label={field.label}
          value={value}
          onChange={(e) => change(e.target.value)}
          options={field.options ?? []}
        />
      ) : (
        <ListSelect
          {...common}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="请选择"
          value={(value ?? null) as string | null}
          options={field.options ?? []}
          onChange={(v: string | null) => change(v ?? undefined)}
        />
      );
    case 'choices':
      return (field.options?.length ?? 0) <= 12 ? (
        <Checkbox.Group
          aria-label={field.label}
          value={(value as string[] | undefined) ?? []}
          options={field.options ?? []}
          onChange={(v) => change(v.length > 0 ? v : undefined)}
        />
      ) : (
        <ListSelect
          {...common}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="可选多项"
          value={(value as string[] | undefined) ?? []}
          options={field.options ?? []}
          onChange={(v: string[]) => change(v.length > 0 ? v : undefined)}
        />
      );
    case 'person':
    case 'people':
      return <PersonInput {...props} />;
    case 'office':
    case 'offices':
      return <OfficeInput {...props} />;
    case 'matter':
      return <MatterInput {...props} />;
    case 'parties':
      return <PartiesInput {...props} />;
    case 'files':
      return <FilesInput {...props} />;
    default:
      return (
        <Input
          {...typed}
          autoComplete="off"
          style={field.kind === 'phone' || field.kind === 'idNumber' ? { maxWidth: '18rem' } : {}}
          onChange={(e) =>
            text(
              field.kind === 'idNumber' || field.kind === 'creditCode' ? e.target.value.toUpperCase() : e.target.value,
            )
          }
        />
      );
  }
}
