/** Draft opinions of a case beside each other (前后审理意见对照): what the head returned, what the committee advised, and the wording that came after. */
import type { Citation } from '../../kernel/citation/index.ts';
import type { ComparesSpec } from '../../kernel/procedure/index.ts';
import type { File } from './matter.ts';

export const comparesUnder = (per: Citation): ComparesSpec<keyof File & string> => ({
  label: '前后审理意见对照',
  texts: ['reviewReport', 'facts', 'opinion'],
  opinions: [
    { label: '听取意见', fields: ['viewsRecord'] },
    { label: '行政复议委员会咨询意见', fields: ['committeeOpinion'] },
  ],
  repeated: ['viewsRecord'],
  per,
});
