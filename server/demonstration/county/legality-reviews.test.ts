// Legality reviews in the demonstration: 398 opinions and 398 passes of 2023 are two measures, and the desk of today has every stage.
import { describe, expect, test } from 'vitest';
import { counselOf2023 } from '../../../county/nanchang/demonstration/counsel.ts';
import {
  legalityReviewsOf2023,
  presentLegalityReviews,
  reviews2023,
} from '../../../county/nanchang/demonstration/legality-reviews/index.ts';
import { addDays, calendarOf } from '../../../kernel/calendar/index.ts';
import type { Matter } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);

function tell(today: string): Matter[] {
  const { matters } = told(
    [
      ...counselOf2023('yifa', calendar),
      ...legalityReviewsOf2023('yifa', calendar),
      ...presentLegalityReviews('yifa', calendar, today),
    ],
    { today },
  );
  return [...matters.values()].filter((m) => m.module === 'legality-review');
}
const in2023 = (m: Matter, ...acts: string[]): boolean =>
  m.history.some((d) => acts.includes(d.act) && d.on.startsWith('2023'));

describe.each(['2026-11-23', '2024-02-01', '2025-01-31', '2027-01-10'])('told on %s', (today) => {
  const matters = tell(today);

  test('398 opinions were issued and 398 passes begun in 2023, and not by the same matters', () => {
    const issued = matters.filter((m) => in2023(m, 'issue', 'issueLate'));
    const begun = matters.filter((m) => in2023(m, 'accept'));
    expect([issued.length, begun.length]).toEqual([reviews2023.opinions, reviews2023.passes]);
    expect(issued.filter((m) => !begun.includes(m)).length).toBeGreaterThan(0);
    const documents = new Set(begun.map((m) => m.file.documentCode)).size;
    expect(documents).toBeLessThan(begun.length);
    expect(begun.filter((m) => m.file.previous !== undefined)).toHaveLength(begun.length - documents);
  });

  test('every opinion answers for a draft of its own name, signed by another than wrote it', () => {
    for (const m of matters.filter((x) => in2023(x, 'issue'))) {
      const by = (act: string) => m.history.findLast((d) => d.act === act)?.by;
      expect(by('sign')).not.toBe(by('draft'));
      if (m.file.kind === 'decision') expect(m.history.some((d) => d.act === 'receiveAdvice')).toBe(true);
    }
    const first = matters.filter((m) => in2023(m, 'accept') && m.file.previous === undefined);
    expect(new Set(first.map((m) => m.file.documentTitle)).size).toBe(first.length);
  });

  test('no file of past years waits to be closed: what was sent three months ago is archived', () => {
    const before = addDays(today, -92);
    const waiting = matters.filter((m) => m.openedOn < before && m.closedOn === undefined);
    expect(waiting.map((m) => `${m.openedOn} ${m.state}`)).toEqual([]);
  });

  test('the desk of the day has every stage', () => {
    expect(new Set(matters.map((m) => m.state))).toEqual(
      new Set([
        'received',
        'supplementing',
        'accepted',
        'reviewing',
        'drafted',
        'signed',
        'issued',
        'responded',
        'archived',
      ]),
    );
  });
});
