/** The desk's words: tabs, how late, how punctual, and the numbers of masked stretches. */
import type {
  PreviewBlock,
  PreviewSpan,
  PublicationClock,
  PublicationItem,
  PublicationTab,
  Timeliness,
} from '../../../contract/publications.ts';
import { daysLeftText, nearness } from '../../shared/dates.ts';

export const tabWords: Readonly<Record<PublicationTab, string>> = {
  due: '待公开',
  review: '待审查',
  shown: '已公开',
  ending: '应下架、将下架',
  trace: '已撤下、更正',
};

/** What a newcomer finds under each tab, and what it means when there is nothing. */
export const tabHelp: Readonly<Record<PublicationTab, { help: string; none: string }>> = {
  due: {
    help: '审查没有障碍、可以公开的，和公开以后内容变更、应当重新公开的，最先到期的在前',
    none: '没有等待公开的信息',
  },
  review: { help: '公开前的审查还没有通过的，原因写在每一行', none: '没有等待审查的信息' },
  shown: { help: '公众现在可以读到的，最新的在前', none: '没有正在公开的信息' },
  ending: { help: '因后来的行为应当撤回的，和公示期三十日内届满的', none: '没有应当下架的信息' },
  trace: {
    help: '撤回、公示期届满、变更或者更正后重新公开、决定不公开的，谁在何时因何办理',
    none: '没有撤下、更正的记录',
  },
};

export const traceWords: Readonly<Record<NonNullable<PublicationItem['trace']>['how'], string>> = {
  withdrawn: '撤回',
  expired: '公示期届满',
  again: '变更、更正后重新公开',
  withheld: '决定不公开',
};

/** 逾期3个工作日; before the last day, how many days are left. */
export function clockText(clock: Pick<PublicationClock, 'late' | 'daysLeft'>): string {
  return clock.late > 0 ? `逾期${clock.late}个工作日` : daysLeftText(clock.daysLeft);
}

const looks = { late: 'late', today: 'soon', soon: 'soon', later: '', still: 'quiet' };
/** The last day itself is near, not late. */
export const clockLook = (clock: Pick<PublicationClock, 'late' | 'daysLeft'>): string =>
  clock.late > 0 ? 'late' : looks[nearness(clock.daysLeft)];

type Punctual = Timeliness['all'];

export const wholeOf = ({ onTime, late, overdue }: Pick<Punctual, 'onTime' | 'late' | 'overdue'>): number =>
  onTime + late + overdue;

/** 公开及时率: “—” over nothing; never rounded up to 100% while anything was late. */
export function rateText(punctual: Pick<Punctual, 'onTime' | 'late' | 'overdue'>): string {
  const whole = wholeOf(punctual);
  if (whole === 0) return '—';
  if (punctual.onTime === whole) return '100%';
  return `${(Math.floor((punctual.onTime / whole) * 1000) / 10).toFixed(1)}%`;
}

export const daysText = (days: number | null): string => (days === null ? '—' : `${days.toFixed(1)}个工作日`);

/** Every run of spans of a text, in the order of reading. */
export const spansOf = (block: PreviewBlock): PreviewSpan[][] =>
  block.kind === 'list'
    ? block.items
    : block.kind === 'facts'
      ? block.rows.map((r) => r.value)
      : block.kind === 'table'
        ? [block.title, ...block.rows.flatMap((r) => r.cells)]
        : block.kind === 'signature'
          ? []
          : [block.text];

/** The spans of a text line by line, as the portal sets each line in a paragraph of its own. A masked stretch is never parted. */
export function linesOf(spans: readonly PreviewSpan[]): PreviewSpan[][] {
  const lines: PreviewSpan[][] = [[]];
  for (const span of spans) {
    const pieces = span.why === undefined ? span.to.split('\n') : [span.to];
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) lines.push([]);
      if (span.why !== undefined) lines.at(-1)?.push(span);
      else if (piece !== '') lines.at(-1)?.push({ from: piece, to: piece });
    }
  }
  return lines;
}

export interface Mask {
  number: number;
  from: string | null;
  to: string;
  why: string;
  times: number;
}

const same = (span: PreviewSpan): string => JSON.stringify([span.from, span.to, span.why]);

/** Masked stretches by number, in the order in which they first appear; the same words for the same reason share one. */
export function masksOf(title: readonly PreviewSpan[], blocks: readonly PreviewBlock[]): Map<string, Mask> {
  const masks = new Map<string, Mask>();
  for (const span of [title, ...blocks.flatMap(spansOf)].flat()) {
    if (span.why === undefined) continue;
    const known = masks.get(same(span));
    if (known) known.times += 1;
    else masks.set(same(span), { number: masks.size + 1, from: span.from, to: span.to, why: span.why, times: 1 });
  }
  return masks;
}

export const maskOf = (masks: ReadonlyMap<string, Mask>, span: PreviewSpan): Mask | undefined => masks.get(same(span));
