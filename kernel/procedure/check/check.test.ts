// The definition check: a whole module has no faults, and each kind of hole in a definition is named with its place.
import { describe, expect, test } from 'vitest';
import { days, workingDays } from '../../calendar/index.ts';
import { defineLaw, internal } from '../../citation/index.ts';
import { para } from '../../document/blocks.ts';
import { is } from '../../predicate/index.ts';
import * as f from '../fields.ts';
import { garden } from '../garden/module.ts';
import { gardenLaw, gardenPermit } from '../garden/procedure.ts';
import { calendar } from '../garden/stage.ts';
import type { Act, Procedure } from '../language.ts';
import type { Module, Sample } from '../module.ts';
import { checkModule, checkModules, faultLine } from './index.ts';

const laws = [gardenLaw];
const faultsOf = (module: Module): string[] =>
  checkModule(module, laws, calendar)
    .filter((fault) => fault.level === 'fault')
    .map((fault) => `${fault.where}：${fault.sentence}`);

type Loose = Record<string, unknown>;
/** The garden with another procedure made from its own. */
const grown = (change: Partial<Procedure> | Loose): Module => ({
  ...garden,
  procedures: [{ ...gardenPermit, ...change } as Procedure],
});
const withAct = (name: string, change: Partial<Act> | Loose): Module =>
  grown({ acts: { ...gardenPermit.acts, [name]: { ...gardenPermit.acts[name], ...change } } });
const withLimit = (name: string, change: Loose): Module =>
  grown({ limits: { ...gardenPermit.limits, [name]: { ...gardenPermit.limits?.[name], ...change } } });
const withIndicator = (name: string, change: Loose): Module =>
  grown({ indicators: { ...gardenPermit.indicators, [name]: { ...gardenPermit.indicators?.[name], ...change } } });
const withField = (name: string, field: f.Field): Module => grown({ file: { ...gardenPermit.file, [name]: field } });
const withPaper = (name: string, change: Loose): Module =>
  grown({ papers: { ...gardenPermit.papers, [name]: { ...gardenPermit.papers?.[name], ...change } } });
const withPublication = (change: Loose): Module =>
  grown({ publication: { permits: { ...gardenPermit.publication?.permits, ...change } } });
const withSample = (change: (acts: Sample['acts']) => Sample['acts']): Module => ({
  ...garden,
  samples: garden.samples.map((sample, at) => (at === 0 ? { ...sample, acts: change(sample.acts) } : sample)),
});
const per = gardenLaw.art(1);

describe('a whole definition', () => {
  test('has no faults', () => {
    expect(faultsOf(garden)).toEqual([]);
  });

  test('says as a warning which acts no sample performs', () => {
    const [warning, ...more] = checkModule(garden, laws, calendar);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ level: 'warning' });
    expect(warning?.sentence).toBe(
      '有3个行为没有样例：不予受理（refuseToAccept）、视为撤回申请（deemWithdrawn）、决定回避（recuse）',
    );
    expect(faultLine(warning as never)).toMatch(/^提示 园艺许可 garden@2020 样例：/);
  });
});

