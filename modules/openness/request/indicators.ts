/** The figures of requests: tables 3 of the yearly report (AR30), each row for all applicants and for each of the six kinds; and how the work went. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, always, is, isIn, type Predicate } from '../../../kernel/predicate/index.ts';
import { type ApplicantKind, applicantKinds, type Outcome } from '../options.ts';
import type { RequestFile } from './matter.ts';

type Act =
  | 'receive'
  | 'confirm'
  | 'sign'
  | 'answerOnSpot'
  | 'abandonUncorrected'
  | 'abandonUnpaid'
  | 'withdraw'
  | 'merge'
  | 'requestCorrection'
  | 'extend'
  | 'consultThird'
  | 'redo'
  | 'payFee';
type State = 'received' | 'correcting' | 'reasoning' | 'searching' | 'feeDue' | 'reviewing';
type Spec = IndicatorSpec<keyof RequestFile & string, Act, State>;

/** Received and not yet answered: what is carried from one year into the next. */
export const openStates = ['received', 'correcting', 'reasoning', 'searching', 'feeDue', 'reviewing'] as const;
const answers = ['sign', 'answerOnSpot'] as const;

interface Row {
  label: string;
  meaning: string;
  acts: readonly Act[];
  outcomes?: readonly Outcome[];
}
const answer = (label: string, ...outcomes: Outcome[]): Row => ({
  label,
  meaning: '本期首次答复的申请，一件申请一种结果；被责令重新答复的不再计',
  acts: answers,
  outcomes,
});

/** The twenty-one results of table 3, in its order. */
export const resultRows = {
  granted: answer('予以公开', 'granted', 'alreadyPublic'),
  'partly-granted': answer('部分公开', 'partlyGranted'),
  'denied-secret': answer('不予公开：属于国家秘密', 'deniedSecret'),
  'denied-by-law': answer('不予公开：其他法律行政法规禁止公开', 'deniedByLaw'),
  'denied-safety': answer('不予公开：危及“三安全一稳定”', 'deniedSafety'),
  'denied-third-party': answer('不予公开：保护第三方合法权益', 'deniedThirdParty'),
  'denied-internal': answer('不予公开：属于三类内部事务信息', 'deniedInternal'),
  'denied-process': answer('不予公开：属于四类过程性信息', 'deniedProcess'),
  'denied-case-file': answer('不予公开：属于行政执法案卷', 'deniedCaseFile'),
  'admin-query': answer('不予公开：属于行政查询事项', 'adminQuery'),
  'not-held': answer('无法提供：本机关不掌握相关政府信息', 'notExist', 'notOurs'),
  'needs-creation': answer('无法提供：没有现成信息需要另行制作', 'needsCreation'),
  'still-unclear': answer('无法提供：补正后申请内容仍不明确', 'stillUnclear'),
  petition: answer('不予处理：信访举报投诉类申请', 'petition'),
  repeat: answer('不予处理：重复申请', 'repeat'),
  publication: answer('不予处理：要求提供公开出版物', 'publication'),
  'mass-requests': answer('不予处理：无正当理由大量反复申请', 'massRequests'),
  reconfirm: answer('不予处理：要求确认或重新出具已获取信息', 'reconfirm'),
  'abandoned-correction': {
    label: '其他处理：逾期不补正、不再处理',
    meaning: '申请人无正当理由逾期不补正，视为放弃的申请',
    acts: ['abandonUncorrected'],
  },
  'abandoned-fee': {
    label: '其他处理：逾期未缴费、不再处理',
    meaning: '申请人逾期未缴纳信息处理费，视为放弃的申请',
    acts: ['abandonUnpaid'],
  },
  'other-end': {
    label: '其他处理：其他',
    meaning: '申请人撤回、与以前的申请合并办理，以及答复为其他处理的申请',
    acts: ['sign', 'withdraw', 'merge'],
    outcomes: ['otherEnd'],
  },
} as const satisfies Readonly<Record<string, Row>>;

const rowOf = (row: Row, kind: ApplicantKind | undefined): Spec => {
  const who: Predicate = kind === undefined ? always : is('applicantKind', kind);
  return {
    kind: 'count',
    label: kind === undefined ? row.label : `${row.label}（${applicantKinds[kind]}）`,
    unit: '件',
    acts: row.acts,
    meaning: row.meaning,
    where: all(row.outcomes === undefined ? always : isIn('outcome', row.outcomes), who),
  };
};

const kinds = Object.keys(applicantKinds) as ApplicantKind[];
export const columnOf = (name: string, kind: ApplicantKind | undefined): string =>
  kind === undefined ? name : `${name}-${kind}`;

/** One column of table 3: 一、二、三（各行和总计）、四. */
function column(kind: ApplicantKind | undefined): Record<string, Spec> {
  const who = kind === undefined ? {} : { where: is('applicantKind', kind) };
  const said = kind === undefined ? '' : `（${applicantKinds[kind]}）`;
  const at = (name: string): string => columnOf(name, kind);
  return {
    [at('requests-received')]: {
      kind: 'count',
      label: `本年新收申请${said}`,
      unit: '件',
      acts: ['receive', 'confirm'],
      meaning: '收到之日在本期的申请；网上提交、尚未经双方确认收到的不计',
      ...who,
    },
    [at('requests-carried-in')]: {
      kind: 'stock',
      at: 'start',
      label: `上年结转申请${said}`,
      unit: '件',
      states: openStates,
      meaning: '本期开始时已经收到、尚未答复的申请',
      ...who,
    },
    ...Object.fromEntries(Object.entries(resultRows).map(([name, row]) => [at(name), rowOf(row, kind)])),
    [at('requests-ended')]: {
      kind: 'total',
      label: `办理结果总计${said}`,
      unit: '件',
      of: Object.keys(resultRows).map(at),
      meaning: '二十一种办理结果之和',
    },
    [at('requests-carried-out')]: {
      kind: 'stock',
      label: `结转下年度继续办理${said}`,
      unit: '件',
      states: openStates,
      meaning: '期末已经收到、尚未答复的申请',
      ...who,
    },
  };
}

const count = (label: string, acts: readonly Act[], meaning: string): Spec => ({
  kind: 'count',
  label,
  unit: '件',
  acts,
  meaning,
});

export const indicators: Readonly<Record<string, Spec>> = {
  ...column(undefined),
  ...Object.assign({}, ...kinds.map(column)),
  'answered-on-spot': count('当场答复', ['answerOnSpot'], '收到当日当场答复的申请'),
  'corrections-asked': count('告知补正', ['requestCorrection'], '一次性告知补正的申请，一件计一次'),
  extensions: count('延长答复期限', ['extend'], '经工作机构负责人同意延长的申请'),
  'third-parties-asked': count('征求第三方意见', ['consultThird'], '书面征求第三方意见的申请'),
  'answers-ordered': count('被责令重新答复', ['redo'], '经复议、诉讼被责令重新答复的申请'),
  'extension-rate': {
    kind: 'rate',
    label: '延长率',
    unit: 'ratio',
    numerator: 'extensions',
    denominator: 'requests-received',
    meaning: '延长答复期限的申请除以新收申请；没有新收的印“—”',
  },
  'fees-collected': {
    kind: 'sum',
    label: '收取信息处理费',
    unit: '元',
    of: 'feeAmount',
    acts: ['payFee'],
    meaning: '本期缴费完成的信息处理费，写入年度报告第六部分',
  },
};
