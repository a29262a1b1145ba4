/** The decision in the authority’s name, with the way to court (行政复议决定书). */
import { heading } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { chineseDate, para, partyBlocks, receivedOn, reviewedAct, suitNotice } from '../wording.ts';
import { dispositive, groundBasis, groundText } from './disposition.ts';

export const decision: PaperSpec<V> = {
  label: '行政复议决定书',
  series: '复决',
  seal: 'authority',
  per: A23.art(75, 1),
  body: (v) => [
    ...partyBlocks(v),
    para(
      `申请人不服${reviewedAct(v)}，于${chineseDate(receivedOn(v))}申请行政复议，本机关依法予以受理，现已审理终结。`,
    ),
    heading('申请人请求'),
    para(v.file.request ?? ''),
    heading('查明的事实'),
    para(v.file.facts ?? ''),
    ...(v.tracks.hearing === 'held' ? [para('以上事实经听证查明，有听证笔录在卷。')] : []),
    heading('本机关认为'),
    para(v.file.opinion ?? ''),
    ...(v.file.documentResult === 'lawful'
      ? [para(`申请人一并请求审查的《${v.file.reviewOfDocument ?? ''}》${v.file.documentClause ?? ''}，经审查合法。`)]
      : []),
    heading('决定'),
    para(`${groundText(v)}，根据${groundBasis(v)}的规定，本机关决定：`),
    ...dispositive(v).map((text) => para(text)),
    suitNotice(v),
    para('本决定书一经送达，即发生法律效力。'),
  ],
};
