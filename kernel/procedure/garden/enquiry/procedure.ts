/** Asking the neighbours of a garden (邻里征询): an invented enquiry that waits for each household's answer, so that acts of the law which wait for other matters can be tried out. */
import { workingDays } from '../../../calendar/index.ts';
import * as f from '../../language/fields.ts';
import { claim, procedure } from '../../language/index.ts';
import type { View } from '../../language/view.ts';
import { gardenLaw } from '../procedure.ts';

const art = gardenLaw.art;

const enquiryFile = f.fields({
  place: f.text('园地位置'),
  households: f.integer('相邻住户数'),
  outcome: f.longText('征询结论'),
});

const everyHousehold = claim<View<typeof enquiryFile>>(
  '每一户都已发出征询',
  art(25),
  (v) => {
    const left = (v.file.households ?? 0) - v.found('answers').length;
    return left <= 0 || `还有${left}户没有发出征询`;
  },
  '请向每一户发出征询',
);

export const enquiryProcedure = procedure({
  module: 'enquiry',
  id: 'enquiry',
  version: '2020',
  label: '邻里征询',
  from: '2021-01-01',
  file: enquiryFile,
  lookups: { answers: { label: '住户意见', of: 'enquiry/answer', same: { '@self': 'enquiry' } } },
  actors: { clerk: { label: '承办人' } },
  states: {
    asking: { label: '征询中' },
    heard: { label: '征询完毕' },
    done: { label: '已作结论', final: true },
    dropped: { label: '不再征询', final: true },
  },
  acts: {
    begin: { label: '开始征询', by: 'clerk', opens: true, to: 'asking', asks: ['place', 'households'], per: art(25) },
    enlarge: { label: '增加住户', by: 'clerk', from: 'asking', asks: ['households'], per: art(25) },
    allHeard: {
      label: '征询完毕',
      by: 'law',
      from: 'asking',
      to: 'heard',
      awaits: 'answers',
      when: [everyHousehold],
      per: art(26),
    },
    drop: { label: '不再征询', by: 'clerk', from: 'asking', to: 'dropped', per: art(27) },
    again: { label: '再次征询', by: 'clerk', from: 'heard', to: 'asking', asks: ['households'], per: art(27, 2) },
    conclude: { label: '作出结论', by: 'clerk', from: 'heard', to: 'done', asks: ['outcome'], per: art(28) },
  },
  limits: {
    conclude: {
      label: '作出结论',
      class: 'agency-duty',
      starts: 'allHeard',
      ends: ['conclude', 'again'],
      allow: workingDays(5),
      onLapse: 'shown',
      remind: 1,
      binds: 'office',
      per: art(28),
    },
  },
  indicators: {
    enquiries: { label: '邻里征询', kind: 'count', unit: '件', acts: ['begin'], meaning: '开始的邻里征询' },
  },
  title: (values) => `${values.place ?? ''}邻里征询`,
});

const answerFile = f.fields({
  enquiry: f.matter('所属的征询', { refers: 'enquiry' }),
  household: f.text('住户'),
  answeredOn: f.date('答复日期'),
  opinion: f.longText('意见'),
});

export const answerProcedure = procedure({
  module: 'enquiry',
  id: 'answer',
  version: '2020',
  label: '住户意见',
  from: '2021-01-01',
  file: answerFile,
  actors: { clerk: { label: '承办人' } },
  states: {
    asked: { label: '待答复' },
    answered: { label: '已答复', final: true },
    silent: { label: '逾期未答复', final: true },
  },
  acts: {
    ask: { label: '发出征询', by: 'clerk', opens: true, to: 'asked', asks: ['enquiry', 'household'], per: art(25) },
    answer: {
      label: '登记答复',
      by: 'clerk',
      from: 'asked',
      to: 'answered',
      dated: 'answeredOn',
      asks: ['answeredOn', 'opinion'],
      per: art(26),
    },
    silence: { label: '逾期未答复', by: 'law', from: 'asked', to: 'silent', per: art(26, 2) },
  },
  limits: {
    answer: {
      label: '住户答复',
      class: 'party-right',
      starts: 'ask',
      ends: 'answer',
      allow: workingDays(5),
      onLapse: { deems: 'silence' },
      binds: 'other',
      per: art(26, 2),
    },
  },
  indicators: {
    answers: { label: '住户意见', kind: 'count', unit: '件', acts: ['answer'], meaning: '住户的答复，一户一件' },
  },
  title: (values) => `${values.household ?? ''}的意见`,
});
