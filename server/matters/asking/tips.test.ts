import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { application, gardenModule, testOffice } from '../../test-office.ts';
import { NotFound } from '../errors.ts';
import { openMatter, performAct } from '../service.ts';
import { tipsOfAct, tipsOfOpening } from './tips.ts';

describe('a form that is being filled in', () => {
  const database = withDatabase();

  it('hears the tips of its act, and brings along what the chosen matter holds', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360121'));
    const lin = county.as('lin');
    const open = async (place: string) =>
      (await openMatter(county.office, lin, 'garden', { act: 'apply', stated: application(place) as never })).matter;
    const first = await open('东园');
    await performAct(county.office, lin, 'garden', first.id, { act: 'accept', stated: {} });
    expect(await tipsOfAct(county.office, lin, 'garden', first.id, { act: 'grant', stated: {} })).toEqual({
      tips: [{ field: 'fee', text: '东园是小型园地，押金不超过一千元' }],
      fills: [],
    });
    expect(await tipsOfOpening(county.office, lin, 'garden', { act: 'apply', stated: { earlier: first.id } })).toEqual({
      tips: [],
      fills: [{ field: 'place', value: '东园', text: '东园', by: 'earlier', matter: first.id, from: first.number }],
    });
  });

  it('writes nothing and refuses nothing, however little is answered', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360122'), '360122');
    const answer = await tipsOfOpening(county.office, county.as('lin'), 'garden', {
      act: 'apply',
      stated: { kind: 'huge', earlier: 'no such matter', receivedOn: 'tomorrow' },
    });
    expect(answer).toEqual({ tips: [], fills: [] });
    const { rows } = await owner.query("select count(*)::int as n from matters where region = '360122'");
    expect(rows[0].n).toBe(0);
  });

  it('says nothing of a matter that its user may not see, nor of its own when that is not the user’s', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360123'), '360123');
    const { matter } = await openMatter(county.office, county.as('lin'), 'garden', {
      act: 'apply',
      stated: application('东园') as never,
    });
    const he = county.as('he');
    const stated = { earlier: matter.id };
    expect((await tipsOfOpening(county.office, he, 'garden', { act: 'apply', stated })).fills).toEqual([]);
    expect(
      (await tipsOfOpening(county.office, county.as('lin'), 'garden', { act: 'apply', stated })).fills,
    ).toHaveLength(1);
    await expect(tipsOfAct(county.office, he, 'garden', matter.id, { act: 'grant', stated: {} })).rejects.toThrow(
      NotFound,
    );
  });

  it('never carries personal information from one matter into another', async () => {
    const { owner } = database();
    const [procedure] = gardenModule.procedures;
    const fills = { by: 'earlier', from: 'applicant' };
    const module = {
      ...gardenModule,
      procedures: [{ ...procedure, file: { ...procedure?.file, applicant: { ...procedure?.file.applicant, fills } } }],
    } as typeof gardenModule;
    const county = await testOffice(owner, database().server('360124'), '360124', '2026-03-02', [module]);
    const lin = county.as('lin');
    const { matter } = await openMatter(county.office, lin, 'garden', { act: 'apply', stated: application() as never });
    const answer = await tipsOfOpening(county.office, lin, 'garden', { act: 'apply', stated: { earlier: matter.id } });
    expect(answer.fills.map((f) => f.field)).toEqual(['place']);
    expect(JSON.stringify(answer)).not.toContain('花满园');
  });
});
