/** Normative documents around today: proposed, in consultation before the public, waiting for review, just published and being filed. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../tale.ts';
import { presentFromCitizens } from './from-citizens/present.ts';
import { competitionStandards, evaluated, filingParts, lint, marks, one } from './words.ts';

type Stop = 'proposed' | 'drafting' | 'consulting' | 'closing' | 'consulted';

interface Making {
  key: string;
  office: string;
  title: string;
  why: string;
  business: boolean;
  stop: Stop;
  start: LegalDate;
}

const codeOf = (m: Making): string => `拟〔${m.start.slice(0, 4)}〕${m.title}`;

function* tell(t: Tale, m: Making): Generator<LegalDate, void, void> {
  const drafter = one(t, 'drafter', m.office);
  const keeper = one(t, 'keeper', 'justice');
  t.act('begin', drafter, {
    documentTitle: m.title,
    draftCode: codeOf(m),
    makerKind: 'government',
    maker: 'government',
    temporaryBody: false,
    marks,
    necessity: `${m.why}有必要制定本办法；依据是有关法律、法规和县政府工作安排。`,
    concernsOperators: m.business,
    tiedToBusiness: m.business,
    trial: false,
  });
  if (m.stop === 'proposed') return;
  yield t.after(2);
  t.act('identify', keeper);
  if (m.stop === 'drafting') return;
  yield t.after(4);
  t.act('evaluate', drafter, {
    draftVersion: 1,
    evaluated,
    evaluation: '必要、可行，与上位法一致，没有社会稳定风险。',
    lint,
  });
  yield t.after(1);
  const until = addDays(t.today, m.business ? 33 : 17);
  t.act('consult', drafter, {
    consultText: `第一条 ${m.why}根据有关法律、法规，制定本办法。\n第二条 本县行政区域内的有关活动适用本办法。\n第三条 主管部门按照职责分工组织实施。`,
    consultExplanation: '说明制定的必要性、依据和主要内容。',
    consultUntil: until,
    consultHow: '信函、电子邮件，或者在本页提出。',
  });
  yield t.after(0);
  t.act('publish', drafter, { publication: 'draft', secrecyReviewed: true });
  if (m.stop === 'consulting' || m.stop === 'closing') return;
  yield t.calendar.nextWorkingDay(addDays(until, 1));
  t.act('closeConsult', drafter, {
    opinionsReceived: 5,
    opinionsAdopted: 4,
    adoptionNote: '一条与上位法不一致，没有采纳。',
    ...(m.business ? { businessHeard: '座谈听取行业协会和五家企业的意见。' } : {}),
  });
}

/** Of the drafts whose consultation is over: one lies with the market regulator, the other with the reviewers. */
const underReview = (calendar: Calendar, today: LegalDate, operators: Making, plain: Making): Story[] => [
  {
    key: 'competition-now',
    procedure: 'normative-documents/fair-competition',
    office: operators.office,
    start: calendar.addWorkingDays(today, -6),
    *tell(t) {
      const drafter = one(t, 'drafter', operators.office);
      t.act('screen', drafter, {
        measure: operators.title,
        about: t.idOf(operators.key),
        draftCode: codeOf(operators),
        draftVersion: 1,
        issuer: 'government',
        involves: true,
        complete: true,
      });
      yield t.after(2);
      t.act('hear', drafter, {
        stakeholders: '餐饮行业协会、八家餐饮企业，座谈和书面征求。',
        stakeholderOpinions: '建议不限定净化设备的品牌。已经采纳。',
        publicConcern: false,
      });
      t.act('opine', drafter, {
        checked: competitionStandards,
        effect: '对新开业和已开业的餐饮单位适用同样的要求。',
        initial: '符合公平竞争审查标准。',
      });
      yield t.after(1);
      t.act('send', drafter);
    },
  },
  {
    key: 'legality-now-document',
    procedure: 'legality-review',
    office: plain.office,
    start: calendar.addWorkingDays(today, -5),
    *tell(t) {
      const [sender] = t.people('legality-review.sender', plain.office) as [string];
      const [reviewer] = t.people('legality-review.reviewer', 'justice') as [string];
      const [lead] = t.people('legality-review.lead', 'justice') as [string];
      t.act('submit', sender, {
        kind: 'normativeDocument',
        topic: 'livelihood',
        sender: plain.office,
        documentTitle: plain.title,
        documentCode: codeOf(plain),
        draftVersion: 1,
        about: t.idOf(plain.key),
        concernsOperators: false,
        attached: ['draft', 'explanation', 'bases', 'ownReview', 'consultation'],
        signedAlready: false,
        timing: 'ordinary',
      });
      yield t.after(1);
      t.act('accept', reviewer, { completeOn: t.today });
      t.act('assign', lead, { reviewers: [reviewer] });
    },
  },
];

