// Normative documents in the demonstration: what the report of 2023 says of filing and cleaning, a library with its validity, and today's desk.
import { describe, expect, test } from 'vitest';
import { legalityReviewsOf2023 } from '../../../county/nanchang/demonstration/legality-reviews/index.ts';
import {
  normativeDocumentsOf2023,
  presentNormativeDocuments,
} from '../../../county/nanchang/demonstration/normative-documents/index.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import type { Matter } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);

function tell(today: string): Matter[] {
  const { matters } = told(
    [
      ...legalityReviewsOf2023('yifa', calendar).filter((s) => s.key === 'legality-2023-document'),
      ...normativeDocumentsOf2023('yifa', calendar),
      ...presentNormativeDocuments('yifa', calendar, today),
    ],
    { today },
  );
  return [...matters.values()].filter((m) => m.module === 'normative-documents');
}
const in2023 = (m: Matter, ...acts: string[]): boolean =>
  m.history.some((d) => acts.includes(d.act) && d.on.startsWith('2023'));

describe.each(['2026-11-23', '2024-02-01', '2025-01-31', '2027-01-10'])('told on %s', (today) => {
  const matters = tell(today);
  const of = (procedure: string) => matters.filter((m) => m.procedure === procedure);

  test('one document was filed in 2023, with both, and in time', () => {
    const filed = of('filing').filter((m) => in2023(m, 'confirm', 'confirmLate', 'fallOverdue'));
    expect(filed.map((m) => m.history.map((d) => d.act).includes('confirm'))).toEqual([true]);
    expect(filed[0]?.tracks).toEqual({ city: 'registered', congress: 'registered' });
    const made = of('normative-documents').filter((m) => in2023(m, 'promulgate'));
    expect(made.map((m) => [m.file.documentNumber, m.file.documentTitle])).toEqual([
      ['南府规〔2023〕1号', '南昌县门楼牌管理办法'],
    ]);
    expect(filed[0]?.file.documentNumber).toBe(made[0]?.file.documentNumber);
  });

  test('thirty documents of the government and twenty-six of departments were cleaned in 2023', () => {
    const cleaned = of('clean-up').filter((m) => in2023(m, 'decide'));
    const owners = (owner: string) => cleaned.filter((m) => m.file.owner === owner).length;
    expect([owners('government'), owners('department')]).toEqual([30, 26]);
    expect(of('campaign').map((m) => m.state)).toEqual(['closed']);
  });

  test('what was repealed or declared invalid is no longer in force in the library', () => {
    const library = new Map(of('normative-documents').map((m) => [m.id, m]));
    for (const m of of('clean-up')) {
      const state = library.get(String(m.file.document))?.state;
      if (m.file.decision === 'repeal') expect(state).toBe('repealed');
      if (m.file.decision === 'declareInvalid') expect(state).toBe('expired');
    }
    expect(of('normative-documents').filter((m) => m.state === 'inForce').length).toBeGreaterThan(25);
  });

  test('a draft stands before the public, and others wait at every desk', () => {
    const states = of('normative-documents').map((m) => m.state);
    for (const state of ['proposed', 'drafting', 'consulting', 'consulted']) expect(states).toContain(state);
    const shown = of('normative-documents').filter(
      (m) => m.state === 'consulting' && m.publications?.draft !== undefined,
    );
    expect(shown.length).toBeGreaterThan(0);
  });
});
