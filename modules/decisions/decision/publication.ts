/** What leaves of a decision: the hearing's notice, the decision with how opinions were taken, the evaluation. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { facts, heading, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { D713, OGI } from '../../../law/index.ts';
import { draftName, on, orDash } from './documents/words.ts';
import { legality, riskLevels, ways } from './matter.ts';
import { stands, type V } from './standing.ts';

/** The steps of a decision that is being adjusted; each of them touches what the decision's page tells of its making. */
const redone = [
  'adjust',
  'draft',
  'revise',
  'participate',
  'skipParticipation',
  'argue',
  'skipExperts',
  'assessRisk',
  'skipRisk',
  'takeOpinion',
  'discuss',
] as const;

export const publication = {
  hearing: {
    label: '听证公告',
    after: 'callHearing',
    by: ['drafter', 'office'],
    within: { setting: 'postSpan' },
    title: (v: V) => `关于${draftName(v)}听证会的公告`,
    body: (v: V) => [
      para(`定于${on(v.file.hearingOn)}在${v.file.hearingPlace ?? ''}举行听证会，听取对${draftName(v)}的意见。`),
      heading('决策草案'),
      para(orDash(v.file.draftText)),
      facts(['听证参加人遴选办法', v.file.hearingSelection], ['听证参加人名单', v.file.hearingPeople]),
    ],
    subject: '重大行政决策',
    // The procedure may be gone through anew, with a hearing of its own.
    changed: { after: 'callHearing', per: [D713.art(16), OGI.art(26)] },
    per: D713.art(16),
  },
  decision: {
    label: '重大行政决策',
    after: 'decide',
    by: 'office',
    within: workingDays(20),
    title: (v: V) => `关于印发${draftName(v)}的通知`,
    body: (v: V) => [
      para(orDash(v.file.decision)),
      heading('公众意见、专家论证意见的采纳情况'),
      facts(
        ['听取意见的方式', (v.file.ways ?? []).map((w) => ways[w]).join('、')],
        ['公众意见采纳情况', v.file.participation],
        ['专家论证意见采纳情况', stands(v, 'experts') === 'done' ? v.file.expertAdoption : '没有组织专家论证'],
        [
          '风险评估结论',
          stands(v, 'risk') === 'done' && v.file.riskLevel ? riskLevels[v.file.riskLevel] : '没有单独评估',
        ],
        ['合法性审查结论', v.file.legality && legality[v.file.legality]],
        ['集体讨论', on(v.file.discussedOn)],
      ),
    ],
    unless: is('undisclosable', true),
    subject: '重大行政决策',
    // What was decided stands, and is read, until it is decided anew (重大调整须重新履行程序).
    changed: { after: 'decide', begun: redone, per: [D713.art(32), OGI.art(26)] },
    per: D713.art(32),
  },
  evaluation: {
    label: '决策后评估结果',
    after: 'evaluate',
    by: 'office',
    within: workingDays(20),
    title: (v: V) => `${draftName(v)}后评估结果`,
    body: (v: V) => [para(orDash(v.file.evaluation))],
    unless: is('undisclosable', true),
    subject: '重大行政决策',
    per: OGI.art(26),
  },
} as const;
