/** Nothing personal leaves: matters of every module that hold numbers, names, addresses and accounts in every field are published, and every public address is read for them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../../county/nanchang/report-outline.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type Told, tell } from '../../../kernel/procedure/check/index.ts';
import type { FieldKind, Module, Party, Procedure, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { type Environment, listed, settingReader } from '../../../kernel/procedure/index.ts';
import { plainText, release } from '../../../kernel/publication/index.ts';
import type { Json } from '../../../kernel/record/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { rowsOf } from '../../matters/writing/rows.ts';
import { comparedBy } from '../../matters/writing/ties.ts';
import { writeAct } from '../../matters/writing/write.ts';
import { markPublished, writeFrozen } from '../../report/freeze.ts';
import { Reader, type TestPortal, testPortal } from '../test-portal.ts';

const calendar = calendarOf(holidayYears);
const day = '2026-11-23';

/** A child, whose name is told by nobody; its numbers, dwelling and account. */
const child = {
  name: '欧阳小秘',
  idNumber: '110101201206010027',
  phone: '13912345678',
  address: '幽兰镇隐密村无名巷7号',
};
const account = '6222020200112233445';
const landline = '079185712345';
const agent = '司马大密';

/** As it is typed into free text: run together, in groups, with a country code, in wide digits, behind its label. */
const typed = [
  `身份证号${child.idNumber}`,
  `身份证号码：110101 20120601 0027`,
  `身份证１１０１０１２０１２０６０１００２７`,
  `电话${child.phone}`,
  '电话139-1234-5678',
  '手机 139 1234 5678',
  '手机+8613912345678',
  '座机0791-85712345',
  '座机（0791）85712345',
  `银行卡${account}`,
  '账号：6222 0202 0011 2233 445',
  '开户银行账号 360121998877',
].join('，');
/** And what only the file itself tells to be someone's. */
const namedWords: readonly (readonly [inFile: string, words: string])[] = [
  [child.name, `孩子${child.name}在场`],
  [child.address, `住${child.address}`],
  [agent, `${agent}签字`],
];

/** A text in which width, spaces, dashes and brackets hide nothing. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/[\s()-]/g, '');
const secrets: Readonly<Record<string, string>> = {
  'the number of an identity card': child.idNumber,
  'the number of a telephone': child.phone,
  'the number of a telephone on a line': landline,
  'the number of an account': account,
  'the number of a company’s account': '360121998877',
  'the name of a child': '小秘',
  'a dwelling': '隐密村',
  'the name of an agent': '大密',
};
const leaksIn = (text: string): string[] => {
  const read = bare(text);
  return Object.entries(secrets).flatMap(([what, secret]) => {
    const at = read.indexOf(secret);
    return at < 0 ? [] : [`${what}: …${read.slice(Math.max(0, at - 30), at + 40)}…`];
  });
};

/** What a citizen may be fined a business of one may be, so both become the child. */
const withSecrets = (p: Party): Party =>
  p.kind === 'citizen' || p.kind === 'individualBusiness'
    ? { kind: 'citizen', ...child }
    : { ...p, representative: agent, phone: child.phone };

/** What takes the place of a value of this kind. */
const places: Partial<Record<FieldKind, (value: Json) => Json>> = {
  parties: (value) => (value as unknown as Party[]).map(withSecrets) as unknown as Json,
  idNumber: () => child.idNumber,
  phone: () => child.phone,
  address: () => child.address,
  files: (value) =>
    (value as unknown as { name: string }[]).map((f) => ({
      ...f,
      name: `身份证${child.idNumber}.jpg`,
    })) as unknown as Json,
};

/** How much of a step is replaced: everything, all but free text, nothing. */
type Depth = 'all' | 'kinds' | 'none';

