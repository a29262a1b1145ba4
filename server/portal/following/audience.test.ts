/** Several parties of one matter on the portal: each reads what is told to it and addressed to it, by its own code, and nothing of the others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { newCode, openedByCode } from '../county/query-code.ts';
import { Reader, type TestPortal } from '../test-portal.ts';
import { neighbourPortal, withNeighbour } from './neighbour.ts';

const database = withDatabase();
let t: TestPortal;
let id: string;
let number: string;
const codes = { applicant: '', neighbour: '', stranger: '' };

beforeAll(async () => {
  ({ t, id, number, code: codes.applicant } = await neighbourPortal(database()));
  codes.neighbour = await newCode(t.office.pool, '360121', 'test', id, 'neighbour');
  codes.stranger = await newCode(t.office.pool, '360121', 'test', id, 'clerk');
  await t.act('lin', id, 'accept');
  await t.act('lin', id, 'announce');
});
afterAll(() => t.close());

const visit = async (who: keyof typeof codes): Promise<{ reader: Reader; page: string; status: number }> => {
  const reader = new Reader(t.app);
  const { page, status } = await reader.send('/track', { number, code: codes[who] });
  return { reader, page, status };
};
const issued = async () =>
  (
    await database().owner.query<{ seq: number; paper: string; number: string }>(
      "select seq, paper, number from papers where matter = $1 and paper not like '$%' order by seq, paper",
      [id],
    )
  ).rows;

describe('a party with a code of its own', () => {
  it('opens the same matter as itself, and a code given to who is no party opens nothing', async () => {
    expect((await visit('applicant')).page).toContain('您的申请已经受理');
    const { page } = await visit('neighbour');
    expect(page).toContain('您家旁边的园地申请已经受理');
    expect(page).not.toContain('您的申请已经受理');
    const stranger = await visit('stranger');
    expect(stranger.page).not.toContain('受理');
    expect((await stranger.reader.get('/track')).page).not.toContain('东园');
  });

  it('sees its own papers and those for both, and neither text, number nor name of another’s', async () => {
    const papers = await issued();
    expect(papers.map((p) => p.paper)).toEqual(['receipt', 'acceptance', 'hedge', 'neighbourNotice', 'secretNote']);
    const may: Readonly<Record<string, readonly string[]>> = {
      applicant: ['receipt', 'acceptance', 'hedge'],
      // The receipt is of an act that tells everyone; who is addressed by no name reads what it is told.
      neighbour: ['receipt', 'hedge', 'neighbourNotice'],
    };
    for (const who of ['applicant', 'neighbour'] as const) {
      const { reader, page } = await visit(who);
      for (const { seq, paper, number: own } of papers) {
        const answer = await reader.get(`/track/papers/${seq}/${paper}`);
        const mine = may[who]?.includes(paper) ?? false;
        expect(answer.status, `${who} ${paper}`).toBe(mine ? 200 : 404);
        const label = withNeighbour.procedures[0]?.papers?.[paper]?.label ?? '';
        expect(page.includes(label), `${who} ${label}`).toBe(mine);
        if (!mine && own !== '') expect(`${page}${answer.page}`, `${who} ${own}`).not.toContain(own);
      }
    }
  });

  it('never reads another’s words by any address of the portal', async () => {
    const { reader } = await visit('neighbour');
    const seqs = [...new Set((await issued()).map((p) => p.seq))];
    const paths = [
      '/track',
      ...seqs.flatMap((seq) =>
        [
          'acceptance',
          'secretNote',
          'ACCEPTANCE',
          'acceptance%20',
          '%24matter',
          '..%2Facceptance',
          'constructor',
          '__proto__',
        ].map((paper) => `/track/papers/${seq}/${paper}`),
      ),
      `/api/matters/garden/${id}`,
      `/api/matters/garden/${id}/papers/${seqs[1]}/acceptance`,
      '/published',
    ];
    for (const path of paths) {
      const { page } = await reader.get(path);
      expect(page, path).not.toContain('只给申请人看的受理内容');
      expect(page, path).not.toContain('没有告知任何人的文书');
      expect(page, path).not.toContain('您的申请已经受理');
    }
  });

  it('does its own acts and not the other’s, and hears only of what is told to it', async () => {
    const { reader, page } = await visit('neighbour');
    expect(page).toContain('相邻人陈述意见');
    expect((await reader.get('/track/acts/object')).status).toBe(404);
    expect((await reader.get('/track/acts/supplement')).status).toBe(404);
    const { reader: applicant, page: own } = await visit('applicant');
    expect(own).not.toContain('相邻人陈述意见');
    expect((await applicant.get('/track/acts/speakUp')).status).toBe(404);
  });

  it('shuts out whoever guesses at any of the codes, and renews one code without touching another', async () => {
    const secret = t.office.partyKey;
    const opens = (code: string) => openedByCode(t.office.pool, '360121', secret, number, code);
    expect(await opens(codes.neighbour)).toEqual({ matter: id, actor: 'neighbour' });
    const renewed = await newCode(t.office.pool, '360121', secret, id, 'neighbour');
    expect(await opens(codes.neighbour)).toBeNull();
    expect(await opens(renewed)).toEqual({ matter: id, actor: 'neighbour' });
    expect(await opens(codes.applicant)).toEqual({ matter: id, actor: '' });
    for (let i = 0; i < 5; i++) await opens(`WRONG-0000${i}`);
    expect([await opens(renewed), await opens(codes.applicant)]).toEqual(['locked', 'locked']);
  });
});
