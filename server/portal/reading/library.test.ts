/** The public library of documents in force: its page shows number and validity of the day, and offers to ask for a review or to report, with the document filled in. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../../../modules/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { openMatter, performAct } from '../../matters/service.ts';
import { gardenOnline, Reader, type TestPortal, testPortal } from '../test-portal.ts';

const today = '2026-03-02';
const database = withDatabase();
let t: TestPortal;
let document = '';
let page = '';

beforeAll(async () => {
  const own = modules.find((m) => m.id === 'normative-documents');
  if (!own) throw new Error('没有行政规范性文件模块');
  t = await testPortal(database().owner, database().server('360121'), today, [gardenOnline, own]);
  await database().owner.query(
    "insert into appointments (region, id, person, office, post, roles, from_on) values ('360121', $1, $2, 'bureau', '备案审查', $3, '2020-01-01')",
    [randomUUID(), t.ids.lin, ['normative-documents.keeper']],
  );
  for (const key of ['reviewOffice', 'competitionReportOffice'])
    await database().owner.query(
      "insert into settings (region, key, value, from_on, note) values ('360121', $1, $2, '2018-01-01', '测试')",
      [`normative-documents.${key}`, JSON.stringify('bureau')],
    );
  await t.office.refresh();
  document = (
    await openMatter(t.office, t.as('lin'), 'normative-documents', {
      act: 'record',
      stated: {
        recordedOn: today,
        documentTitle: '停车收费公示办法',
        documentNumber: '示局规〔2026〕1号',
        makerKind: 'department',
        maker: 'elsewhere',
        promulgatedOn: '2026-02-27',
        effectiveFrom: '2026-04-01',
        expiresOn: '2031-03-31',
        text: '第一条 停车场应当公示收费标准。',
        trial: false,
      },
    })
  ).matter.id;
  await performAct(t.office, t.as('lin'), 'normative-documents', document, {
    act: 'publish',
    stated: { publication: 'text', secrecyReviewed: true },
  });
  const { rows } = await database().owner.query<{ id: string }>('select id::text from publications where matter = $1', [
    document,
  ]);
  page = rows[0]?.id as string;
});
afterAll(() => t.close());

const read = async (): Promise<string> => (await new Reader(t.app).get(`/published/${page}`)).page;
const opened = async () =>
  (
    await database().owner.query<{ office: string; file: Record<string, unknown> }>(
      "select office, snapshot->'file' as file from matters where module = 'normative-documents' and procedure <> 'normative-documents' order by number",
    )
  ).rows;

describe('the page of a document', () => {
  it('is published by the organ that made it, not by the office that keeps the library', async () => {
    const text = await read();
    expect(text).toContain('发布机构</dt><dd>水利局');
    expect(text).toMatch(/class="signature">水利局<br>/);
  });

  it('shows its number, and 尚未施行 until the day on which it takes effect', async () => {
    expect(await read()).toMatch(/文件编号<\/dt><dd>示局规〔2026〕1号/);
    const validityOn = async (day: string): Promise<string | undefined> => {
      t.clock.move(day);
      try {
        return /有效性<\/dt><dd>([^<]*)/.exec(await read())?.[1];
      } finally {
        t.clock.move(today);
      }
    };
    expect(await validityOn('2026-03-31')).toBe('尚未施行');
    expect(await validityOn('2026-04-01')).toBe('有效');
    expect((await new Reader(t.app).get('/published')).page).toContain('<span class="mark">尚未施行</span>');
  });

  it('offers both, and the form stands filled in with what is published', async () => {
    const text = await read();
    for (const act of ['suggest', 'report']) expect(text).toContain(`/apply/normative-documents/${act}?from=${page}`);
    const form = (await new Reader(t.app).get(`/apply/normative-documents/suggest/1?from=${page}`)).page;
    expect(form).toContain('value="停车收费公示办法"');
    expect(form).toContain('value="示局规〔2026〕1号"');
    expect(form).toMatch(/<option value="elsewhere" selected/);
  });
});

const party = { 'proposers.0.kind': 'citizen', 'proposers.0.name': '示例甲', 'proposers.0.phone': '19900000001' };
const suggest = async (reader: Reader, from?: string): Promise<string> => {
  const path = '/apply/normative-documents/suggest';
  const about = { documentTitle: '停车收费公示办法', documentNumber: '示局规〔2026〕1号', maker: 'bureau' };
  await reader.send(`${path}/1`, { ...about, ...(from ? { _from: from } : {}) });
  await reader.send(`${path}/2`, {
    clauses: '第一条',
    grounds: 'rights',
    reasons: '第一条没有法律、法规依据，增加义务。',
  });
  await reader.send(`${path}/3`, {});
  await reader.send(`${path}/4`, party);
  return (await reader.send(`${path}/submit`)).path;
};

describe('a suggestion for review', () => {
  it('sent from the page refers to the document and goes to the office that reviews', async () => {
    expect(await suggest(new Reader(t.app), page)).toBe('/apply/normative-documents/suggest/receipt');
    const sent = (await opened()).at(-1);
    expect(sent?.office).toBe('bureau');
    expect(sent?.file.document).toBe(document);
  });

  it('may be sent without any page, and then refers to none', async () => {
    expect(await suggest(new Reader(t.app))).toBe('/apply/normative-documents/suggest/receipt');
    expect((await opened()).at(-1)?.file.document).toBeUndefined();
  });

  it('is refused from a page that does not offer it any more', async () => {
    const reader = new Reader(t.app);
    expect((await reader.get(`/apply/normative-documents/suggest/1?from=${randomUUID()}`)).path).toBe(
      '/apply/normative-documents/suggest',
    );
  });
});