function poisoned(procedure: Procedure, step: SampleAct, depth: Depth, words: string): SampleAct {
  if (depth === 'none' || !step.stated) return step;
  const stated = Object.entries(step.stated).map(([name, value]): [string, Json] => {
    const field = procedure.file[name];
    // What an office publishes as its own telephone takes no number of a person; mask.test.ts tries to put one there.
    if (!field || field.service) return [name, value];
    const place = places[field.kind];
    if (place) return [name, place(value)];
    const free = field.kind === 'longText' || field.kind === 'text';
    if (!free || depth !== 'all' || typeof value !== 'string') return [name, value];
    const more = `${value}（${words}）`;
    return [name, more.length <= (field.max ?? 200) ? more : value];
  });
  return { ...step, stated: Object.fromEntries(stated) };
}

/** The sample with all it can bear: a step whose rules need its own words keeps them. */
function tellWith(module: Module, sample: Sample, procedure: Procedure, words: string): Told | undefined {
  const depths = sample.acts.map((): Depth => 'all');
  for (;;) {
    const acts = sample.acts.map((step, i) => poisoned(procedure, step, depths[i] ?? 'none', words));
    const done = tell(module, { ...sample, acts }, calendar);
    const [, at = ''] = /^第(\d+)步/.exec(done?.broken ?? '') ?? [];
    const step = Number(at) - 1;
    if (at === '' || depths[step] === 'none') return done;
    depths[step] = depths[step] === 'all' ? 'kinds' : 'none';
  }
}

const releasing = (done: Told | undefined) => done?.steps.filter((s) => s.prepared.recorded.act === 'publish') ?? [];

/** Words that only the file marks as someone's are typed where the file holds them when it is published. */
function tellPoisoned(module: Module, sample: Sample): Told | undefined {
  const procedure = module.procedures.find(
    (p) => (p.id === sample.procedure || `${p.module}/${p.id}` === sample.procedure) && p.version === sample.version,
  );
  if (!procedure) return undefined;
  const done = tellWith(module, sample, procedure, typed);
  const files = releasing(done).map(({ prepared }) => JSON.stringify(prepared.before.file));
  const known = namedWords.filter(([inFile]) => files.every((file) => file.includes(inFile)));
  return tellWith(module, sample, procedure, [typed, ...known.map(([, words]) => words)].join('，'));
}

/** The sample with one more step that publishes what its last acts allow and it leaves to its office; none where that is refused. */
function alsoPublished(module: Module, sample: Sample): Sample[] {
  const done = tell(module, sample, calendar);
  const last = sample.acts.at(-1);
  if (!done || !last || releasing(done).length > 0) return [];
  return Object.entries(done.procedure.publication ?? {}).flatMap(([publication, spec]): Sample[] => {
    const [by = ''] = listed(spec.by);
    const step: SampleAct = { act: 'publish', on: last.on, by, stated: { publication, secrecyReviewed: true } };
    const more = { ...sample, acts: [...sample.acts, step] };
    return listed(spec.after).some((act) => done.acts.has(act)) && !tell(module, more, calendar)?.broken ? [more] : [];
  });
}

const publishing = (sample: Sample): boolean => sample.acts.some((a) => a.act === 'publish');
const stories = modules.flatMap((module) =>
  [
    ...module.samples.filter(publishing),
    ...module.samples.flatMap((sample) => alsoPublished(module, sample).slice(0, 1)).slice(0, 6),
  ].map((sample) => ({ module, sample, told: tellPoisoned(module, sample) })),
);

describe('what a publication releases', () => {
  const all: string[] = [];
  // Something was typed, and something came out hidden: numbers in most, a child's name in some.
  afterAll(() => {
    expect(all.filter((text) => text.includes('＊＊＊')).length).toBeGreaterThan(10);
    for (const hidden of ['孩子欧某某在场', '住＊＊＊', '司某某签字'])
      expect(all.filter((text) => text.includes(hidden)).length, hidden).toBeGreaterThan(0);
  });
  it.each(modules.filter((m) => m.procedures.some((p) => p.publication)).map((m) => [m.label, m] as const))(
    'of %s holds nothing of a person, whatever was typed',
    (_, module) => {
      const released: string[] = [];
      for (const { told: done } of stories.filter((s) => s.module === module)) {
        expect(done?.broken).toBeUndefined();
        for (const { prepared } of releasing(done)) {
          const { title, blocks } = release(
            prepared.procedure,
            String(prepared.recorded.stated.publication),
            prepared.view(prepared.papers.map((p) => ({ paper: p.paper, number: `号${p.paper}` }))),
          );
          released.push(`${title}\n${plainText(blocks)}`);
        }
      }
      for (const text of released) expect(leaksIn(text), text).toEqual([]);
      all.push(...released);
    },
  );
});