/** A document just published, recorded in the library, sent to the city and not yet to the congress. */
const published = (calendar: Calendar, today: LegalDate): Story[] => {
  const on = calendar.addWorkingDays(today, -11);
  const title = `南昌县公共停车场管理办法（${on.slice(0, 4)}年修订）`;
  const number = `南府发〔${on.slice(0, 4)}〕3号`;
  return [
    {
      key: 'document-now-published',
      procedure: 'normative-documents',
      office: 'justice',
      start: calendar.addWorkingDays(on, 1),
      *tell(t) {
        const keeper = one(t, 'keeper', 'justice');
        t.act('record', keeper, {
          recordedOn: t.today,
          documentTitle: title,
          documentNumber: number,
          makerKind: 'government',
          maker: 'government',
          promulgatedOn: on,
          effectiveFrom: addDays(on, 35),
          expiresOn: addDays(on, 1800),
          text: '第一条 为了规范公共停车场的管理，制定本办法。\n第二条 公共停车场应当公示收费标准和服务电话。',
          trial: false,
        });
        yield t.after(1);
        t.act('publish', keeper, { publication: 'text', secrecyReviewed: true });
      },
    },
    {
      key: 'filing-now',
      procedure: 'normative-documents/filing',
      office: 'justice',
      start: calendar.addWorkingDays(on, 3),
      *tell(t) {
        const keeper = one(t, 'keeper', 'justice');
        t.act('open', keeper, {
          document: t.idOf('document-now-published'),
          documentTitle: title,
          documentNumber: number,
          promulgatedOn: on,
        });
        yield t.after(3);
        t.act('submitCity', keeper, { cityOn: t.today, oneByOne: true, parts: filingParts });
      },
    },
  ];
};

const received = (calendar: Calendar, today: LegalDate, n: number): Story => {
  const [unit, title, ago] = (
    [
      ['transport', '南昌县网络预约出租汽车服务规定', 2],
      ['culture-tourism', '南昌县露营地服务规定', 9],
      ['education', '南昌县校园食堂公开规定', 16],
    ] as const
  )[n] as readonly [string, string, number];
  const on = calendar.addWorkingDays(today, -ago);
  return {
    key: `filing-review-now-${n}`,
    procedure: 'normative-documents/filing-review',
    office: unit,
    start: on,
    *tell(t) {
      const keeper = one(t, 'keeper', 'justice');
      t.act('submit', one(t, 'ownLegal', unit), {
        documentTitle: title,
        documentNumber: `示例部门规〔${on.slice(0, 4)}〕${n + 6}号`,
        makerKind: 'department',
        maker: unit,
        joint: false,
        promulgatedOn: addDays(on, -9),
        receivedOn: on,
        parts: n === 1 ? filingParts.slice(0, 3) : filingParts,
      });
      if (n === 0) return;
      yield t.after(3);
      if (n === 1) t.act('ask', keeper, { lacking: '制定依据、合法性审核意见。' });
      else t.act('register', keeper);
    },
  };
};

export function presentNormativeDocuments(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const making: readonly (readonly [
    office: string,
    title: string,
    why: string,
    business: boolean,
    stop: Stop,
    ago: number,
  ])[] = [
    ['water', '南昌县农村生活污水处理设施管理办法', '为了保障农村生活污水处理设施正常运行，', false, 'proposed', 2],
    ['education', '南昌县校外托管机构管理办法', '为了规范校外托管服务，保护未成年人，', true, 'drafting', 8],
    ['market-regulation', '南昌县集贸市场管理办法', '为了规范集贸市场经营秩序，', true, 'consulting', 18],
    ['civil-affairs', '南昌县社区养老服务设施管理办法', '为了规范社区养老服务设施的建设和使用，', false, 'closing', 28],
    ['city-management', '南昌县餐饮油烟防治管理办法', '为了防治餐饮油烟污染，', true, 'consulted', 40],
    ['agriculture', '南昌县高标准农田建设管护办法', '为了加强高标准农田的建设和管护，', false, 'consulted', 32],
  ];
  const drafts = making.map(
    ([office, title, why, business, stop, ago], n): Making => ({
      key: `document-now-${n}`,
      office,
      title,
      why,
      business,
      stop,
      start: calendar.addWorkingDays(today, -ago),
    }),
  );
  const [operators, plain] = drafts.filter((m) => m.stop === 'consulted') as [Making, Making];
  return [
    ...drafts.map(
      (m): Story => ({
        key: m.key,
        procedure: 'normative-documents',
        office: m.office,
        start: m.start,
        tell: (t) => tell(t, m),
      }),
    ),
    ...underReview(calendar, today, operators, plain),
    ...published(calendar, today),
    ...[0, 1, 2].map((n) => received(calendar, today, n)),
    ...presentFromCitizens(calendar, today),
  ];
}
