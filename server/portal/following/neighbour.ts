/** The garden with a neighbour for tests: a second party, written to by letter, with a paper for each party alone, one for both, and one that nobody is named for. */
import { para } from '../../../kernel/document/blocks.ts';
import type { Module, Procedure } from '../../../kernel/procedure/index.ts';
import type { TestDatabase } from '../../database/testing/test-database.ts';
import { applyFor, gardenOnline, Reader, type TestPortal, testPortal } from '../test-portal.ts';

const [permit] = gardenOnline.procedures as readonly [Procedure];
const { accept, announce, object } = permit.acts;

export const withNeighbour: Module = {
  ...gardenOnline,
  procedures: [
    {
      ...permit,
      actors: { ...permit.actors, neighbour: { label: '相邻人', party: true, letter: 'neighbourNotice' } },
      acts: {
        ...permit.acts,
        accept: {
          ...accept,
          tells: { applicant: '您的申请已经受理', neighbour: '您家旁边的园地申请已经受理' },
          issues: ['acceptance', 'hedge', 'neighbourNotice'],
        },
        announce: { ...announce, issues: ['secretNote'] },
        speakUp: {
          ...object,
          label: '相邻人陈述意见',
          by: 'neighbour',
          from: 'accepted',
          later: undefined,
          tells: { neighbour: '意见已经收到' },
        },
      },
      papers: {
        ...permit.papers,
        acceptance: { ...permit.papers?.acceptance, body: () => [para('只给申请人看的受理内容')], to: ['applicant'] },
        hedge: {
          label: '界址说明',
          seal: 'handling',
          body: () => [para('双方都可以看的界址')],
          to: ['applicant', 'neighbour'],
          per: accept?.per,
        },
        neighbourNotice: {
          label: '相邻人告知书',
          series: '园邻',
          seal: 'handling',
          body: () => [para('请说说您的意见')],
          to: ['neighbour'],
          per: accept?.per,
        },
        secretNote: {
          label: '内部公示稿',
          seal: 'handling',
          body: () => [para('没有告知任何人的文书')],
          per: accept?.per,
        },
      },
    } as unknown as Procedure,
  ],
};

export interface NeighbourPortal {
  t: TestPortal;
  /** The matter that was applied for, with its number and the applicant's query code. */
  id: string;
  number: string;
  code: string;
}

/** The portal with one application in it that nobody has looked at yet. */
export async function neighbourPortal(database: TestDatabase): Promise<NeighbourPortal> {
  const t = await testPortal(database.owner, database.server('360121'), '2026-03-02', [withNeighbour]);
  const { number, code } = await applyFor(new Reader(t.app), '东园');
  const { rows } = await database.owner.query<{ id: string }>('select id::text from matters');
  return { t, id: rows[0]?.id ?? '', number, code };
}
