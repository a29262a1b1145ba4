/** For every statutory outcome: what its answer states, and what must have happened before it. */
import type { SampleAct } from '../../../kernel/procedure/index.ts';
import type { Outcome } from '../options.ts';
import { act, type Stated } from './words.ts';

interface Recipe {
  stated: Stated;
  /** Acts between the search and the draft. */
  before?: readonly SampleAct[];
  /** Acts between the receipt and the acceptance. */
  first?: readonly SampleAct[];
  search?: 'found' | 'none' | 'elsewhere';
}

const reasons = '所申请的信息符合所引条文规定的情形，具体情况如前所述。';
const because = (more: Stated = {}): Stated => ({ reasons, ...more });
const gives: Stated = { replyContent: '示例路段的设计方案和批复。', involvesThird: false, secrecyCleared: true };

/** Two third parties: one objects in time, one says nothing and is past its fifteen working days. */
export const thirdNames = ['示例第三方公司', '示例合作社'] as const;
export const consultThird = act('2026-09-16', 'consultThird', 'officer', {
  consultedOn: '2026-09-16',
  thirdParties: thirdNames.map((name) => ({ kind: 'legalPerson', name, phone: '0791-85555555' })),
  harm: 'tradeSecret',
  harmWhy: '材料中有该公司的报价和工艺参数。',
  consultContent: '报价明细表和工艺说明。',
});
const objected: SampleAct[] = [consultThird, act('2026-09-22', 'hearThirds', 'law')];
const asked = (...acts: SampleAct[]): SampleAct[] => [
  act('2026-09-15', 'askReasons', 'officer', {
    sameCount: 46,
    frequencyFacts: '本月已提出四十六件内容相近的申请',
    reasonsBy: '2026-09-22',
  }),
  ...acts,
];

export const recipes: Readonly<Record<Outcome, Recipe>> = {
  granted: { stated: gives },
  alreadyPublic: { stated: { whereToGet: '县政府门户网站“重大建设项目”栏目' }, search: 'found' },
  partlyGranted: {
    stated: because({
      ...gives,
      withheldPart: '其中的个人住址',
      withheldGround: 'third',
      thirdKept: true,
      involvesThird: true,
    }),
    before: objected,
  },
  deniedSecret: { stated: because({ secretBasis: '示例文号，秘密，保密期限十年' }) },
  deniedByLaw: { stated: because({ lawBasis: '统计法第九条' }) },
  deniedSafety: { stated: because() },
  deniedThirdParty: { stated: because(), before: objected },
  deniedInternal: { stated: because({ internalKind: 'staff' }) },
  deniedProcess: { stated: because({ processKind: 'drafts', isFinal: false }) },
  deniedCaseFile: { stated: because() },
  adminQuery: { stated: because({ lawBasis: '不动产登记暂行条例第二十七条', whereToGet: '县不动产登记中心窗口' }) },
  notExist: { stated: because(), search: 'none' },
  notOurs: {
    stated: because({ competentOrgan: '示例市交通运输局', competentContact: '0791-86666666' }),
    search: 'elsewhere',
  },
  needsCreation: { stated: because(), search: 'none' },
  stillUnclear: {
    stated: because(),
    first: [
      act('2026-09-15', 'requestCorrection', 'officer', {
        correctionItems: '请写明文件的名称或者年份',
        correctionBy: '2026-09-28',
        guidance: '可以先在门户网站检索文件名称。',
      }),
      act('2026-09-24', 'correctRequest', 'applicant', {
        correctedOn: '2026-09-24',
        wanted: '所有与道路有关的材料',
        form: 'electronic',
        way: 'online',
      }),
    ],
  },
  petition: { stated: because({ petitionChannel: '县信访局、12345热线' }) },
  repeat: { stated: because({ earlierRequest: 'earlier' }) },
  publication: { stated: because({ whereToGet: '县图书馆、新华书店' }) },
  massRequests: { stated: because(), before: asked(act('2026-09-23', 'closeReasons', 'officer')) },
  reconfirm: { stated: because({ earlierRequest: 'earlier' }) },
  otherEnd: { stated: because() },
};
