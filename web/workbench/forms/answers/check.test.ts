import { describe, expect, test } from 'vitest';
import type { FieldView } from '../../../../contract/definitions.ts';
import { type Ask, applying, faultsOf, toSend } from './check.ts';

const field = (name: string, kind: string, rest: Partial<FieldView> = {}): FieldView => ({
  name,
  kind,
  label: name,
  secrecy: 'open',
  ...rest,
});
const asks: Ask[] = [
  { field: field('fine', 'money', { label: '罚款', min: 0, max: 100_000 }), required: true },
  { field: field('hearing', 'yesNo', { label: '听证' }), required: true },
  {
    field: field('hearingOn', 'date', { label: '听证日期', onlyIf: { field: 'hearing', is: [true] } }),
    required: true,
  },
  { field: field('note', 'text', { label: '说明', max: 5 }), required: false },
];

describe('before the server is asked', () => {
  test('a complete form has no faults', () => {
    expect(faultsOf(asks, { fine: 5000, hearing: false }, {})).toEqual({});
  });
  test('what is missing is named by its label', () => {
    expect(faultsOf(asks, { fine: 5000 }, {})).toEqual({ hearing: '请填写“听证”' });
  });
  test('an amount that cannot be read is told in yuan', () => {
    expect(faultsOf(asks, { fine: '一百', hearing: false }, {}).fine).toContain('单位为元');
    expect(faultsOf(asks, { fine: 100_001, hearing: false }, {}).fine).toBe('“罚款”不得超过1000元');
    expect(faultsOf(asks, { fine: 100_000, hearing: false }, {})).toEqual({});
  });
  test('the date of a hearing is asked only when there is one', () => {
    expect(applying(asks, { hearing: false }, {}).map((a) => a.field.name)).not.toContain('hearingOn');
    expect(faultsOf(asks, { fine: 0, hearing: true }, {}).hearingOn).toBe('请填写“听证日期”');
    expect(applying(asks, {}, { hearing: true }).map((a) => a.field.name)).toContain('hearingOn');
  });
  test('answers to questions that no longer apply are not sent', () => {
    expect(toSend(asks, { fine: 1, hearing: false, hearingOn: '2026-07-01', note: '  ' }, {})).toEqual({
      fine: 1,
      hearing: false,
    });
  });
});
