// Holes in limits, floors, notices and settings.
import { expect, test } from 'vitest';
import { days } from '../../../../calendar/index.ts';
import { internal } from '../../../../citation/index.ts';
import { is } from '../../../../predicate/index.ts';
import { gardenPermit } from '../../../garden/procedure.ts';
import { faultsOf, grown, type Hole, per, withLimit } from '../../holes.ts';

const holes: Hole[] = [
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
    'a deemed act that no limit deems',
    withLimit('screen', { onLapse: 'shown', class: 'agency-duty' }),
    '行为“视为受理”（deemAccepted）：由法律自行发生，却没有期限、也没有等待的事项使它发生',
  ],
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
  [
    'a limit that is no span',
    withLimit('decide', { allow: { count: 1.5, unit: 'day' } }),
    '期限“办理期限”（decide）：期限不是期间',
  ],
  [
    'a limit still running in a closed matter',
    withLimit('screen', { ends: ['accept', 'refuseToAccept'] }),
    '在“视为撤回”还在计算，届满时却不能“视为受理”',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
