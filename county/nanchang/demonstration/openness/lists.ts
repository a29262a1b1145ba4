/** Guides, catalogues and list entries of every office, looked over each spring; the corrections, complaints and disputes that came of it all. */
import { addDays, addYears, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { citizen } from '../../names.ts';
import { offices } from '../../offices.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { one } from './people.ts';
import { sources } from './topics.ts';

const nameOf = (code: string): string => offices.find((o) => o.code === code)?.name ?? code;

const entries: readonly [heading: string, content: string, basis: string, timing: string][] = [
  ['行政许可决定', '决定书文号、许可名称、类别、决定日期、有效期', '国办发〔2018〕118号', '七个工作日'],
  ['行政处罚决定', '决定书文号、违法事实、处罚依据、处罚结果', '国办发〔2018〕118号', '七个工作日'],
  ['预算决算', '收支总表、三公经费、绩效目标', '政府信息公开条例第二十条', '批复后二十日'],
  ['社会救助', '对象、标准、资金发放情况', '政府信息公开条例第二十一条', '二十个工作日'],
];
const townEntries: typeof entries = [
  ['宅基地使用情况审核', '申请人、面积、审批结果', '政府信息公开条例第二十一条', '二十个工作日'],
  ['惠农补贴发放', '对象、面积、标准、金额', '政府信息公开条例第二十一条', '二十个工作日'],
  ['筹资筹劳', '议定事项、标准、使用情况', '政府信息公开条例第二十一条', '二十个工作日'],
];

const publishEntry = (t: Tale, by: string): void =>
  t.act('publish', by, { publication: 'entry', secrecyReviewed: true });

function listStory(office: string, key: string, n: number, compiled: LegalDate, stated: Stated): Story {
  return {
    key,
    procedure: 'openness/list',
    office,
    start: compiled,
    *tell(t) {
      const editor = one(t, 'editor', office);
      t.act('compile', editor, { compiledOn: t.today, ...stated });
      yield t.after(1 + (n % 6));
      publishEntry(t, editor);
      for (let year = 1; year < 12; year++) {
        // Nearly all in time; one in thirty a month late.
        const due = t.calendar.previousWorkingDay(addYears(compiled, year));
        yield t.calendar.addWorkingDays(due, n % 30 === 7 ? 21 : -1 - ((n + year) % 12));
        if ((n + year) % 3 === 0) {
          t.act('confirm', one(t, 'reviewer', office));
          continue;
        }
        const { kind: _, ...content } = stated;
        t.act('update', editor, { updatedOn: t.today, ...content, changeReason: '职责、联系方式和公开时限已经调整' });
        yield t.after(2);
        publishEntry(t, editor);
      }
    },
  };
}

export function listStories(calendar: Calendar): Story[] {
  const start = (n: number): LegalDate => calendar.addWorkingDays('2021-03-15', n % 60);
  return sources.flatMap((source, s) => {
    const name = nameOf(source.office);
    const guide: Stated = {
      kind: 'guide',
      heading: `${name}政府信息公开指南`,
      content: '一、信息的分类；二、编排体系；三、获取方式和途径；四、依申请公开的办理；五、监督和救济。',
      contactName: `${name}政府信息公开工作机构`,
      contactAddress: `南昌县示例路${s + 1}号`,
      contactHours: '工作日上午九时至十二时，下午一时三十分至五时',
      contactNumbers: '电话、传真和网上联系方式见门户网站',
    };
    const own = source.topics.some((t) => t.category === 'villageLand') ? townEntries : entries;
    return [
      listStory(source.office, `openness-guide-${source.office}`, s, start(s), guide),
      ...own.map(([heading, content, basis, timing], i) =>
        listStory(source.office, `openness-list-${source.office}-${i}`, s * 4 + i, start(s * 4 + i), {
          kind: 'list',
          heading: `${name}：${heading}`,
          content,
          basis,
          timing,
          audience: '全社会；县政府门户网站、政务服务大厅',
        }),
      ),
    ];
  });
}

const who = (n: number): Json => [citizen(770_000 + n, `南昌县示例路${1 + (n % 170)}号`)] as unknown as Json;

function correctionStory(key: string, n: number, day: LegalDate, end: 'amend' | 'refuse' | 'passOn' | 'open'): Story {
  const office = ['civil-affairs', 'human-resources', 'agriculture', 'medical-insurance', 'xiangtang', 'jiangxiang'][
    n % 6
  ] as string;
  return {
    key,
    procedure: 'openness/correction',
    office,
    start: day,
    *tell(t) {
      const wrong = {
        record: `${['低保审核表', '参保登记', '补贴登记表', '参保地登记', '宅基地登记簿', '土地流转台账'][n % 6]}中的本人一行`,
        wrong: '出生年份登记错误',
        shouldBe: '以居民身份证为准',
        own: true,
        evidenceSaid: '附居民身份证和户口簿复印件。',
      };
      t.act('record', one(t, 'officer', office), { receivedOn: t.today, applicants: who(n), ...wrong });
      if (end === 'open') return;
      yield t.after(t.random.int(3, 12));
      if (end === 'passOn') {
        t.act('passOn', one(t, 'officer', office), { competent: '南昌县公安局', competentContact: '户政窗口' });
        return;
      }
      t.act(
        end,
        one(t, 'officer', office),
        end === 'amend'
          ? { finding: '经核对身份证和档案，登记确有错误。', amended: '已按身份证更正。' }
          : { finding: '登记与原始档案一致。', reasons: '登记内容与档案一致，没有错误。' },
      );
      yield t.after(1);
      t.approved(one(t, 'head', office));
    },
  };
}

function complaintStory(
  key: string,
  n: number,
  day: LegalDate,
  end: 'uphold' | 'dismiss' | 'open' | 'rectifying',
): Story {
  const against = ['housing', 'natural-resources', 'youlan', 'city-management'][n % 4] as string;
  return {
    key,
    procedure: 'openness/complaint',
    office: 'government-office',
    start: day,
    *tell(t) {
      const competent = one(t, 'competent', 'government-office');
      t.act('record', competent, {
        receivedOn: t.today,
        applicants: who(50 + n),
        about: n % 2 ? 'request' : 'proactive',
        against,
        content: n % 2 ? '申请已过二十个工作日没有收到答复。' : '网站栏目半年没有更新，查不到补贴公示。',
      });
      if (end === 'open') return;
      yield t.after(5);
      t.act('explain', one(t, 'consulted', against), { explanation: '因人员调整登记遗漏，正在补办。' });
      yield t.after(6);
      if (end === 'dismiss') {
        t.act('dismiss', competent, {
          finding: '经查，该单位已于期限内作出答复并送达，有回执。',
          answer: '答复已经按期作出，请查收。',
        });
        return;
      }
      t.act('uphold', competent, {
        finding: '经查证属实，该单位没有按规定办理。',
        measure: n % 2 ? 'criticise' : 'rectify',
        demands: '五个工作日内整改，并举一反三。',
        answer: '查证属实，已要求整改。',
      });
      if (end === 'rectifying') return;
      yield t.after(5);
      t.act('rectify', one(t, 'consulted', against), { rectified: '已经补办并重新梳理栏目。' });
    },
  };
}

function disputeStory(n: number, kind: string, day: LegalDate, result: string | undefined): Story {
  const office = ['natural-resources', 'housing', 'public-security', 'government-office', 'xiangtang'][n % 5] as string;
  return {
    key: `openness-dispute-${n}`,
    procedure: 'openness/dispute',
    office,
    start: day,
    *tell(t) {
      t.act('register', one(t, 'officer', office), {
        filedOn: t.today,
        kind,
        answeredOn: addDays(t.today, -30),
        withheld: 'other',
        caseNumber: `示例信公${n + 1}号`,
        organ: kind === 'reconsideration' ? '南昌县人民政府' : '示例人民法院',
      });
      if (result === undefined) return;
      yield t.after(t.random.int(25, 38));
      t.act('conclude', one(t, 'officer', office), {
        concludedOn: t.today,
        result,
        document: `示例决〔2023〕${n + 1}号`,
      });
    },
  };
}

export function opennessRecordsOf2023(calendar: Calendar): Story[] {
  return [
    ...(['amend', 'amend', 'refuse', 'passOn', 'amend', 'amend'] as const).map((end, n) =>
      correctionStory(`openness-correction-${n}`, n, calendar.nextWorkingDay(`2023-0${2 + n}-1${n}`), end),
    ),
    ...(['uphold', 'dismiss', 'uphold'] as const).map((end, n) =>
      complaintStory(`openness-complaint-${n}`, n, calendar.nextWorkingDay(`2023-0${3 + n * 2}-0${6 + n}`), end),
    ),
    ...(
      [
        ['reconsideration', '2023-02-20', 'upheld'],
        ['reconsideration', '2023-04-10', 'upheld'],
        ['reconsideration', '2023-06-12', 'corrected'],
        ['reconsideration', '2023-08-14', 'upheld'],
        ['reconsideration', '2023-09-18', 'other'],
        ['suit', '2023-05-15', 'upheld'],
        ['suit', '2023-07-17', 'upheld'],
        ['suitAfter', '2023-08-21', 'upheld'],
      ] as const
    ).map(([kind, day, result], n) => disputeStory(n, kind, day, result)),
  ];
}

export function presentOpennessRecords(calendar: Calendar, today: LegalDate): Story[] {
  const ago = (n: number): LegalDate => calendar.addWorkingDays(calendar.previousWorkingDay(today), -n);
  return [
    correctionStory('openness-correction-now-0', 2, ago(6), 'open'),
    correctionStory('openness-correction-now-1', 3, ago(18), 'open'),
    complaintStory('openness-complaint-now-0', 1, ago(4), 'open'),
    complaintStory('openness-complaint-now-1', 3, ago(17), 'rectifying'),
    disputeStory(20, 'reconsideration', ago(15), undefined),
    disputeStory(21, 'suit', ago(30), undefined),
  ];
}
