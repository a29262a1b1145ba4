/** The enquiry among neighbours as a whole module, with samples that wait for every household. */
import type { ReferredMatter } from '../../engine/matter.ts';
import type { Module } from '../../language/module.ts';
import { answerProcedure, enquiryProcedure } from './procedure.ts';

/** One household's answer as the enquiry finds it; it ends on `closedOn`, or is awaited still. */
export const household = (name: string, closedOn?: string, state = 'answered'): ReferredMatter => ({
  id: `household-${name}`,
  module: 'enquiry',
  procedure: 'answer',
  state: closedOn === undefined ? 'asked' : state,
  file: { household: name },
  openedOn: '2026-03-02',
  ...(closedOn === undefined ? {} : { closedOn }),
});

const begin = { act: 'begin', on: '2026-03-02', by: 'clerk', stated: { place: '东园', households: 2 } };

export const enquiry: Module = {
  id: 'enquiry',
  label: '邻里征询',
  sections: ['17'],
  procedures: [enquiryProcedure, answerProcedure],
  registers: {
    enquiry: { columns: [{ field: 'place' }], filters: [], search: ['place'] },
    answer: { columns: [{ field: 'household' }], filters: [], search: ['household'] },
  },
  roles: { clerk: { label: '承办人', actors: ['clerk'] } },
  sentences: [],
  checks: [],
  online: [],
  samples: [
    {
      procedure: 'enquiry',
      version: '2020',
      label: '两户先后答复，再次征询以后作出结论',
      found: { answers: [household('甲户', '2026-03-04'), household('乙户', '2026-03-06')] },
      acts: [
        begin,
        { act: 'allHeard', on: '2026-03-06', by: 'law' },
        { act: 'again', on: '2026-03-09', by: 'clerk', stated: { households: 3 } },
        { act: 'enlarge', on: '2026-03-09', by: 'clerk', stated: { households: 2 } },
        { act: 'conclude', on: '2026-03-10', by: 'clerk', stated: { outcome: '没有住户反对' } },
      ],
    },
    {
      procedure: 'enquiry',
      version: '2020',
      label: '有一户没有答复就不再征询',
      found: { answers: [household('甲户', '2026-03-04'), household('乙户')] },
      acts: [begin, { act: 'drop', on: '2026-03-20', by: 'clerk' }],
    },
    {
      procedure: 'enquiry/answer',
      version: '2020',
      label: '答复',
      referred: [],
      acts: [
        { act: 'ask', on: '2026-03-02', by: 'clerk', stated: { enquiry: 'enquiry-1', household: '甲户' } },
        { act: 'answer', on: '2026-03-04', by: 'clerk', stated: { answeredOn: '2026-03-04', opinion: '没有意见' } },
      ],
    },
    {
      procedure: 'enquiry/answer',
      version: '2020',
      label: '逾期未答复',
      acts: [
        { act: 'ask', on: '2026-03-02', by: 'clerk', stated: { enquiry: 'enquiry-1', household: '乙户' } },
        { act: 'silence', on: '2026-03-10', by: 'law' },
      ],
    },
  ],
};
