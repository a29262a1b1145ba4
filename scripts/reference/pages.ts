// The reference pages, one for each module and an index: generated from the definitions, never written by hand.
import { cardFields, type Desk, type Module, type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import { type Section, sectionsOf } from './procedure.ts';
import { article, table } from './words.ts';

const generated = '<!-- 由 npm run reference 从模块的定义生成，请勿手工修改 -->';

const span = (p: Procedure): string => `${p.from}起${p.until ? `至${p.until}` : '，现行'}`;

/** What of an older version reads otherwise than in the version after it. */
function difference(older: readonly Section[], newer: readonly Section[]): string[] {
  const after = new Map(newer.map((section) => [section.title, section]));
  const before = new Set(older.map((section) => section.title));
  const changed = older.flatMap((section) => {
    const next = after.get(section.title);
    const rows = [...section.rows].filter(([name, row]) => row.join('|') !== next?.rows.get(name)?.join('|'));
    const added = [...(next?.rows ?? [])].filter(([name]) => !section.rows.has(name)).map(([, row]) => row[0] ?? '');
    if (rows.length === 0 && added.length === 0) return [];
    return [
      `#### ${section.title}`,
      table(
        section.head,
        rows.map(([, row]) => row),
      ),
      added.length > 0 ? `此版没有：${added.join('、')}。` : '',
    ].filter(Boolean);
  });
  const missing = newer.filter((section) => !before.has(section.title)).map((section) => section.title);
  return [...changed, ...(missing.length > 0 ? [`此版没有：${missing.join('、')}。`] : [])];
}

function procedurePart(versions: readonly Procedure[]): string[] {
  const newest = versions.at(-1) as Procedure;
  const whole = sectionsOf(newest).flatMap((s) => [`### ${s.title}`, table(s.head, [...s.rows.values()])]);
  const older = versions.slice(0, -1).map((version, at) => ({ version, next: versions[at + 1] as Procedure }));
  const earlier = older
    .reverse()
    .flatMap(({ version, next }) => [
      `### 以前的版本：${version.version}（${span(version)}）`,
      `下列各项与${next.version}版不同；没有列出的与之相同。`,
      ...difference(sectionsOf(version), sectionsOf(next)),
    ]);
  return [
    `## ${newest.label}（\`${procedureKey(newest)}\`）`,
    `版本 ${newest.version}，${span(newest)}。`,
    ...whole,
    ...earlier,
  ];
}

/** What a desk shows: the columns of a board with what stands in each, or the meeting and what belongs to it. */
function deskRow(module: Module, desk: Desk): string[] {
  const newest = (key: string) => module.procedures.findLast((p) => procedureKey(p) === key);
  const shown = newest(desk.kind === 'board' ? desk.procedure : desk.items);
  const field = (name: string): string => shown?.file[name]?.label ?? name;
  const whole =
    desk.kind === 'board'
      ? desk.columns
          .map((c) => `${c.label}：${c.states.map((s) => shown?.states[s]?.label ?? s).join('、')}`)
          .join('\n')
      : [newest(desk.meeting)?.label, shown?.label, ...(desk.beside ?? []).map((b) => b.label)].join('、');
  const fields =
    desk.kind === 'board' ? cardFields(desk).map((c) => c.label ?? field(c.field)) : desk.agenda.map(field);
  return [desk.label, desk.kind === 'board' ? '看板' : '会议', whole, fields.join('、'), desk.help];
}

function modulePart(module: Module): string[] {
  const label = (name: string): string =>
    module.procedures.map((p) => p.actors[name]?.label).findLast((found) => found !== undefined) ?? name;
  const field = (name: string): string =>
    module.procedures.map((p) => p.file[name]?.label).findLast((found) => found !== undefined) ?? name;
  const roles = Object.entries(module.roles).map(([name, role]) => [
    role.label,
    role.actors.map(label).join('、'),
    `\`${module.id}.${name}\``,
  ]);
  const online = module.online.map((way) => [
    way.label,
    way.steps.map((s) => `${s.title}：${s.fields.map(field).join('、')}`).join('\n'),
  ]);
  const registers = Object.entries(module.registers).map(([name, r]) => [
    `\`${name}\``,
    r.columns.map((c) => c.label ?? field(c.field)).join('、'),
    r.filters.map(field).join('、'),
    r.search.map(field).join('、'),
  ]);
  const sentences = module.sentences.map((s) => [s.section, String(s.order), `\`${s.text}\``]);
  const desks = (module.desks ?? []).map((desk) => deskRow(module, desk));
  const tables = (module.tables ?? []).map((t) => [
    `${t.part ? `${t.part}：` : ''}${t.title}`,
    String(t.rows.length),
    String(t.columns.length),
    String(t.rows.flatMap((r) => r.cells).filter((cell) => cell === null).length),
    [t.per].flat().map(article).join('、'),
  ]);
  const parts: [string, string][] = [
    ['岗位权限', table(['岗位', '可以作为', '名'], roles)],
    ['专用工作台', table(['工作台', '种类', '栏目', '显示', '用途'], desks)],
    ['台账', table(['程序', '列', '筛选', '检索'], registers)],
    ['网上办事', table(['事项', '步骤'], online)],
    ['年度报告中的句子', table(['段落', '顺序', '句子'], sentences)],
    ['报表', table(['报表', '行', '列', '没有记录可计的格', '依据'], tables)],
    ['勾稽关系', module.checks.map((c) => `- ${c.label}${c.per ? `（${c.per}）` : ''}`).join('\n')],
    ['监督预警', (module.watches ?? []).map((w) => `- ${w.label}：${w.advice}（${article(w.per)}）`).join('\n')],
  ];
  return parts.filter(([, text]) => text !== '').flatMap(([title, text]) => [`## ${title}`, text]);
}

function modulePage(module: Module): string {
  const byKey = Map.groupBy(module.procedures, procedureKey);
  const [...families] = byKey.values();
  return [
    generated,
    `# ${module.label}`,
    `模块 \`${module.id}\`，供给年度报告第${module.sections.join('、')}段。说明见 [modules/${module.id}/README.md](../../modules/${module.id}/README.md)。`,
    ...families.flatMap(procedurePart),
    ...modulePart(module),
  ].join('\n\n');
}

function indexPage(modules: readonly Module[]): string {
  const list = modules.map((m) => [
    `[${m.label}](${m.id}.md)`,
    [...Map.groupBy(m.procedures, procedureKey)]
      .map(([key, versions]) => `${versions.at(-1)?.label ?? key}（${versions.length}版）`)
      .join('、'),
    m.sections.join('、'),
  ]);
  const figures = modules.flatMap((m) => {
    const newest = [...Map.groupBy(m.procedures, procedureKey).values()].map(
      (versions) => versions.at(-1) as Procedure,
    );
    return newest.flatMap((p) =>
      Object.entries(p.indicators ?? {}).map(([name, spec]) => [
        `\`${m.id}.${name}\``,
        spec.label,
        spec.unit === 'ratio' ? '比率' : spec.unit,
        spec.section ?? '',
        spec.meaning,
      ]),
    );
  });
  return [
    generated,
    '# 参考',
    '各模块的角色、状态、行为、期限、文书、公开、指标和设置，都从定义生成，与运行的系统一致。',
    '## 模块',
    table(['模块', '程序', '报告段落'], list),
    '## 指标',
    table(['指标', '名称', '单位', '报告段落', '口径'], figures),
  ].join('\n\n');
}

/** Every page by its file name in docs/reference. */
export function referencePages(modules: readonly Module[]): ReadonlyMap<string, string> {
  const pages = modules.map((module): [string, string] => [`${module.id}.md`, `${modulePage(module)}\n`]);
  return new Map([['index.md', `${indexPage(modules)}\n`], ...pages]);
}
