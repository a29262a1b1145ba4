// What had to be made public by now and has not been: by the calendar, by version, with exceptions, corrected and revoked days counted.
import { describe, expect, test } from 'vitest';
import { ListQuery } from '../../contract/index.ts';
import { workingDays } from '../../kernel/calendar/index.ts';
import { is } from '../../kernel/predicate/index.ts';
import type { Module, Procedure } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { gardenCounty, gardenModule } from '../ledger/garden-county.ts';
import { listMatters } from '../matters/reading/list.ts';
import { pageOf } from '../matters/reading/page.ts';

describe('the list of what is overdue to be published', () => {
  const database = withDatabase();
  const [permit] = gardenModule.procedures as readonly [Procedure];
  const served = (within: number) => ({
    ...permit.publication,
    permits: { ...permit.publication?.permits, after: 'serve', within: workingDays(within), unless: is('noisy', true) },
  });
  const version = (change: object): Procedure => ({ ...permit, ...change }) as unknown as Procedure;
  const modules: Module[] = [
    {
      ...gardenModule,
      procedures: [
        version({ until: '2026-02-28', publication: served(7) }),
        version({ version: '2026', from: '2026-03-01', publication: served(20) }),
      ],
    },
  ];

  test('follows each version’s own term, its exceptions and the corrected day, as the page of the matter does', async () => {
    const county = await gardenCounty(database(), '2026-02-02', modules);
    const { office, clock, act } = county;
    const grant = async (day: string, place: string, stated = {}): Promise<string> => {
      clock.move(day);
      const { matter } = await county.apply(place, stated);
      await act(matter.id, 'lin', 'accept');
      await act(matter.id, 'lin', 'assign', { inspectors: [county.ids.chen] });
      await act(matter.id, 'chen', 'inspect', { findings: '土质良好' });
      const proposed = await act(matter.id, 'lin', 'grant', { fee: 1 });
      const proposal = String(proposed.matter.proposals[0]?.seq);
      await act(matter.id, 'qian', 'approve', { proposal, opinion: '同意' });
      await act(matter.id, 'sun', 'approve', { proposal, opinion: '同意' });
      await act(matter.id, 'lin', 'serve', { servedOn: day });
      return matter.id;
    };
    const old = await grant('2026-02-02', '旧规的园');
    const corrected = await grant('2026-02-03', '送达日期写错的园');
    await grant('2026-02-04', '不公开的园', { noisy: true, noiseHours: '上午' });
    const recent = await grant('2026-03-02', '新规的园');
    clock.move('2026-03-16');
    const gu = county.as('gu');
    const overdue = async (): Promise<string[]> =>
      (await listMatters(office, gu, 'garden', ListQuery.parse({ publication: 'overdue', sort: 'openedOn' }))).rows.map(
        (r) => r.id,
      );
    const status = async (id: string) => (await pageOf(office, gu, 'garden', id)).publications.map((p) => p.status);
    expect(await overdue()).toEqual([old, corrected]);
    expect(await status(corrected)).toEqual(['overdue']);

    const { matter } = await act(corrected, 'lin', 'note', { note: '查对送达回证' });
    const serve = matter.history.find((d) => d.act === 'serve');
    await act(corrected, 'lin', 'correct', { of: String(serve?.seq), reason: '回证上是三月', servedOn: '2026-03-10' });
    expect(await overdue()).toEqual([old]);
    expect(await status(corrected)).toEqual(['due']);

    // Twenty working days from 2 March end on 30 March.
    clock.move('2026-03-30');
    expect(await overdue()).toEqual([old, corrected]);
    clock.move('2026-03-31');
    expect(await overdue()).toEqual([old, corrected, recent]);
    for (const id of [old, corrected, recent]) expect(await status(id)).toEqual(['overdue']);
  });
});
