/** Papers of the four lists: the published entry, and the notice that it no longer applies. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { APL, cite, DISCRETION, OBE } from '../../../../law/index.ts';
import { sectors } from '../../cause/options.ts';
import { clause, sentence } from '../../summary/documents/wording.ts';
import type { EntryView as V } from '../matter.ts';
import { corrections, groundArticles, grounds, lists, measures } from '../options.ts';
import { conditionsOf, leavesChoice } from '../reading.ts';

const day = (date: string | undefined): string => (date === undefined ? '—' : chineseDate(date));

/** What a business reads before it asks: the act, every condition, and what it has to show. */
export function entryText(v: V): Block[] {
  const f = v.file;
  return [
    facts(
      ['清单', `${f.list ? lists[f.list] : ''}（${f.edition ?? ''}）`],
      ['编号', f.code],
      ['执法领域', f.sector && sectors[f.sector]],
      ['负责部门', f.department && v.officeName(f.department)],
      ['违法行为', f.conduct],
      ['违反和处罚的条款', f.basis],
      ['法定情形', f.ground && `${grounds[f.ground]}——${cite(groundArticles[f.ground])}`],
      ['适用', leavesChoice(f) ? '可以适用，由行政机关结合案情决定' : '符合条件的应当适用'],
      [
        '初次违法的认定周期',
        f.firstTimeMonths === undefined ? undefined : `${f.firstTimeMonths}个月内没有同类违法行为`,
      ],
      [
        '改正要求',
        f.correction &&
          `${corrections[f.correction]}${f.correction === 'committed' ? `（${f.correctionDays ?? ''}日内）` : ''}`,
      ],
      ['配套措施', (f.measures ?? []).map((m) => measures[m]).join('、')],
      ['施行日期', day(f.effectiveFrom)],
    ),
    heading('适用条件（全部符合）'),
    list(...conditionsOf(f)),
    heading('证明材料'),
    list(
      ...(f.evidence ?? '')
        .split('\n')
        .map((l) => l.trim())
        .filter((l) => l !== ''),
    ),
    note(
      '清单是对法律适用的指引；没有列入清单的行为，符合行政处罚法第三十二条、第三十三条规定的，同样依法从轻、减轻或者不予处罚。不予处罚决定不作为失信记录。',
    ),
  ];
}

export const listEntry: PaperSpec<V> = {
  label: '包容审慎监管清单事项',
  series: '清单',
  seal: 'authority',
  per: OBE.art(59),
  body: entryText,
};

export const entryEnded: PaperSpec<V> = {
  label: '清单事项停止适用的公告',
  series: '清单停用',
  seal: 'authority',
  per: DISCRETION.art(),
  body: (v) => [
    para(
      `${v.file.list ? lists[v.file.list] : ''}第${v.file.code ?? ''}项（${clause(v.file.conduct)}）自${day(v.file.repealedOn ?? v.file.supersededOn)}起${v.file.repealedOn === undefined ? '由新的事项取代' : '移出清单'}。`,
    ),
    para(`理由：${sentence(v.file.endReason)}`),
    para(`移出清单以后，符合${cite(APL.art(33))}规定情形的，仍然依法不予处罚。`),
  ],
};

export const papers = { listEntry, entryEnded };