describe('every public address', () => {
  const database = withDatabase();
  let t: TestPortal;
  let published = 0;

  beforeAll(async () => {
    t = await testPortal(database().owner, database().server('360121'), day, modules);
    const county = t.office.county();
    let n = 0;
    for (const { module, told: done } of stories) {
      const id = randomUUID();
      let head = '';
      for (const { prepared, performed } of done?.steps ?? []) {
        const env: Environment = {
          today: performed.entry.on,
          calendar,
          setting: settingReader(prepared.procedure, county.settings),
          person: () => undefined,
          referred: () => undefined,
          officeName: county.officeName,
        };
        const numbers = prepared.papers.map((p) => ({
          paper: p.paper,
          number: p.series === undefined ? '' : `${p.series}〔2026〕${++n}号`,
        }));
        const before = { ...prepared.before, id, ...(head === '' ? {} : { head }) };
        const rows = rowsOf({ ...prepared, before }, numbers, {
          county,
          module,
          env,
          compared: comparedBy(modules),
          recordedAt: `${performed.entry.on}T01:00:00.000Z`,
          partyKey: 'test',
          alg: 'sha256',
          demonstration: true,
        });
        head = rows.matter.head;
        published += rows.publications.length;
        if (
          !(await writeAct(
            t.office.pool as never,
            { ...rows, ties: null, columns: { ...rows.columns, identity: null } },
            performed.entry.on,
          ))
        )
          throw new Error(`${module.id} was not written`);
      }
    }
    for (const year of [2023, 2026]) {
      const hash = await writeFrozen(t.office, reportOutline, year, day, 'x');
      await markPublished(t.office, year, hash, day);
    }
  }, 240_000);
  afterAll(() => t.close());

  it('holds none of it: pages, lists, searches, feed, tables, files of draws and what their headers say', async () => {
    const reader = new Reader(t.app);
    const asked = [
      '/',
      '/published',
      '/published/feed.xml',
      '/open-data/published.csv',
      '/open-data/published.json',
      '/open-data/catalogue.json',
      '/checkpoints.json',
      ...[...Object.values(secrets), '身份证', '电话', '住', '银行卡'].map(
        (q) => `/published?q=${encodeURIComponent(q)}`,
      ),
      ...[2023, 2026].flatMap((year) => ['csv', 'json'].map((kind) => `/open-data/figures-${year}.${kind}`)),
    ];
    const { rows } = await database().owner.query<{ id: string }>('select id::text from publications');
    for (const { id } of rows) asked.push(`/published/${id}`, `/published/${id}/draw.json`);
    const seen = new Set(asked);
    const leaks: string[] = [];
    for (const path of asked) {
      const { page, headers, status } = await reader.get(path);
      expect(status, path).toBeLessThan(500);
      // What a reader asks for is shown again in the form: that is the reader's own.
      const own = path.startsWith('/published?q=') ? page.replaceAll(/<input[^>]*>|<title>[^<]*|“[^”]*”/g, '') : page;
      leaks.push(...leaksIn(`${own}\n${JSON.stringify(headers)}`).map((leak) => `${path}: ${leak}`));
      for (const [, href = ''] of page.matchAll(/(?:href|src)="(\/[^"#]*)"/g)) {
        const next = href.replaceAll('&amp;', '&');
        if (seen.has(next) || /^\/(assets|workbench|apply)\b/.test(next) || /[?&](page|from|to)=/.test(next)) continue;
        seen.add(next);
        asked.push(next);
      }
    }
    expect(leaks).toEqual([]);
    expect(rows).toHaveLength(published);
    expect(published).toBeGreaterThan(20);
    expect(asked.length).toBeGreaterThan(published * 2);
  }, 240_000);
});
