/** A citizen applies without script: one thing at a time, nothing lost, sent once, and a receipt that says what comes next. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../../../modules/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { keep } from '../../files/keep.ts';
import { filesAreKept, keepFile } from '../county/files.ts';
import { applyFor, fillIn, gardenOnline, path, Reader, type TestPortal, testPortal } from '../test-portal.ts';

const database = withDatabase();
let t: TestPortal;
beforeAll(async () => {
  const mediation = modules.find((m) => m.id === 'mediation');
  t = await testPortal(
    database().owner,
    database().server('360121'),
    '2026-03-02',
    mediation ? [gardenOnline, mediation] : [gardenOnline],
  );
});
afterAll(() => t.close());

const matters = async (place: string): Promise<number> =>
  (
    await database().owner.query<{ n: number }>(
      "select count(*)::int as n from matters where snapshot->'file'->>'place' = $1",
      [place],
    )
  ).rows[0]?.n ?? 0;

describe('before applying', () => {
  it('reads what to prepare, how many steps there are, how long it takes and by which article', async () => {
    const { page } = await new Reader(t.app).get('/apply/garden');
    expect(page).toContain('请准备身份证。');
    expect(page).toContain('一共4步');
    expect(page).toContain('由办理机关<strong>受理期限</strong>：5个工作日');
    expect(page).toContain('GARDEN:5');
  });
  it('cannot jump ahead of the first step', async () => {
    expect((await new Reader(t.app).get(`${path}/3`)).path).toBe(`${path}/1`);
    expect((await new Reader(t.app).get(`${path}/review`)).path).toBe(path);
  });
  it('finds nothing under a module or act that is not offered', async () => {
    const reader = new Reader(t.app);
    for (const wrong of [
      '/apply/nothing',
      '/apply/garden/supplement',
      '/apply/garden/grant/1',
      `${path}/9`,
      `${path}/x`,
    ])
      expect((await reader.get(wrong)).status, wrong).toBe(404);
  });
});

describe('a later step sent before the earlier ones', () => {
  it('is kept, and leads back to what is missing', async () => {
    const reader = new Reader(t.app);
    const answer = await reader.send(`${path}/4`, { _office: 'bureau' });
    expect(answer.path).toBe(`${path}/1`);
    expect((await reader.get(`${path}/review`)).path).toBe(`${path}/1`);
    expect((await reader.send(`${path}/submit`)).path).toBe(`${path}/1`);
  });
});

describe('while applying', () => {
  it('is told of a fault beside the field, and finds what was typed again', async () => {
    const reader = new Reader(t.app);
    const answer = await reader.send(`${path}/1`, {
      'applicant.0.kind': 'citizen',
      'applicant.0.name': '花满园',
      'applicant.0.idNumber': '110101199003070135',
    });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain('请核对居民身份证号码');
    expect(answer.page).toContain('value="110101199003070135"');
    const again = await reader.get(`${path}/1`);
    expect(again.page).toContain('value="花满园"');
  });
  it('without a name is told what is missing, gets no further, and nothing is recorded', async () => {
    const reader = new Reader(t.app);
    for (const name of ['', '   ', '\u3000']) {
      const answer = await reader.send(`${path}/1`, { 'applicant.0.kind': 'citizen', 'applicant.0.name': name });
      expect(answer.status).toBe(422);
      expect(answer.page).toContain('姓名');
      expect(answer.page).toContain('class="faults"');
    }
    await reader.send(`${path}/2`, { place: '无名园', kind: 'small' });
    await reader.send(`${path}/3`, { receivedOn: '2026-03-02' });
    await reader.send(`${path}/4`, { _office: 'bureau' });
    expect((await reader.send(`${path}/submit`)).path).toBe(`${path}/1`);
    expect(await matters('无名园')).toBe(0);
  });
  it('with a script among the answers shows it as text, on every page that repeats it', async () => {
    const reader = new Reader(t.app);
    const script = `<script>alert('园')</script><img src=x onerror=alert(1)>`;
    const review = await fillIn(reader, script);
    const form = await reader.get(`${path}/2`);
    const receipt = await reader.send(`${path}/submit`);
    expect(receipt.path).toBe(`${path}/receipt`);
    const [number = '', code = ''] = [...receipt.page.matchAll(/<dd(?: class="code")?>([^<]+)<\/dd>/g)].map(
      (m) => m[1],
    );
    await reader.send('/track', { number, code });
    const followed = await reader.get('/track');
    for (const { page } of [review, form, receipt, followed]) {
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<img src=x');
    }
    for (const { page } of [review, form]) expect(page).toContain('&#60;script&#62;alert');
  });
  it('adds and takes away a party without script', async () => {
    const reader = new Reader(t.app);
    const two = await reader.send(`${path}/1`, {
      'applicant.0.kind': 'citizen',
      'applicant.0.name': '甲',
      _add: 'applicant',
    });
    expect(two.page).toContain('name="applicant.1.name"');
    const one = await reader.send(`${path}/1`, {
      'applicant.0.kind': 'citizen',
      'applicant.0.name': '甲',
      'applicant.1.kind': 'citizen',
      'applicant.1.name': '乙',
      _remove: 'applicant.0',
    });
    expect(one.page).toContain('value="乙"');
    expect(one.page).not.toContain('value="甲"');
  });
  it('closes the window and comes back to the same place on the same device, and on no other', async () => {
    const reader = new Reader(t.app);
    await reader.send(`${path}/1`, { 'applicant.0.kind': 'citizen', 'applicant.0.name': '归来' });
    const back = new Reader(t.app);
    back.take('yifa-draft', reader.cookies.get('yifa-draft') ?? '');
    expect((await back.get(path)).page).toContain('填到第2步');
    expect((await back.get(`${path}/1`)).page).toContain('value="归来"');
    expect((await new Reader(t.app).get(`${path}/1`)).page).not.toContain('归来');
  });
  it('is saved while typing, without judging what is not finished', async () => {
    const reader = new Reader(t.app);
    expect(
      (await reader.send(`${path}/1`, { 'applicant.0.kind': 'citizen', 'applicant.0.name': '半', _save: '1' })).status,
    ).toBe(204);
    expect((await reader.get(`${path}/1`)).page).toContain('value="半"');
  });
  it('leaves nothing behind after clearing', async () => {
    const reader = new Reader(t.app);
    await reader.send(`${path}/1`, { 'applicant.0.kind': 'citizen', 'applicant.0.name': '清除者' });
    await reader.send(`${path}/discard`);
    expect(reader.cookies.has('yifa-draft')).toBe(false);
    const kept = await database().owner.query("select 1 from drafts where body::text like '%清除者%'");
    expect(kept.rowCount).toBe(0);
  });
  it('keeps drafts under a name that the database does not know', async () => {
    const reader = new Reader(t.app);
    await reader.send(`${path}/1`, { 'applicant.0.kind': 'citizen', 'applicant.0.name': '隐名' });
    const { rows } = await database().owner.query<{ id: string }>(
      "select id from drafts where body::text like '%隐名%'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id).not.toBe(reader.cookies.get('yifa-draft'));
  });
  it('drops an answer that a later answer has made needless', async () => {
    const reader = new Reader(t.app);
    await fillIn(reader, '静园');
    await reader.send(`${path}/2`, { place: '静园', kind: 'small', noisy: 'yes', noiseHours: '清晨' });
    expect((await reader.get(`${path}/review`)).page).toContain('清晨');
    await reader.send(`${path}/2`, { place: '静园', kind: 'small', noisy: 'no', noiseHours: '清晨' });
    await reader.send(`${path}/submit`);
    const { rows } = await database().owner.query<{ file: Record<string, unknown> }>(
      "select snapshot->'file' as file from matters where snapshot->'file'->>'place' = '静园'",
    );
    expect(rows[0]?.file).not.toHaveProperty('noiseHours');
    expect(rows[0]?.file.noisy).toBe(false);
  });
});

describe('sending', () => {
  it('shows every answer before, and gives number, code, next date and its article after', async () => {
    const reader = new Reader(t.app);
    const review = await fillIn(reader, '南园');
    expect(review.path).toBe(`${path}/review`);
    for (const answer of ['花满园', '110101199003070134', '南园', '小型', '2026年3月2日', '园林局'])
      expect(review.page).toContain(answer);
    const { number, code, receipt } = await (async () => {
      const sent = await reader.send(`${path}/submit`);
      const [n = '', c = ''] = [...sent.page.matchAll(/<dd(?: class="code")?>([^<]+)<\/dd>/g)].map((m) => m[1]);
      return { number: n, code: c, receipt: sent };
    })();
    expect(receipt.path).toBe(`${path}/receipt`);
    expect(number).toMatch(/^园林局园〔2026〕\d+号$/);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
    expect(receipt.page).toContain('<strong>受理期限</strong>：2026年3月9日以前（5个工作日）');
    expect(receipt.page).toContain('<svg role="img" aria-label="二维码"');
    // The receipt can be read again, and what was typed is no longer in the draft.
    expect((await reader.get(`${path}/receipt`)).page).toContain(code);
    const drafts = await database().owner.query("select 1 from drafts where body::text like '%南园%'");
    expect(drafts.rowCount).toBe(0);
  });
  it('is recorded as the party’s own act, under the office that was chosen, with the identity number sealed', async () => {
    await applyFor(new Reader(t.app), '记园');
    const { rows } = await database().owner.query<{ body: string; office: string }>(
      "select e.body, m.office from entries e join matters m on m.id = e.matter where m.snapshot->'file'->>'place' = '记园'",
    );
    const entry = JSON.parse(rows[0]?.body ?? '{}');
    expect(rows[0]?.office).toBe('bureau');
    expect(entry.by.kind).toBe('party');
    expect(entry.source).toBe('performed');
    expect(rows[0]?.body).not.toContain('110101199003070134');
  });
  it('twice is one application with one receipt', async () => {
    const reader = new Reader(t.app);
    await fillIn(reader, '双园');
    const [a, b] = await Promise.all([reader.send(`${path}/submit`), reader.send(`${path}/submit`)]);
    const codes = [a, b].map((s) => /class="code">([^<]+)</.exec(s.page)?.[1]);
    expect(await matters('双园')).toBe(1);
    expect(codes[0]).toBe(codes[1]);
  });
  it('what is open already is refused in words, and the answers are kept', async () => {
    await applyFor(new Reader(t.app), '重园');
    const reader = new Reader(t.app);
    const { receipt } = await applyFor(reader, '重园');
    expect(receipt.status).toBe(422);
    expect(receipt.page).toContain('同一园地已有正在办理的申请');
    expect((await reader.get(`${path}/review`)).page).toContain('重园');
    expect(await matters('重园')).toBe(1);
  });
  it('from another site is refused and changes nothing', async () => {
    const reader = new Reader(t.app);
    await fillIn(reader, '外园');
    const answer = await reader.send(`${path}/submit`, {}, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
    expect(answer.page).toContain('请从本站提交');
    expect(await matters('外园')).toBe(0);
  });
  it('a field that the form does not ask for reaches no file', async () => {
    const reader = new Reader(t.app);
    await reader.send(`${path}/1`, {
      'applicant.0.kind': 'citizen',
      'applicant.0.name': '多填',
      fee: '1',
      inspectors: 'me',
    });
    await reader.send(`${path}/2`, { place: '多园', kind: 'small', findings: '很好' });
    await reader.send(`${path}/3`, { receivedOn: '2026-03-02' });
    await reader.send(`${path}/4`, { _office: 'bureau' });
    await reader.send(`${path}/submit`);
    const { rows } = await database().owner.query<{ file: object }>(
      "select snapshot->'file' as file from matters where snapshot->'file'->>'place' = '多园'",
    );
    expect(Object.keys(rows[0]?.file ?? {}).sort()).toEqual(['applicant', 'kind', 'place', 'receivedOn']);
  });
});

describe('files', () => {
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(50, 1)]);
  const mediation = '/apply/mediation/apply';
  const step = async (reader: Reader): Promise<string> => {
    const intro = await reader.get(mediation);
    const titles = [...intro.page.matchAll(/<li>([^<]+)<\/li>/g)].map((m) => m[1] ?? '');
    return `${mediation}/${titles.findIndex((title) => title.includes('材料')) + 1}`;
  };

  it('are kept at once, listed by name, and taken out again when ticked', async () => {
    const reader = new Reader(t.app);
    const at = await step(reader);
    await reader.upload(at, {}, [
      { field: 'evidence', name: '借条.png', content: png },
      { field: 'evidence', name: '', content: Buffer.alloc(0) },
    ]);
    const { rows } = await database().owner.query<{
      body: { stated: { evidence: { name: string; sha256: string; size: number }[] } };
    }>("select body from drafts where body::text like '%借条.png%'");
    const [kept] = rows[0]?.body.stated.evidence ?? [];
    expect(kept).toMatchObject({ name: '借条.png', size: png.length });
    expect(readFileSync(join(t.folder, kept?.sha256.slice(0, 2) ?? '', kept?.sha256 ?? ''))).toEqual(png);
    await reader.upload(
      at,
      { 'evidence.kept': `${kept?.sha256} ${kept?.size} ${kept?.name}`, 'evidence.remove': kept?.sha256 ?? '' },
      [],
    );
    const after = await database().owner.query("select 1 from drafts where body::text like '%借条.png%'");
    expect(after.rowCount).toBe(0);
  });
  it('of another kind than their name says are refused in words, and the rest of the form is kept', async () => {
    const reader = new Reader(t.app);
    const at = await step(reader);
    const answer = await reader.upload(at, {}, [
      { field: 'evidence', name: '真.png', content: png },
      { field: 'evidence', name: '假.png', content: Buffer.from('<script>') },
      { field: 'evidence', name: '程序.exe', content: Buffer.from('MZ') },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.page).toContain('“假.png”的内容不是png文件');
    expect(answer.page).toContain('不接受“程序.exe”这种文件');
    expect(answer.page).toContain('真.png');
  });
  it('of fifty megabytes are refused in words while they come in, and nothing of them is kept', async () => {
    const reader = new Reader(t.app);
    const at = await step(reader);
    const before = readdirSync(t.folder, { recursive: true }).length;
    // What is still held is what is left when all that nobody needs is gone.
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const megabyte = 1024 * 1024;
    const start = held();
    let most = 0;
    function* body(): Generator<Buffer> {
      yield Buffer.from(
        '--edge\r\ncontent-disposition: form-data; name="evidence"; filename="大.png"\r\ncontent-type: image/png\r\n\r\n',
      );
      yield png;
      for (let sent = 0; sent < 50; sent++) {
        yield Buffer.alloc(megabyte, sent);
        if (sent % 5 === 4) most = Math.max(most, held() - start);
      }
      yield Buffer.from('\r\n--edge--\r\n');
    }
    const answer = await t.app.inject({
      method: 'POST',
      url: at,
      headers: {
        'content-type': 'multipart/form-data; boundary=edge',
        'sec-fetch-site': 'same-origin',
        cookie: [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: Readable.from(body()),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('每个文件不超过20MB');
    expect(readdirSync(t.folder, { recursive: true })).toHaveLength(before);
    expect(most).toBeLessThan(30 * megabyte);
    // The reader can go on as before.
    expect((await reader.upload(at, {}, [{ field: 'evidence', name: '小.png', content: png }])).status).toBeLessThan(
      400,
    );
  });
  it('of an office do not become a party’s by naming their hash', async () => {
    const theirs = '5'.repeat(64);
    await database().owner.query(
      "insert into files (region, sha256, size, mime, name, uploaded_by) values ('360121', $1, 1, 'image/png', '内部.png', 'lin')",
      [theirs],
    );
    const named = (sha256: string) => ({ evidence: [{ name: 'x.png', sha256, size: 1 }] });
    const own = await keepFile(t.office, t.folder, '自己.png', png);
    expect(await filesAreKept(t.office, named(theirs))).toBe(false);
    expect(await filesAreKept(t.office, named('6'.repeat(64)))).toBe(false);
    expect(await filesAreKept(t.office, named('sha256' in own ? own.sha256 : ''))).toBe(true);
  });
  it('are a party’s when handed in by it, although an office has had the same bytes before', async () => {
    const paper = Buffer.concat([png, Buffer.from('处罚决定书')]);
    const office = await keep(t.office, t.folder, '决定书.png', paper, 'lin');
    const named = { evidence: [{ ...office }] };
    expect(await filesAreKept(t.office, named)).toBe(false);
    expect(await keepFile(t.office, t.folder, '我的决定书.png', paper)).toEqual({ ...office, name: '我的决定书.png' });
    expect(await filesAreKept(t.office, named)).toBe(true);
  });
  it('of the same bytes may come from many at once', async () => {
    const paper = Buffer.concat([png, Buffer.from('同一份公告')]);
    const kept = await Promise.all([1, 2, 3, 4].map((n) => keepFile(t.office, t.folder, `${n}.png`, paper)));
    expect(new Set(kept.map((k) => ('sha256' in k ? k.sha256 : k.refused))).size).toBe(1);
    expect(readdirSync(t.folder, { recursive: true }).filter((f) => String(f).endsWith('.part'))).toEqual([]);
  });
});
