/** The last paper of a file: 卷内目录. */
import { facts, heading, list, note } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { PML } from '../../../law/index.ts';
import { caseName, committeeName, mediatorNames, on, type V } from './words.ts';

/** What the record itself says was issued, in order; `papers` are those that a file may hold, for their names. */
export const catalogueOf = (papers: Readonly<Record<string, { label: string }>>): PaperSpec<V> => ({
  label: '人民调解卷宗目录',
  seal: 'handling',
  per: PML.art(27),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['编号', v.matter?.number],
      ['调解单位', committeeName(v)],
      ['调解员', mediatorNames(v)],
      ['立案日期', on(v.matter?.openedOn)],
      ['档案号', v.file.archiveNumber],
      ['页数', v.file.volumes === undefined ? undefined : `${v.file.volumes}页`],
    ),
    heading('卷内材料'),
    list(
      ...(v.matter?.papers ?? []).map(
        (p) => `${papers[p.paper]?.label ?? p.paper}${p.number === '' ? '' : `（${p.number}）`}　${on(p.on)}`,
      ),
    ),
    note('调解档案不公开，查阅按档案管理规定办理。'),
  ],
});
