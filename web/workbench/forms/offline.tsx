/** 补录: an act that already happened on paper is entered with its own date and marked as recorded, not as performed here. */
import { Checkbox } from 'antd';
import { DateInput } from './inputs/date-input.tsx';

export interface Offline {
  recorded: boolean;
  on: string | undefined;
}

export function OfflineChoice({
  value,
  change,
  dated,
}: {
  value: Offline;
  change: (value: Offline) => void;
  dated: boolean;
}) {
  return (
    <details className="offline" open={value.recorded}>
      <summary>线下已经办理，现在补录</summary>
      <p style={{ margin: '0.4rem 0' }}>
        <Checkbox checked={value.recorded} onChange={(e) => change({ ...value, recorded: e.target.checked })}>
          按实际日期补录，案卷中标明“补录”
        </Checkbox>
      </p>
      {value.recorded && !dated && (
        <div className="field">
          <label className="label" htmlFor="offline-on">
            实际办理日期<span className="need">必填</span>
          </label>
          <DateInput id="offline-on" value={value.on} change={(on) => change({ ...value, on })} />
        </div>
      )}
    </details>
  );
}

/** The part of a request that says when and how an act happened. */
export function offlinePart(value: Offline): { source?: 'recorded'; on?: string } {
  return value.recorded ? { source: 'recorded', ...(value.on ? { on: value.on } : {}) } : {};
}
