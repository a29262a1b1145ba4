/** Money typed in yuan and kept in whole fen; the amount in words stands beside it, where a slip of a digit is seen. */
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { fenOf, moneyInWords, yuanText } from '../../../shared/money.ts';
import type { InputProps } from './field-input.tsx';

export function MoneyInput({ id, value, change, blur, describedBy, invalid }: InputProps) {
  const [text, setText] = useState(shown(value));
  useEffect(() => {
    // Only a change from outside rewrites what stands there; typing is left as typed.
    setText((typed) => (fenOf(typed) === value ? typed : shown(value)));
  }, [value]);
  return (
    <>
      <Input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        suffix="元"
        style={{ maxWidth: '18rem' }}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...(invalid ? { status: 'error' as const } : {})}
        onChange={(e) => {
          setText(e.target.value);
          change(e.target.value.trim() === '' ? undefined : (fenOf(e.target.value) ?? e.target.value));
        }}
        onBlur={() => {
          if (typeof value === 'number') setText(yuanText(value));
          blur();
        }}
      />
      {typeof value === 'number' && <div className="after">人民币{moneyInWords(value)}</div>}
    </>
  );
}

const shown = (value: unknown): string =>
  typeof value === 'number' ? yuanText(value) : typeof value === 'string' ? value : '';
