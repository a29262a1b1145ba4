/** A date as officers type it (2026.7.1, 20260701, 7月1日, 今天), with the browser's own calendar beside it for those who point. */
import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { chineseDate, typedDate, weekday } from '../../../shared/dates.ts';
import { useSession } from '../../shell/session.ts';
import './date-input.css';

interface Props {
  id: string;
  value: string | undefined;
  change: (date: string | undefined) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** In a row of filters: no words after the field. */
  compact?: boolean;
}

export function DateInput({ id, value, change, describedBy, invalid, compact }: Props) {
  const { today } = useSession();
  const [text, setText] = useState(value ?? '');
  const native = useRef<HTMLInputElement>(null);
  const real = value === undefined ? undefined : typedDate(value, today);
  useEffect(() => setText(value ?? ''), [value]);
  const settle = (typed: string) => {
    if (typed.trim() === '') return change(undefined);
    const date = typedDate(typed, today);
    // In a form what cannot be read stays, so that its fault can be shown; a filter falls back to what it was.
    if (date) change(date);
    else if (compact) setText(value ?? '');
    else change(typed);
  };
  return (
    <>
      <span className={compact ? 'date-input compact' : 'date-input'}>
        <Input
          id={id}
          value={text}
          inputMode="text"
          autoComplete="off"
          allowClear={compact === true}
          placeholder={compact ? '年-月-日' : '如 2026-7-1'}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          {...(invalid ? { status: 'error' as const } : {})}
          onChange={(e) => (e.target.value === '' ? settle('') : setText(e.target.value))}
          onBlur={(e) => settle(e.target.value)}
          onPressEnter={(e) => settle(e.currentTarget.value)}
        />
        <Button onClick={() => native.current?.showPicker()} aria-label="从日历中选择">
          日历
        </Button>
        {!compact && (
          <Button type="text" onClick={() => change(today)}>
            今天
          </Button>
        )}
        <input
          ref={native}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={real ?? ''}
          onChange={(e) => e.target.value && change(e.target.value)}
        />
      </span>
      {!compact && real && (
        <div className="after">
          {chineseDate(real)} {weekday(real)}
        </div>
      )}
    </>
  );
}
