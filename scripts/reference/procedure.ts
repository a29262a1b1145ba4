// One version of a procedure as tables: who acts, where it may stand, what may be done, by when, with which papers and figures.
import { type LimitClass, listed, type Procedure } from '../../kernel/procedure/index.ts';
import {
  actorsOf,
  acts,
  article,
  articles,
  asked,
  budget,
  condition,
  lapse,
  type Row,
  settingText,
} from './words.ts';

/** A table of a procedure: its title, its columns, and its rows by name. */
export interface Section {
  title: string;
  head: Row;
  rows: ReadonlyMap<string, Row>;
}

const classes: Readonly<Record<LimitClass, string>> = {
  'agency-duty': '办理期限',
  'party-right': '当事人权利期限',
  'waiting-period': '等候期',
  window: '办理窗口',
  'minimum-notice': '提前通知',
  'self-expiring': '自行届满',
  limitation: '时效',
  validity: '有效期',
};
const forces = { statutory: '法定', local: '地方规定', internal: '内部管理' } as const;
const places = { handling: '承办单位', authority: '执法主体', involved: '参与单位', region: '全县' } as const;
const sights = { own: '本单位的事项', assigned: '指派给本人的事项', region: '全县的事项' } as const;
const secrecies = { open: '可以公开', internal: '内部', personal: '个人信息' } as const;
const marks = { local: '地方规定', unsure: '待核', default: '本系统建议值' } as const;

const partyKinds: Readonly<Record<string, string>> = {
  citizen: '公民',
  legalPerson: '法人',
  organisation: '其他组织',
  individualBusiness: '个体工商户',
};

const kinds: Readonly<Record<string, string>> = {
  text: '文字',
  longText: '长文字',
  date: '日期',
  money: '金额',
  integer: '整数',
  choice: '单选',
  choices: '多选',
  yesNo: '是否',
  person: '人员',
  people: '多名人员',
  office: '单位',
  offices: '多个单位',
  matter: '事项',
  parties: '当事人',
  files: '材料',
  idNumber: '身份证号',
  creditCode: '信用代码',
  phone: '电话',
  address: '地址',
};

function section<T>(
  title: string,
  head: Row,
  specs: Readonly<Record<string, T>> | undefined,
  row: (spec: T, name: string) => Row,
): Section {
  const rows = new Map(Object.entries(specs ?? {}).map(([name, spec]) => [name, [...row(spec, name), `\`${name}\``]]));
  return { title, head: [...head, '名'], rows };
}

/** What a fault in a finding means when the file is reviewed (案卷评查). */
const weights = { veto: '否决项', grave: '重要', slight: '一般' };

