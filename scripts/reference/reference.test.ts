// The reference that people read says what the definitions say now.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { garden } from '../../kernel/procedure/garden/module.ts';
import { modules } from '../../modules/index.ts';
import { referencePages } from './pages.ts';
import { table } from './words.ts';

const folder = fileURLToPath(new URL('../../docs/reference', import.meta.url));

describe('docs/reference', () => {
  const pages = referencePages(modules);

  test.each([...pages.keys()])('%s is what the definitions give; if not, run npm run reference', (name) => {
    const file = join(folder, name);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(pages.get(name));
  });

  test('holds no page without a module', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  test('has nothing undefined in it', () => {
    for (const text of pages.values()) expect(text).not.toMatch(/undefined|\[object |NaN/);
  });
});

describe('a page', () => {
  test('keeps a table whole whatever its cells say', () => {
    expect(table(['名'], [['甲|乙\n丙'], ['']])).toBe('| 名 |\n|---|\n| 甲\\|乙<br>丙 |\n| — |');
    expect(table(['名'], [])).toBe('');
  });

  test('tells each finding with its group, who may except from it, what waits for it, and the watches', () => {
    const per = { law: 'internal', note: '内部规定' };
    const [procedure] = garden.procedures;
    const pictured = { ...procedure?.findings?.pictured, per };
    const bare = {
      module: 'garden',
      id: 'garden',
      label: '园艺许可',
      version: '2021',
      from: '2021-01-01',
      file: {},
      actors: procedure?.actors,
      states: procedure?.states,
      acts: { archive: { ...procedure?.acts.archive, asks: [], completes: ['record'], per } },
      findingGroups: { record: '勘查记录' },
      findings: { pictured },
      exceptions: { by: 'head', per },
      title: () => '',
    };
    const watches = garden.watches?.map((w) => ({ ...w, per }));
    const page =
      referencePages([{ ...garden, procedures: [bare], watches, tables: [], desks: [] } as never]).get('garden.md') ??
      '';
    expect(page).toContain('| 勘查拍有照片 | 勘查记录 | 重要 |');
    expect(page).toContain('核验须齐全：勘查记录');
    expect(page).toContain('| 负责人 |');
    expect(page).toContain('- 勘查没有照片：请补充现场照片');
  });

  test('tells the desks of a module by the labels of their states and fields', () => {
    const board = garden.desks?.find((d) => d.kind === 'board');
    const [procedure] = garden.procedures;
    if (board?.kind !== 'board' || !procedure) throw new Error('no board');
    const bare = {
      module: 'garden',
      id: 'garden',
      label: '园艺许可',
      version: '2021',
      from: '2021-01-01',
      file: procedure.file,
      actors: procedure.actors,
      states: procedure.states,
      acts: {},
      title: () => '',
    };
    const page =
      referencePages([{ ...garden, watches: [], tables: [], procedures: [bare], desks: [board] } as never]).get(
        'garden.md',
      ) ?? '';
    const [first] = board.columns;
    const states = first?.states.map((s) => procedure.states[s]?.label).join('、');
    expect(page).toContain(`| ${board.label} | 看板 | ${first?.label}：${states}`);
    expect(page).toContain(board.help);
  });

  test('tells who only reads, and which telephone is an institution’s and leaves unmasked', () => {
    const [procedure] = garden.procedures;
    const bare = { ...procedure, version: '2021', acts: {}, limits: {}, floors: {}, notices: {}, papers: {} };
    const none = { publication: {}, findings: {}, exceptions: undefined, compares: undefined, once: undefined };
    const page =
      referencePages([
        { ...garden, watches: [], tables: [], desks: [], procedures: [{ ...bare, ...none }] } as never,
      ]).get('garden.md') ?? '';
    const row = (label: string) => page.split('\n').find((line) => line.startsWith(`| ${label} |`));
    expect(row('档案查阅人员')).toContain('| 只查阅，不办理 |');
    expect(row('承办人')).not.toContain('不办理');
    expect(row('咨询电话')).toContain('（单位公开电话，公布时不遮盖）');
    expect(row('园地位置')).not.toContain('公开电话');
  });

  test('tells of an older version only what differs', () => {
    const [procedure] = garden.procedures;
    if (!procedure) throw new Error('no procedure');
    const unwritten = { law: 'internal', note: '内部规定' };
    const told = { ...procedure.acts.accept, label: '收案', per: unwritten };
    const acts = { accept: told, apply: { ...procedure.acts.apply, per: unwritten } };
    const bare = {
      module: 'garden',
      id: 'garden',
      label: '园艺许可',
      file: {},
      actors: procedure.actors,
      states: procedure.states,
      title: () => '',
    };
    const older = { ...bare, version: '2000', from: '2000-01-01', until: '2020-12-31', acts };
    const newer = {
      ...bare,
      version: '2021',
      from: '2021-01-01',
      acts: { ...acts, accept: { ...told, label: '受理' }, close: { ...told, label: '结案' } },
    };
    const page =
      referencePages([{ ...garden, watches: [], tables: [], desks: [], procedures: [older, newer] as never }]).get(
        'garden.md',
      ) ?? '';
    const [, earlier = ''] = page.split('以前的版本：2000');
    expect(earlier).toContain('| 收案 |');
    expect(earlier).toContain('此版没有：结案。');
    expect(earlier).not.toContain('| 申请 |');
  });
});
