// Holes among acts, actors, fields and papers.
import { expect, test } from 'vitest';
import { gardenPermit } from '../../../garden/procedure.ts';
import * as f from '../../../language/fields.ts';
import { faultsOf, grown, type Hole, per, withAct, withField, withPaper } from '../../holes.ts';

const holes: Hole[] = [
  [
    'a message to who is no party',
    withAct('accept', { tells: { clerk: '已经受理' } }),
    '“clerk”不是当事人一方的角色，无从告知',
  ],
  ['a message to one party that is empty', withAct('accept', { tells: { applicant: '' } }), '告知当事人的话是空的'],
  ['a message to no party at all', withAct('accept', { tells: {} }), '告知当事人的话是空的'],
  [
    'a paper addressed to who is no party',
    withPaper('acceptance', { to: ['applicant', 'clerk'] }),
    '文书“受理通知书”（acceptance）：“clerk”不是当事人一方的角色，不能是文书的读者（to）',
  ],
  [
    'a paper addressed to nobody',
    withPaper('acceptance', { to: [] }),
    '文书“受理通知书”（acceptance）：没有写明给谁看',
  ],
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
  [
    'an institution’s telephone that is personal',
    withField('enquiries', f.phone('咨询电话', { service: true })),
    '单位公开电话（service）应当是公开的文本或者电话字段',
  ],
  [
    'an institution’s telephone that is a date',
    withField('enquiries', f.date('咨询日期', { service: true })),
    '单位公开电话（service）应当是公开的文本或者电话字段',
  ],
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
    'a letter with a code for who is no party',
    grown({ actors: { ...gardenPermit.actors, clerk: { label: '承办人', letter: 'acceptance' } } }),
    '只有当事人一方的角色才凭查询码办理',
  ],
  [
    'a letter with a code that is no paper',
    grown({ actors: { ...gardenPermit.actors, applicant: { label: '申请人', party: true, letter: 'ghost' } } }),
    '没有名为“ghost”的文书可以印查询码',
  ],
  ['a code on a letter that others read too', withPaper('acceptance', { to: [] }), '文书“受理通知书”不是只给这一方的'],
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
  [
    'a paper sealed by a field that names no office',
    withPaper('permit', { seal: { of: 'place' } }),
    '印章取决于“place”，它不是单位字段',
  ],
  ['a paper without a name', withPaper('permit', { label: '' }), '文书（permit）：没有名称'],
  [
    'a rule of uniqueness over an unknown field',
    grown({ once: { of: ['ghost'], says: '', per } }),
    '不得重复（once）：案卷里没有名为“ghost”的字段',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
