/** A suggestion that a document be reviewed (审查建议) as it is told, to where it stands. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Stated, Story, Tale } from '../../tale.ts';
import { inLibrary, keeper, lead, wrote } from './writing.ts';

type SuggestionStop =
  | 'received'
  | 'supplementing'
  | 'accepted'
  | 'explaining'
  | 'concluded'
  | 'answered'
  | 'transferred'
  | 'refused';

export interface Suggestion {
  key: string;
  title: string;
  clauses: string;
  grounds: string;
  reasons: string;
  start: LegalDate;
  stop: SuggestionStop;
  /** By letter rather than on the portal. */
  letter?: true;
  by?: 'citizen' | 'company' | 'business';
  /** Working days between two steps. */
  pace?: number;
  question?: string;
  finding?: string;
  summary?: string;
}

function* tellSuggestion(t: Tale, s: Suggestion): Generator<LegalDate, void, void> {
  const { file, stated } = inLibrary(t, s.title);
  const pace = s.pace ?? 3;
  const written: Stated = {
    ...stated,
    clauses: s.clauses,
    grounds: [s.grounds],
    reasons: s.reasons,
    proposers: wrote(t, s.by),
  };
  if (s.letter) t.act('record', keeper(t), { receivedOn: t.today, way: 'letter', ...written });
  else t.act('suggest', 'party:proposer', written);
  if (s.stop === 'received') return;
  yield t.after(pace);
  if (s.stop === 'supplementing') {
    t.act('ask', keeper(t), { lacking: '请写明认为抵触的是哪部法律、法规、规章的哪一条。' });
    return;
  }
  if (s.stop === 'refused') {
    t.act('refuse', keeper(t), {
      refusal: 'individual',
      refusalWhy: '反映的是一次处罚决定，请在法定期限内申请行政复议，可以一并请求审查所依据的文件。',
    });
    return;
  }
  if (s.stop === 'transferred') {
    t.act('transfer', keeper(t), {
      makerKind: file.makerKind,
      transferTo: 'congress',
      transferWhy: '以县人民政府及其办公室名义制定的文件，由县人大常委会审查。',
    });
    return;
  }
  t.act('accept', keeper(t), { makerKind: file.makerKind });
  if (s.stop === 'accepted') return;
  yield t.after(pace);
  if (s.question) {
    t.act('inquire', keeper(t), { question: s.question });
    if (s.stop === 'explaining') return;
    yield t.after(pace * 3);
    t.act('explain', keeper(t), { makerView: '条款依据上级部门的规范制定，只适用于新办事项，已经在窗口公示。' });
  }
  yield t.after(pace);
  t.act('conclude', keeper(t), { finding: s.finding ?? '', conclusion: 'noProblem' });
  t.approved(lead(t));
  if (s.stop === 'concluded') return;
  yield t.after(3);
  t.act('answer', keeper(t), { reply: s.summary ?? '', summary: s.summary ?? '' });
  yield t.after(2);
  t.act('publish', keeper(t), { publication: 'conclusion', secrecyReviewed: true });
}

export const suggestionStory = (s: Suggestion): Story => ({
  key: s.key,
  procedure: 'normative-documents/suggestion',
  office: 'justice',
  start: s.start,
  tell: (t) => tellSuggestion(t, s),
});