const broken: [string, Module, string][] = [
  // states
  [
    'a state nothing leads to',
    grown({ states: { ...gardenPermit.states, limbo: { label: '悬置', final: true } } }),
    '状态“悬置”（limbo）：没有任何行为能到达这个状态',
  ],
  [
    'a state nothing leaves',
    grown({ states: { ...gardenPermit.states, granted: { label: '准予许可' } } }),
    '状态“准予许可”（granted）：没有任何行为能离开这个状态',
  ],
  ['no opening act', withAct('apply', { opens: undefined, from: 'filed' }), '没有开始事项的行为（opens）'],
  [
    'an opening act that leads nowhere',
    withAct('apply', { to: undefined }),
    '行为“申请”（apply）：开始事项的行为应当写明到达的状态',
  ],
  [
    'an opening act that comes from somewhere',
    withAct('apply', { from: 'filed' }),
    '行为“申请”（apply）：开始事项的行为没有来处',
  ],
  [
    'an opening act that needs approval',
    withAct('apply', { approval: { by: 'head', per } }),
    '行为“申请”（apply）：开始事项的行为不能送审',
  ],
  [
    'an act to an unknown state',
    withAct('assign', { to: 'nowhere' }),
    '行为“指派勘查人员”（assign）：没有名为“nowhere”的状态',
  ],
  [
    'an act from an unknown state',
    withAct('assign', { from: ['accepted', 'nowhere'] }),
    '行为“指派勘查人员”（assign）：没有名为“nowhere”的状态',
  ],
  ['an act on an unknown track', withAct('beginAppraisal', { track: 'nothing' }), '没有名为“nothing”的分线'],
  [
    'an act whose track lacks the state',
    withAct('beginAppraisal', { to: 'accepted' }),
    '行为“开始鉴定”（beginAppraisal）：没有名为“accepted”的状态',
  ],
  [
    'an act during an unknown state',
    withAct('beginAppraisal', { while: 'nowhere' }),
    '行为“开始鉴定”（beginAppraisal）：没有名为“nowhere”的状态',
  ],
  ['an act beside a track with while', withAct('assign', { while: 'accepted' }), '只有分线上的行为才写 while'],
  [
    'an act that the closed matter cannot take',
    withAct('serve', { later: undefined }),
    '行为“送达”（serve）：事项在“准予许可、不予许可”已经办结',
  ],
  [
    'a track that begins nowhere',
    grown({ tracks: { appraisal: { ...gardenPermit.tracks?.appraisal, initial: 'never' } } }),
    '分线“鉴定”（appraisal）：没有名为“never”的起始状态',
  ],
  [
    'a state of a track nothing leads to',
    grown({
      tracks: {
        appraisal: {
          ...gardenPermit.tracks?.appraisal,
          states: { ...gardenPermit.tracks?.appraisal?.states, lost: { label: '遗失', final: true } },
        },
      },
    }),
    '状态“遗失”（lost）：没有任何行为能到达',
  ],
  [
    'a state of a track nothing leaves',
    grown({
      tracks: {
        appraisal: {
          ...gardenPermit.tracks?.appraisal,
          states: { ...gardenPermit.tracks?.appraisal?.states, done: { label: '鉴定完毕' } },
        },
      },
    }),
    '状态“鉴定完毕”（done）：没有任何行为能离开',
  ],
  // acts, actors, fields
  ['an act without a name', withAct('assign', { label: ' ' }), '（assign）：没有名称'],
  [
    'an act named like a common one',
    grown({ acts: { ...gardenPermit.acts, note: { label: '记录', by: 'clerk', from: 'accepted', per } } }),
    '行为“记录”（note）：“note”是通用程序行为的名字',
  ],
  ['an act by an unknown actor', withAct('assign', { by: ['clerk', 'ghost'] }), '没有名为“ghost”的角色'],
  ['an act by nobody', withAct('assign', { by: [] }), '行为“指派勘查人员”（assign）：没有写明由谁作出'],
  [
    'an act approved by an unknown actor',
    withAct('refuse', { approval: { by: 'ghost', per } }),
    '行为“不予许可”（refuse）：没有名为“ghost”的角色',
  ],
  [
    'an act that asks for an unknown field',
    withAct('assign', { asks: ['inspectors', 'ghost?'] }),
    '案卷里没有名为“ghost”的字段',
  ],
  ['an act that asks twice', withAct('assign', { asks: ['inspectors', 'inspectors?'] }), '同一字段填写了两次'],
  [
    'a deemed act that asks',
    withAct('deemAccepted', { asks: ['grounds'] }),
    '行为“视为受理”（deemAccepted）：依法自行发生的行为没有人填写字段',
  ],
  [
    'a deemed act that is approved',
    withAct('deemAccepted', { approval: { by: 'head', per } }),
    '依法自行发生的行为不经审批',
  ],
  ['an act dated by no date', withAct('serve', { dated: 'place' }), '“place”不是日期字段'],
  [
    'an act dated by a field it does not ask for',
    withAct('serve', { asks: [] }),
    '行为“送达”（serve）：行为的日期“servedOn”没有填写',
  ],
  ['an act that issues an unknown paper', withAct('accept', { issues: 'ghost' }), '没有名为“ghost”的文书'],
  [
    'an act separate from an unknown one',
    withAct('grant', { separateFrom: ['ghost'] }),
    '没有名为“ghost”的行为，无从分离',
  ],
  ['an act that may never be done', withAct('serve', { times: 0 }), '次数（times）至少是1'],
  ['a party told nothing', withAct('accept', { tells: '' }), '告知当事人的话是空的'],
  ['a field nobody states', withField('orphan', f.text('孤儿')), '字段“孤儿”（orphan）：没有任何行为填写这个字段'],
  ['a field without a name', withField('place', f.text('')), '（place）：没有名称'],
  ['a field named as proposals are', withField('of', f.text('事由')), '字段“事由”（of）：“of”是送审使用的名字'],
  ['a choice of nothing', withField('kind', f.choice('园地类别', {})), '字段“园地类别”（kind）：没有选项'],
  ['a choice without a name', withField('kind', f.choice('园地类别', { small: '小型', large: '' })), '有选项没有名称'],
  [
    'a condition on an unknown field',
    withField('noiseHours', f.text('时段', { onlyIf: { field: 'ghost', is: [true] } })),
    '取决于不存在的字段“ghost”',
  ],
  [
    'a condition on an unknown choice',
    withField('noiseHours', f.text('时段', { onlyIf: { field: 'kind', is: ['huge'] } })),
    '“园地类别”没有“huge”这个选项',
  ],
  [
    'a condition on neither yes nor no',
    withField('noiseHours', f.text('时段', { onlyIf: { field: 'noisy', is: ['yes'] } })),
    '“是否使用机械”只能是 true 或者 false',
  ],
  [
    'a field that assigns an unknown actor',
    withField('inspectors', f.people('勘查人员', { assigns: 'ghost' })),
    '没有名为“ghost”的角色可以指派',
  ],
  [
    'a field that assigns and names nobody',
    withField('place', f.text('位置', { assigns: 'inspector' })),
    '只有人员字段可以指派角色',
  ],
  [
    'a field that recuses and names nobody',
    withField('place', f.text('位置', { recuses: true })),
    '只有人员字段可以写明回避',
  ],
  [
    'a field that involves no office',
    withField('place', f.text('位置', { involves: true })),
    '只有单位字段可以写明参与单位',
  ],
  [
    'an assigned actor whom nothing assigns',
    withField('inspectors', f.people('勘查人员')),
    '角色“勘查人员”（inspector）：须经指派，却没有字段指派它',
  ],
  [
    'an actor without a name',
    grown({ actors: { ...gardenPermit.actors, clerk: { label: '' } } }),
    '角色（clerk）：没有名称',
  ],
  [
    'a state without a name',
    grown({ states: { ...gardenPermit.states, filed: { label: '' } } }),
    '状态（filed）：没有名称',
  ],
  [
    'a paper nobody issues',
    withPaper('orphan', gardenPermit.papers?.permit as never),
    '文书“园艺许可证”（orphan）：没有任何行为制发它',
  ],
  ['a paper without a name', withPaper('permit', { label: '' }), '文书（permit）：没有名称'],
  [
    'a rule of uniqueness over an unknown field',
    grown({ once: { of: ['ghost'], says: '', per } }),
    '不得重复（once）：案卷里没有名为“ghost”的字段',
  ],
  // limits
  ['a limit without a name', withLimit('decide', { label: '' }), '期限（decide）：没有名称'],
  [
    'a limit that starts with an unknown act',
    withLimit('decide', { starts: ['accept', 'ghost'] }),
    '作为起点的行为“ghost”不存在',
  ],
  ['a limit without a start', withLimit('decide', { starts: [] }), '期限“办理期限”（decide）：没有起点'],
  ['a limit that ends with an unknown act', withLimit('decide', { ends: 'ghost' }), '作为终点的行为“ghost”不存在'],
  ['a limit without an end', withLimit('decide', { ends: [] }), '期限“办理期限”（decide）：没有终点'],
  [
    'a limit paused by an unknown act',
    withLimit('decide', { pauses: [{ from: 'ghost', until: 'endAppraisal', why: '', per }] }),
    '中止或者恢复期限的行为“ghost”不存在',
  ],
  [
    'a limit extended by an unknown act',
    withLimit('decide', { extend: { by: 'ghost', upTo: days(30), times: 1, per } }),
    '延长期限的行为“ghost”不存在',
  ],
  [
    'a limit never extended',
    withLimit('decide', { extend: { by: 'extend', upTo: days(30), times: 0, per } }),
    '延长的次数至少是1',
  ],
  [
    'an extension granted in no number',
    withLimit('decide', { extend: { by: 'extend', upTo: days(30), times: 1, granted: 'place', per } }),
    '“place”不是整数字段，不能写明延长多少',
  ],
  ['a limit of no length', withLimit('decide', { allow: workingDays(0) }), '期限“办理期限”（decide）：期限的长度是零'],
  ['a limit set by an unknown setting', withLimit('decide', { allow: { setting: 'ghost' } }), '没有名为“ghost”的设置'],
  [
    'a limit chosen by an unknown field',
    withLimit('decide', { allow: { by: 'ghost', cases: {} } }),
    '长度取决于不存在的字段“ghost”',
  ],
  [
    'a limit that forgets a choice',
    withLimit('decide', { allow: { by: 'kind', cases: { small: days(1) } } }),
    '没有为“园地类别”的“大型”规定长度',
  ],
  [
    'a limit for a choice that does not exist',
    withLimit('decide', { allow: { by: 'kind', cases: { huge: days(1) }, otherwise: days(2) } }),
    '“园地类别”没有“huge”这个选项',
  ],
  [
    'a limit as long as a text',
    withLimit('decide', { allow: { by: 'place', cases: {}, counts: 'day' } }),
    '“园地位置”不是整数，不能写明期限的长度',
  ],
  [
    'a duty that bars',
    withLimit('decide', { onLapse: { bars: ['grant'] } }),
    '这一类期限（agency-duty）届满的后果不能是“不得再进行”',
  ],
  [
    'a right that is only shown',
    withLimit('objection', { onLapse: 'shown' }),
    '这一类期限（party-right）届满的后果不能是“只显示逾期”',
  ],
  ['a right that bars nothing', withLimit('objection', { onLapse: { bars: [] } }), '届满后没有任何行为受到限制'],
  [
    'a right that bars an unknown act',
    withLimit('objection', { onLapse: { bars: ['ghost'] } }),
    '届满后不得进行的行为“ghost”不存在',
  ],
  [
    'a limit that deems an unknown act',
    withLimit('screen', { onLapse: { deems: 'ghost' } }),
    '没有名为“ghost”的行为，不能视为发生',
  ],
  [
    'a limit that deems what people do',
    withLimit('screen', { onLapse: { deems: 'accept' } }),
    '“受理”由人作出，不能由法律视为发生',
  ],
  [
    'a limit still running where its act has no place',
    withLimit('screen', { ends: ['accept', 'refuseToAccept'] }),
    '在“补正、视为撤回”还在计算，届满时却不能“视为受理”',
  ],
  [
    'a deemed act that no limit deems',
    withLimit('screen', { onLapse: 'shown', class: 'agency-duty' }),
    '行为“视为受理”（deemAccepted）：由法律自行发生，却没有期限使它发生',
  ],
  ['a waiting period that guards nothing', withLimit('quiet', { guards: [] }), '等候期没有约束任何行为'],
  [
    'a waiting period that guards an unknown act',
    withLimit('quiet', { guards: ['ghost'] }),
    '须等候的行为“ghost”不存在',
  ],
  ['a limit from a text', withLimit('objection', { startsOn: 'place' }), '“place”不是日期字段，期限不能从它起算'],
  [
    'a limit on an unknown condition',
    withLimit('quiet', { onlyIf: is('ghost', true) }),
    '条件取决于不存在的字段“ghost”',
  ],
  [
    'an internal limit that passes for a statutory one',
    withLimit('decide', { per: internal('本局内部规定') }),
    '不能作为法定期限；请写明 force',
  ],
  [
    'a floor after an unknown act',
    grown({ floors: { announcement: { ...gardenPermit.floors?.announcement, starts: 'ghost' } } }),
    '下限期“公示期”（announcement）：没有名为“ghost”的行为',
  ],
  [
    'a floor that guards nothing',
    grown({ floors: { announcement: { ...gardenPermit.floors?.announcement, guards: [] } } }),
    '下限期“公示期”（announcement）：没有约束任何行为',
  ],
  [
    'a floor set by an unknown setting',
    grown({ settings: {} }),
    '下限期“公示期”（announcement）：没有名为“announcement”的设置',
  ],
  [
    'a floor set by something else',
    grown({ settings: { announcement: { label: '天数', value: 10, mark: 'local', note: '县定' } } }),
    '设置“天数”不是期间',
  ],
  [
    'a setting without its reasons',
    grown({ settings: { announcement: { label: '天数', value: days(10), mark: 'local', note: '' } } }),
    '设置“天数”（announcement）：没有说明依据或者疑点',
  ],
  [
    'a notice of an unknown act',
    grown({ notices: { hearing: { ...gardenPermit.notices?.hearing, act: 'ghost' } } }),
    '提前通知“听证通知”（hearing）：没有名为“ghost”的行为',
  ],
  [
    'a notice of no date',
    grown({ notices: { hearing: { ...gardenPermit.notices?.hearing, event: 'place' } } }),
    '“place”不是日期字段',
  ],
  [
    'a notice of a date nobody states',
    grown({ notices: { hearing: { ...gardenPermit.notices?.hearing, event: 'servedOn' } } }),
    '通知的行为没有填写日期（servedOn）',
  ],
  // citations
  [
    'an article beyond the last',
    withAct('accept', { per: gardenLaw.art(41) }),
    '行为“受理”（accept）：《园艺条例》2020年文本共40条，没有第四十一条',
  ],
  [
    'a claim on an article beyond the last',
    withAct('accept', { when: [{ claim: '', per: gardenLaw.art(99), holds: () => true }] }),
    '没有第九十九条',
  ],
  ['a law not in the catalogue', withAct('accept', { per: { law: 'GHOST', article: 1 } }), '法律目录中没有代号“GHOST”'],
  ['a law not yet in force', grown({ from: '2020-06-01', until: '2020-12-31' }), '2020年6月1日没有现行的《园艺条例》'],
  ['an act without an article', withAct('accept', { per: [] }), '行为“受理”（accept）：没有写明依据'],
  // publication
  [
    'a publication after an unknown act',
    withPublication({ after: 'ghost' }),
    '公开事项“许可结果”（permits）：没有名为“ghost”的行为',
  ],
  ['a publication by an unknown actor', withPublication({ by: 'ghost' }), '没有名为“ghost”的角色'],
  ['a publication without a subject', withPublication({ subject: '' }), '没有主题分类'],
  [
    'a publication set by an unknown setting',
    withPublication({ within: { setting: 'ghost' } }),
    '公开事项“许可结果”（permits）：没有名为“ghost”的设置',
  ],
  [
    'a publication that masks an unknown field',
    withPublication({ masks: { ghost: 'omit' } }),
    '遮盖的字段“ghost”不存在',
  ],
  [
    'a publication unless an unknown field',
    withPublication({ unless: is('ghost', true) }),
    '不公开的条件取决于不存在的字段“ghost”',
  ],
  ['a publication that prints nothing', withPublication({ body: () => [] }), '样例“小型园地，准予”公开的内容没有内容'],
  [
    'a publication whose title is lost',
    withPublication({ title: () => 'undefined园艺许可' }),
    '公开的内容出现了“undefined”',
  ],
  [
    'a publication that fails',
    withPublication({
      body: () => {
        throw new Error('x');
      },
    }),
    '公开时出错',
  ],
  // figures
  ['a figure without a meaning', withIndicator('granted', { meaning: '' }), '指标“准予件数”（granted）：没有写明口径'],
  ['a figure without a unit', withIndicator('granted', { unit: '' }), '没有计量单位'],
  [
    'a figure of an unknown act',
    withIndicator('granted', { acts: ['ghost'] }),
    '指标“准予件数”（granted）：没有名为“ghost”的行为',
  ],
  ['a figure of no act', withIndicator('granted', { acts: [] }), '没有写明统计哪些行为'],
  [
    'a figure on an unknown field',
    withIndicator('granted', { where: is('ghost', 1) }),
    '条件取决于不存在的字段“ghost”',
  ],
  [
    'a stock of an unknown state',
    withIndicator('standing', { states: ['ghost'] }),
    '指标“在办”（standing）：没有名为“ghost”的状态',
  ],
  ['a sum of an unknown field', withIndicator('deposits', { of: 'ghost' }), '合计的字段“ghost”不存在'],
  ['a sum of money in cases', withIndicator('deposits', { unit: '件' }), '字段“押金”（money）不能以“件”合计'],
  ['a rate of an unknown figure', withIndicator('grantedRate', { numerator: 'ghost' }), '没有名为“ghost”的分子'],
  ['a rate over an unknown figure', withIndicator('grantedRate', { denominator: 'ghost' }), '没有名为“ghost”的分母'],
  ['a rate of a rate', withIndicator('grantedRate', { numerator: 'grantedRate' }), '比率的分子、分母不能又是比率'],
  [
    'a rate of unlike units',
    withIndicator('grantedRate', { numerator: 'deposits' }),
    '分子以“元”计，分母以“件”计，不能相除',
  ],
  [
    'a figure in a paragraph the module does not feed',
    withIndicator('granted', { section: '3' }),
    '模块没有写明供给报告第3段',
  ],
  // the module's other tables
  [
    'a register of an unknown procedure',
    { ...garden, registers: { ghost: { columns: [{ field: 'place' }], filters: [], search: [] } } },
    '台账（ghost）：没有这个名字的程序',
  ],
  [
    'a register without columns',
    { ...garden, registers: { garden: { columns: [], filters: [], search: [] } } },
    '台账（garden）：没有任何一列',
  ],
  [
    'a register with an unknown column',
    { ...garden, registers: { garden: { columns: [{ field: 'ghost' }], filters: [], search: [] } } },
    '列“ghost”不是案卷的字段',
  ],
  [
    'a register searched by an unknown field',
    { ...garden, registers: { garden: { columns: [{ field: 'place' }], filters: [], search: ['ghost'] } } },
    '筛选或者检索的“ghost”不是案卷的字段',
  ],
  [
    'a register filtered by persons',
    { ...garden, registers: { garden: { columns: [{ field: 'place' }], filters: ['applicant'], search: [] } } },
    '个人信息“applicant”不能作为筛选项',
  ],
  [
    'a role of an unknown actor',
    {
      ...garden,
      roles: { ...garden.roles, officer: { label: '科员', actors: ['clerk', 'inspector', 'reviewer', 'ghost'] } },
    },
    '岗位权限“科员”（officer）：没有名为“ghost”的角色',
  ],
  [
    'an actor whom no role holds',
    {
      ...garden,
      roles: { officer: { label: '科员', actors: ['clerk', 'inspector', 'reviewer', 'head', 'supervisor'] } },
    },
    '角色“会办人员”（consultant）：没有任何岗位具有这一权限',
  ],
  [
    'a role of nobody',
    { ...garden, roles: { ...garden.roles, idle: { label: '闲职', actors: [] } } },
    '岗位权限“闲职”（idle）：没有任何角色',
  ],
  [
    'a sentence with an unknown figure',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.ghost}。' }] },
    '报告第17段第1句：引用了不存在的指标“garden.ghost”',
  ],
  [
    'a sentence with an unknown wording',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.granted|大约}。' }] },
    '“大约”不是可用的措辞',
  ],
  [
    'a sentence with half a brace',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.granted。' }] },
    '花括号不成对',
  ],
  [
    'a sentence in a paragraph the module does not feed',
    { ...garden, sentences: [{ section: '3', order: 1, text: '无。' }] },
    '模块没有写明供给报告第3段',
  ],
  ['a check without a name', { ...garden, checks: [{ label: '', fails: () => undefined }] }, '勾稽关系：没有名称'],
  ...(
    [
      ['of an unknown procedure', { procedure: 'ghost' }, '网上办事“申请园艺许可”（ghost）：没有这个名字的程序'],
      ['by an act that opens nothing', { act: 'supplement' }, '“supplement”不是开始事项的行为'],
      ['for someone who is no party', { as: 'clerk' }, '“clerk”不是当事人一方的角色'],
      ['that explains nothing', { intro: [] }, '没有写明是什么事'],
      [
        'that asks what the act does not state',
        { steps: [{ title: '全部', fields: ['applicant', 'place', 'kind', 'noiseHours', 'fee'] }] },
        '“申请”不填写“fee”',
      ],
      [
        'that forgets a required field',
        { steps: [{ title: '园地', fields: ['place', 'noiseHours'] }] },
        '没有一步填写“申请人、园地类别”',
      ],
      [
        'with an empty step',
        { steps: [...(garden.online[0]?.steps ?? []), { title: '完', fields: [] }] },
        '有一步没有标题或者没有要填写的内容',
      ],
    ] as [string, Loose, string][]
  ).map(([what, change, sentence]): [string, Module, string] => [
    `a way in ${what}`,
    { ...garden, online: [{ ...garden.online[0], ...change } as never] },
    sentence,
  ]),
  // versions
  ['a procedure of another module', grown({ module: 'park' }), '属于模块“park”，却列在“garden”中'],
  [
    'no procedure',
    { ...garden, procedures: [], registers: {}, roles: {}, online: [], sentences: [], samples: [] },
    '模块没有任何程序',
  ],
  [
    'two versions with a gap',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, version: 'a', until: '2023-12-31' },
        { ...gardenPermit, version: 'b', from: '2024-01-02' },
      ],
    },
    'a版施行至2023-12-31，b版自2024-01-02起施行：两版之间有空档或者重叠',
  ],
  [
    'two versions of one name',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, until: '2023-12-31' },
        { ...gardenPermit, from: '2024-01-01' },
      ],
    },
    '两个版本同名',
  ],
  [
    'two versions that count unlike',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, version: 'a', until: '2023-12-31' },
        {
          ...gardenPermit,
          version: 'b',
          from: '2024-01-01',
          indicators: {
            ...gardenPermit.indicators,
            granted: { ...gardenPermit.indicators?.granted, unit: '份' } as never,
          },
        },
      ],
    },
    '指标“granted”在两个版本中的种类或者单位不同',
  ],
  [
    'two procedures with a figure of one name',
    { ...garden, procedures: [gardenPermit, { ...gardenPermit, id: 'orchard' }] },
    '指标“garden.applications、garden.granted、garden.grantedRate、garden.deposits、garden.standing”在几个程序里重名',
  ],
  // samples and papers
  [
    'a paper that prints undefined',
    withPaper('permit', { body: () => [para(`准予${undefined}`)] }),
    '样例“小型园地，准予”制发的文书出现了“undefined”',
  ],
  ['a paper that prints no number', withPaper('bill', { body: () => [para(`${Number.NaN}元`)] }), '出现了“NaN”'],
  ['a paper with an empty paragraph', withPaper('bill', { body: () => [para('好'), para(' ')] }), '有空白的一段'],
  ['a paper with nothing on it', withPaper('bill', { body: () => [] }), '没有内容'],
  [
    'a paper that fails',
    withPaper('bill', {
      body: () => {
        throw new Error('没有印章');
      },
    }),
    '制发时出错：Error: 没有印章',
  ],
  [
    'a paper that no sample issues',
    { ...garden, samples: garden.samples.slice(0, 1) },
    '文书“不予许可决定书”（refusal）：没有样例制发它',
  ],
  [
    'a sample of an unknown version',
    { ...garden, samples: [...garden.samples, { procedure: 'garden', version: '1999', label: '旧案', acts: [] }] },
    '样例“旧案”：没有garden的1999版程序',
  ],
  [
    'a sample of nothing',
    { ...garden, samples: [...garden.samples, { procedure: 'garden', version: '2020', label: '空案', acts: [] }] },
    '样例“空案”：没有任何行为',
  ],
  [
    'a sample whose act is refused',
    withSample((acts) => acts.filter((a) => a.act !== 'inspect')),
    '第9步2026-03-20“准予许可”（grant，clerk）不成立：尚未勘查园地',
  ],
  [
    'a sample that waits in vain for the statute',
    withSample((acts) => [...acts.slice(0, 4), { act: 'deemAccepted', on: '2026-03-30', by: 'law' }]),
    '到2026-03-30为止，法律没有使它发生',
  ],
  [
    'a title that is lost',
    grown({ title: () => 'undefined的申请' }),
    '标题：样例“小型园地，准予”的标题出现了“undefined”',
  ],
];

