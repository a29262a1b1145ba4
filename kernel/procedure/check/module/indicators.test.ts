// Holes in figures and in duties to publish.
import { expect, test } from 'vitest';
import { is } from '../../../predicate/index.ts';
import { text } from '../../language/fields.ts';
import { faultsOf, type Hole, withIndicator, withPublication } from '../holes.ts';

const holes: Hole[] = [
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
  ['a difference from an unknown figure', withIndicator('growth', { less: 'ghost' }), '没有名为“ghost”的所减的指标'],
  ['a difference of a rate', withIndicator('growth', { of: 'grantedRate' }), '比率也不能相加减'],
  [
    'a difference of unlike units',
    withIndicator('growth', { of: 'deposits' }),
    '以“元”计的指标不能加减成以“件”计的指标',
  ],
  [
    'a total of an unknown figure',
    withIndicator('decided', { of: ['granted', 'ghost'] }),
    '没有名为“ghost”的所加的指标',
  ],
  [
    'a total of another module that is not there',
    withIndicator('decided', { of: ['ghost.granted'] }),
    '“ghost.granted”',
  ],
  ['a total of nothing', withIndicator('decided', { of: [] }), '没有写明由哪些指标相加'],
  [
    'a figure made of itself',
    withIndicator('decided', { of: ['decided'] }),
    '指标“决定件数”（decided）：由它自己算出自己',
  ],
  [
    'a figure made of itself by way of another',
    withIndicator('decided', { of: ['granted', 'growth'] }, { growth: { less: 'decided' } }),
    '指标“在办增减”（growth）：由它自己算出自己',
  ],
  [
    'different values of an unknown field',
    withIndicator('applicants', { of: 'ghost' }),
    '计算不同值的字段“ghost”不存在',
  ],
  [
    'different values of what is personal',
    withIndicator('applicants', { of: 'place' }, {}, { place: text('园地位置', { secrecy: 'personal' }) }),
    '字段“园地位置”是个人信息，不能在统计中留存',
  ],
  ['different files', withIndicator('applicants', { of: 'findings' }), '不能区分出不同的值'],
  ['a kind of party there is not', withIndicator('applicants', { kinds: ['ghost'] }), '没有“ghost”这种当事人'],
  ['kinds of what is no party', withIndicator('applicants', { of: 'place', kinds: ['citizen'] }), '只有当事人才分种类'],
  [
    'a figure in a paragraph the module does not feed',
    withIndicator('granted', { section: '3' }),
    '模块没有写明供给报告第3段',
  ],
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
    'a publication whose validity follows an unknown state',
    withPublication({ validity: { ghost: '失效' } }),
    '有效性取决于不存在的状态“ghost”',
  ],
  [
    'a publication that begins on what is no date',
    withPublication({ begins: { on: 'place', before: '尚未施行', while: ['granted'] } }),
    '开始生效的字段“place”不是公开的日期',
  ],
  [
    'a publication signed by what is no office',
    withPublication({ signedBy: 'place' }),
    '发布机构的字段“place”不是公开的单位',
  ],
  [
    'a publication numbered by a field that is not open',
    withPublication({ numbered: 'applicant' }),
    '文件编号的字段“applicant”不是公开的文字',
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
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
