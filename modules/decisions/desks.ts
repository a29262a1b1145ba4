/** Two desks: 会议工作台, the government's meeting on one screen for the secretary, from the agenda to the signed minutes; and the board of decisions. */
import type { Desk } from '../../kernel/procedure/index.ts';
import { board } from './decision/board.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'sitting',
    id: 'meetings',
    label: '会议工作台',
    help: '给县政府办公室会务人员：一次常务会议或者全体会议的议程、材料、列席和逐项决议都在这一页，直到纪要签发。',
    meeting: 'decisions/meeting',
    day: 'meetingOn',
    head: ['meetingKind', 'place', 'members', 'attended', 'sentOn'],
    items: 'decisions/item',
    names: 'meeting',
    order: { field: 'order', act: 'reorder' },
    begins: { discussedOn: 'meetingOn' },
    agenda: ['reporter'],
    outcome: ['result', 'resolution', 'dissent', 'dropWhy'],
    beside: [
      {
        label: '法律顾问列席',
        procedure: 'counsel/attendance',
        names: 'meetingMatter',
        show: ['adviser', 'gaveOpinion'],
      },
    ],
    ready: [
      { procedure: 'decisions', states: ['submittedForDeliberation'] },
      { procedure: 'decisions/catalogue', states: ['legalChecked'] },
      { procedure: 'normative-documents', states: ['submitted'] },
    ],
    brings: [
      {
        procedure: 'decisions',
        show: ['legality', 'legalityNumber', 'legalityIssuedOn', 'legalityReview'],
        papers: [
          'deliberationFile',
          'draftExplanation',
          'participationReport',
          'expertOpinion',
          'riskReport',
          'competitionConclusion',
        ],
      },
      { procedure: 'decisions/catalogue', show: ['year'], papers: [] },
      {
        procedure: 'normative-documents',
        show: ['draftVersion', 'legalityReview', 'fairCompetition'],
        papers: ['evaluationReport', 'adoptionTable', 'ownReviewOpinion'],
      },
      { procedure: 'legality-review', show: ['conclusion', 'issuedOn'], papers: ['opinionPaper'] },
      { procedure: 'normative-documents/fair-competition', show: ['conclusion'], papers: ['conclusionPaper'] },
    ],
  },
  board,
];
