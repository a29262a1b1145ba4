import { describe, expect, it } from 'vitest';
import { Refused } from '../../../kernel/procedure/index.ts';
import { cellValue } from '../../commands/import/cells.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { valueText } from '../../present/words.ts';
import { application, gardenModule, testOffice } from '../../test-office.ts';
import { getMatter, openMatter, performAct } from '../service.ts';
import { listMatters } from './list.ts';

describe('several offices in one field', () => {
  const database = withDatabase();
  const field = gardenModule.procedures[0]?.file.consultedMore;

  it('must all be offices of the county; those named may see the matter from then on, and it is found by each of them', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360121'));
    const lin = county.as('lin');
    const { matter } = await openMatter(county.office, lin, 'garden', {
      act: 'apply',
      stated: application() as never,
    });
    await performAct(county.office, lin, 'garden', matter.id, { act: 'accept', stated: {} });
    const consult = (consultedMore: string[]) =>
      performAct(county.office, lin, 'garden', matter.id, {
        act: 'consult',
        stated: { consulted: 'justice', consultedMore },
      });
    await expect(consult(['elsewhere', 'nowhere'])).rejects.toThrow('“其他会办单位”中没有“nowhere”这个单位');
    await expect(consult(['elsewhere', 'elsewhere'])).rejects.toThrow(Refused);
    const he = county.as('he');
    await expect(getMatter(county.office, he, 'garden', matter.id)).rejects.toThrow();
    const done = await consult(['elsewhere', 'government']);
    expect(done.matter.involved).toEqual(['justice', 'elsewhere', 'government']);
    const found = async (code: string) =>
      (await listMatters(county.office, lin, 'garden', { filter: `consultedMore:${code}`, page: 1, size: 20 } as never))
        .total;
    expect([await found('elsewhere'), await found('government'), await found('bureau')]).toEqual([1, 1, 0]);
  });

  it('are written and read by their names', async () => {
    const { owner } = database();
    const county = (await testOffice(owner, database().server('360122'), '360122')).office.county();
    if (!field) throw new Error('the garden has no such field');
    expect(valueText(field, ['elsewhere', 'justice'], county)).toBe('水利局、司法局');
    expect(cellValue(field, '水利局、司法局', county)).toEqual(['elsewhere', 'justice']);
    expect(() => cellValue(field, '水利局、海洋局', county)).toThrow();
  });
});