describe('the check finds', () => {
  test.each(broken)('%s', (_, module, sentence) => {
    expect(faultsOf(module).join('\n')).toContain(sentence);
  });
});

describe('personal words', () => {
  test('of a citizen never leave in a title or a text, even where the definition prints them', () => {
    const bare = withPublication({
      title: (v: never) => `${(v as { file: { applicant: { name: string }[] } }).file.applicant[0]?.name}的许可`,
    });
    expect(faultsOf(bare)).toEqual([]);
  });
});

describe('a law that comes into force while the procedure runs', () => {
  test('is a warning, for the acts that came with it', () => {
    const newer = defineLaw({
      id: 'new',
      code: 'NEWER',
      title: '新园艺规定',
      short: '新园艺规定',
      kind: 'law',
      versions: [{ id: '2025', from: '2025-01-01', articles: 3 }],
    });
    const found = checkModule(withAct('accept', { per: newer.art(2) }), [gardenLaw, newer], calendar);
    expect(found.filter((x) => x.level === 'fault')).toEqual([]);
    expect(found.map((x) => x.sentence)).toContain(
      '《新园艺规定》自2025-01-01起施行，晚于本程序施行的日期（2021-01-01）',
    );
  });
});

describe('modules together', () => {
  test('may name each other’s figures, and not share a name', () => {
    const park: Module = {
      ...garden,
      id: 'park',
      procedures: [{ ...gardenPermit, module: 'park', id: 'park' }],
      registers: {},
      online: [],
      samples: [],
    };
    const text = '共{park.granted}、{garden.granted}。';
    const sentences = [{ section: '17', order: 1, text }];
    const both = checkModules(
      [
        { ...garden, sentences },
        { ...park, sentences },
      ],
      laws,
      calendar,
    ).map((x) => x.sentence);
    expect(both.filter((s) => s.includes('不存在的指标'))).toEqual([]);
    expect(checkModules([garden, garden], laws, calendar).map((x) => x.sentence)).toContain('有两个模块同名');
  });
});
