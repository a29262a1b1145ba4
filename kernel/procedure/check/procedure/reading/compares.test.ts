// Holes in a comparison of versions: texts that cannot be read, opinions that nobody states, a follow-up that no act makes.
import { expect, test } from 'vitest';
import { garden } from '../../../garden/module.ts';
import { gardenPermit } from '../../../garden/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import { faultsOf, grown, type Hole, type Loose } from '../../holes.ts';
import { checkExecuted } from '../../index.ts';

const compares = (change: Loose) => grown({ compares: { ...gardenPermit.compares, ...change } });
const followUp = (change: Loose) => compares({ followUp: { ...gardenPermit.compares?.followUp, ...change } });

test.each<Hole>([
  ['a comparison without a name', compares({ label: ' ' }), '没有名称'],
  ['a comparison of nothing', compares({ texts: [] }), '没有写明对照什么文本'],
  ['a comparison without opinions', compares({ opinions: [] }), '没有写明对照什么意见'],
  ['a text that is not there', compares({ texts: ['ghost'] }), '没有名为“ghost”的字段（texts）'],
  ['a text that is a date', compares({ texts: [['addition', 'hearingOn']] }), '“听证日期”不是文本或者材料'],
  [
    'a text that no act states',
    grown({
      compares: { ...gardenPermit.compares, texts: ['unasked'] },
      file: { ...gardenPermit.file, unasked: { kind: 'longText', label: '全文' } },
    }),
    '没有行为填写“全文”',
  ],
  ['a text that is personal', compares({ texts: ['applicant'] }), '“申请人”是个人信息'],
  ['an opinion that is not there', compares({ opinions: [{ label: '意见', fields: ['ghost'] }] }), '（opinions）'],
  ['an opinion twice', compares({ opinions: [{ label: '意见', fields: ['findings', 'findings'] }] }), '写了两次'],
  ['a group without a name', compares({ opinions: [{ label: '', fields: ['findings'] }] }), '没有名称或者没有字段'],
  ['several who speak of what is no opinion', compares({ repeated: ['place'] }), '不在意见里，不能反复提出'],
  ['an earlier pass by a field of words', compares({ earlier: 'place' }), '不是指向同一程序前一事项的字段'],
  ['a follow-up of what is no opinion', followUp({ of: 'place' }), '逐条核对的“place”不在意见里'],
  ['a follow-up in too short a field', followUp({ states: 'shelf' }), '不是长文本'],
  ['a follow-up by no act', followUp({ acts: [] }), '没有写明由哪些行为逐条核对'],
  ['a follow-up by an act that does not state it', followUp({ acts: ['inspect'] }), '没有填写“意见采纳情况”'],
  ['a follow-up under a condition on nothing', followUp({ onlyIf: { op: 'exists', field: 'ghost' } }), '（onlyIf）'],
])('%s is found', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});

test('a comparison of which no sample has two versions, and a follow-up that none makes, are found', () => {
  const [sample] = garden.samples;
  const acts = sample?.acts.filter((a) => a.act !== 'supervise' && a.act !== 'supplement' && a.act !== 'askMore') ?? [];
  const bare = { ...garden, samples: [{ ...sample, acts } as (typeof garden.samples)[number]] };
  const said = checkExecuted(bare, calendar).map((f) => f.sentence);
  expect(said).toContain('没有样例有两稿可以对照');
  expect(said.join('\n')).toContain('没有样例逐条核对采纳情况');
  expect(checkExecuted(garden, calendar).filter((f) => f.where.includes('对照'))).toEqual([]);
});