/** Every table of one version, in the order in which a reader asks. */
export function sectionsOf(p: Procedure): Section[] {
  const stateLabel = (track: string | undefined, name: string): string =>
    (track === undefined ? p.states[name] : p.tracks?.[track]?.states[name])?.label ?? name;
  const where = (track: string | undefined, names: string | readonly string[] | undefined): string =>
    names === undefined || names === 'any'
      ? '任何状态'
      : listed(names)
          .map((name) => stateLabel(track, name))
          .join('、');
  const setting = (name: string): string => settingText(p.settings?.[name]?.value);
  return [
    section('角色', ['角色', '所在', '可见', '要求'], p.actors, (actor) => [
      actor.label,
      actor.party ? '当事人一方' : places[actor.at ?? 'handling'],
      actor.party ? '本人的事项' : sights[actor.sees ?? 'own'],
      [
        actor.reads ? '只查阅，不办理' : '',
        actor.assigned ? '经指派' : '',
        actor.certificate ? `持有效的${actor.certificate}` : '',
      ]
        .filter(Boolean)
        .join('，'),
    ]),
    section('状态', ['状态', '阶段', '办结'], p.states, (s) => [s.label, s.phase ?? '', s.final ? '是' : '']),
    ...Object.entries(p.tracks ?? {}).map(([track, spec]) =>
      section(`分线：${spec.label}`, ['状态', '起始'], spec.states, (s, name) => [
        s?.label ?? name,
        name === p.tracks?.[track]?.initial ? '是' : '',
      ]),
    ),
    section('行为', ['行为', '由谁', '从', '到', '填写', '条件', '审批', '文书', '依据'], p.acts, (act) => [
      act.label,
      act.by === 'law'
        ? `依法自行发生${act.awaits === undefined ? '' : `：“${p.lookups?.[act.awaits]?.label ?? act.awaits}”全部办结之日`}`
        : actorsOf(p, act.by),
      act.opens
        ? '（开始）'
        : [where(act.track, act.from), act.while ? `（主线：${where(undefined, act.while)}）` : ''].join(''),
      act.to === undefined ? '' : stateLabel(act.track, act.to),
      asked(p, act.asks),
      [
        ...(act.when ?? []).map((c: { claim: string; per: Parameters<typeof article>[0] }) => `${c.claim}（${article(c.per)}）`),
        ...(act.warns ?? []).map((c: { claim: string; per: Parameters<typeof article>[0] }) => `提示：${c.claim}（${article(c.per)}）`),
        ...(act.separateFrom ? [`不得由作出“${acts(p, act.separateFrom)}”的人员作出`] : []),
        ...(act.times ? [`至多${act.times}次`] : []),
        ...(act.completes ? [`核验须齐全：${act.completes.map((g) => p.findingGroups?.[g] ?? g).join('、')}`] : []),
      ].join('\n'),
      act.approval
        ? `${actorsOf(p, act.approval.by)}${{ each: '', all: '（会签）', any: '（或签）' }[act.approval.mode ?? 'each']}`
        : '',
      listed(act.issues)
        .map((name) => p.papers?.[name]?.label ?? name)
        .join('、'),
      articles(act.per),
    ]),
    section(
      '期限',
      ['期限', '种类', '长度', '起算', '终点', '中止、延长', '届满', '效力', '依据'],
      p.limits,
      (limit) => [
        limit.label,
        classes[limit.class],
        budget(p, limit.allow),
        `${acts(p, limit.starts)}${limit.startsOn ? `（自${p.file[limit.startsOn]?.label ?? limit.startsOn}）` : ''}${limit.onlyIf ? `，仅当${condition(p, limit.onlyIf)}` : ''}`,
        acts(p, limit.ends),
        [
          ...(limit.pauses ?? []).map((pause) => `${pause.why}：${acts(p, pause.from)}至${acts(p, pause.until)}（${article(pause.per)}）`),
          ...(limit.extend
            ? [`${acts(p, limit.extend.by)}，每次至多${settingText(limit.extend.upTo)}，${limit.extend.times > 20 ? '次数不限' : `至多${limit.extend.times}次`}（${article(limit.extend.per)}）`]
            : []),
        ].join('\n'),
        lapse(p, limit),
        forces[limit.force ?? 'statutory'],
        articles(limit.per),
      ],
    ),
    section('下限期', ['下限期', '至少', '起算', '此前不得', '依据'], p.floors, (floor) => [
      floor.label,
      'setting' in floor.atLeast ? setting(floor.atLeast.setting) : settingText(floor.atLeast),
      acts(p, floor.starts),
      acts(p, floor.guards),
      article(floor.per),
    ]),
    section('提前通知', ['通知', '行为', '事件', '留足', '依据'], p.notices, (notice) => [
      notice.label,
      acts(p, notice.act),
      p.file[notice.event]?.label ?? notice.event,
      settingText(notice.clear),
      article(notice.per),
    ]),
    section('文书', ['文书', '字号', '印章', '网上可以查看', '依据'], p.papers, (paper) => [
      paper.label,
      paper.series ?? '不编号',
      paper.seal === 'authority' ? '执法主体' : '承办单位',
      paper.to ? actorsOf(p, paper.to) : '',
      article(paper.per),
    ]),
    section('公开', ['公开事项', '在此以后', '由谁', '期限', '不公开', '主题分类', '依据'], p.publication, (spec) => [
      spec.label,
      acts(p, spec.after),
      actorsOf(p, spec.by),
      'setting' in spec.within ? setting(spec.within.setting) : settingText(spec.within),
      spec.unless ? condition(p, spec.unless) : '',
      spec.subject,
      article(spec.per),
    ]),
    section('随机抽取', ['随机抽取', '名录', '见证人', '冻结、抽取', '公共随机数', '作废', '依据'], p.draws, (draw) => [
      draw.label,
      Object.values(draw.pools)
        .map((pool) => pool.label)
        .join('、'),
      `不同单位的${draw.witnesses}名以上`,
      acts(p, [draw.fixes, draw.draws]),
      draw.beacon === undefined ? '不使用' : '使用',
      draw.voids === undefined ? '' : acts(p, draw.voids),
      article(draw.per),
    ]),
    section('核验结论', ['核验结论', '分组', '评查', '依据'], p.findings, (finding) => [
      finding.label,
      p.findingGroups?.[finding.group] ?? finding.group,
      finding.weight ? weights[finding.weight] : '',
      article(finding.per),
    ]),
    section('前后稿对照', ['对照', '文稿', '意见', '逐条跟踪', '依据'], p.compares && { compares: p.compares }, (compares) => [
      compares.label,
      compares.texts.flatMap((text) => listed(text)).map((name) => p.file[name]?.label ?? name).join('、'),
      compares.opinions.map((group) => `${group.label}：${group.fields.map((name) => p.file[name]?.label ?? name).join('、')}`).join('\n'),
      compares.followUp ? (p.file[compares.followUp.of]?.label ?? compares.followUp.of) : '',
      article(compares.per),
    ]),
    section('例外说明', ['由谁', '依据'], p.exceptions && { exceptions: p.exceptions }, (exceptions) => [
      actorsOf(p, exceptions.by),
      article(exceptions.per),
    ]),
    section('指标', ['指标', '单位', '算法', '口径', '报告段落'], p.indicators, (spec) => [
      spec.label,
      spec.unit === 'ratio' ? '比率' : spec.unit,
      how(p, spec),
      spec.meaning,
      spec.section ?? '',
    ]),
    section('设置', ['设置', '默认', '性质', '说明'], p.settings, (spec) => [
      spec.label,
      settingText(spec.value),
      marks[spec.mark],
      spec.note,
    ]),
    section('案卷字段', ['字段', '种类', '密级', '选项'], p.file, (field) => [
      field.label,
      kinds[field.kind] ?? field.kind,
      `${secrecies[field.secrecy ?? 'open']}${field.service ? '（单位公开电话，公布时不遮盖）' : ''}`,
      Object.values(field.options ?? {}).join('、'),
    ]),
  ].filter((s) => s.rows.size > 0);
}

function how(p: Procedure, spec: NonNullable<Procedure['indicators']>[string]): string {
  const where = 'where' in spec && spec.where ? `，${condition(p, spec.where)}` : '';
  const figure = (name: string): string => `“${p.indicators?.[name]?.label ?? name}”`;
  switch (spec.kind) {
    case 'rate':
      return `${figure(spec.numerator)}除以${figure(spec.denominator)}`;
    case 'difference':
      return `${figure(spec.of)}减去${figure(spec.less)}`;
    case 'total':
      return `${spec.of.map(figure).join('、')}相加`;
    case 'distinct':
      return `不同的${p.file[spec.of]?.label ?? spec.of}${spec.kinds ? `（${spec.kinds.map((k) => partyKinds[k] ?? k).join('、')}）` : ''}，同一个只计一次：${acts(p, spec.acts)}${where}`;
    case 'sum':
      return `合计${p.file[spec.of]?.label ?? spec.of}：${acts(p, spec.acts)}${where}`;
    case 'stock':
      return `${spec.at === 'start' ? '期初' : '期末'}处于：${spec.states.map((s) => p.states[s]?.label ?? s).join('、')}${where}`;
    default:
      return `本期有：${acts(p, spec.acts)}${where}`;
  }
}
