import { describe, expect, it } from 'vitest';
import { clockLook, clockText, daysText, linesOf, masksOf, rateText } from './publication-words.ts';

describe('how late something is', () => {
  it('the last day is not late; after it working days are told', () => {
    expect([clockText({ late: 0, daysLeft: 0 }), clockLook({ late: 0, daysLeft: 0 })]).toEqual(['今天到期', 'soon']);
    expect([clockText({ late: 1, daysLeft: -3 }), clockLook({ late: 1, daysLeft: -3 })]).toEqual([
      '逾期1个工作日',
      'late',
    ]);
    expect([clockText({ late: 0, daysLeft: 9 }), clockLook({ late: 0, daysLeft: 9 })]).toEqual(['还有9天', '']);
  });
});

describe('the rate', () => {
  it('over nothing is no rate; one late of very many is not 100%', () => {
    expect(rateText({ onTime: 0, late: 0, overdue: 0 })).toBe('—');
    expect(rateText({ onTime: 3, late: 0, overdue: 0 })).toBe('100%');
    expect(rateText({ onTime: 99_999, late: 1, overdue: 0 })).toBe('99.9%');
    expect(rateText({ onTime: 1, late: 1, overdue: 1 })).toBe('33.3%');
    expect(rateText({ onTime: 0, late: 0, overdue: 2 })).toBe('0.0%');
  });
  it('days over nothing are a dash', () => {
    expect([daysText(null), daysText(7.5)]).toEqual(['—', '7.5个工作日']);
  });
});

describe('lines of a text', () => {
  it('are parted where the portal parts them, masked stretches never', () => {
    const name = { from: '花\n满园', to: '花某某', why: '姓名' };
    expect(linesOf([{ from: '准予\n', to: '准予\n' }, name, { from: '种植。\n完', to: '种植。\n完' }])).toEqual([
      [{ from: '准予', to: '准予' }],
      [name, { from: '种植。', to: '种植。' }],
      [{ from: '完', to: '完' }],
    ]);
    expect(linesOf([])).toEqual([[]]);
  });
});

describe('masked stretches', () => {
  it('are numbered as they are met; the same words for the same reason once', () => {
    const name = { from: '花满园', to: '花某某', why: '姓名' };
    const plain = { from: '准予', to: '准予' };
    const masks = masksOf(
      [plain],
      [
        { kind: 'facts', rows: [{ label: '申请人', value: [name] }] },
        { kind: 'para', text: [plain, name, { from: '139', to: '＊＊＊', why: '电话' }] },
        { kind: 'list', items: [[plain], [name]] },
        { kind: 'signature', seal: '局', on: '' },
      ],
    );
    expect([...masks.values()].map((m) => [m.number, m.to, m.times])).toEqual([
      [1, '花某某', 3],
      [2, '＊＊＊', 1],
    ]);
  });
});
