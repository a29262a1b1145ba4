/** What a decision of the demonstration is about, and how far it has come. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';

export type Stop =
  | 'suggested'
  | 'drafting'
  | 'open'
  | 'closed'
  | 'argued'
  | 'uncontrollable'
  | 'reviewing'
  | 'submitted'
  | 'discussed'
  | 'reported'
  | 'decided'
  | 'executing'
  | 'evaluating'
  | 'suspended';

export interface Said {
  clause?: string;
  opinion: string;
  summary: string;
  standing: 'citizen' | 'business' | 'organisation' | 'deputy' | 'other';
  /** What became of it; `merged` into the first opinion answered. */
  outcome: 'adopted' | 'partly' | 'notAdopted' | 'merged' | 'aside';
  answer: string;
  name?: string;
}

export interface Topic {
  subject: string;
  draft: string;
  kind: 'policy' | 'plan' | 'resources' | 'project' | 'other';
  office: string;
  executors: readonly string[];
  suggestion: string;
  text: string;
  explanation: string;
  bases: string;
  research: string;
  technical: boolean;
  risky: boolean;
  market: boolean;
  hearing: boolean;
  groups: boolean;
  experts: string;
  expertOpinion: string;
  expertAdoption: string;
  riskPoints: string;
  riskMeasures: string;
  decision: string;
  congress: boolean;
}

/** Days of the stages; each is a working day in the order of the procedure. */
export interface Days {
  suggested: LegalDate;
  initiated: LegalDate;
  drafted: LegalDate;
  announced: LegalDate;
  closes: LegalDate;
  argued: LegalDate;
  sent: LegalDate;
  submitted: LegalDate;
  meeting: LegalDate;
  decided: LegalDate;
}

export interface Plan {
  key: string;
  topic: Topic;
  days: Days;
  said: readonly Said[];
  /** Keys of the item of the meeting, of the catalogue's item and of the legality review, where there are such. */
  item: string;
  entry?: string;
  review?: string;
  stop?: Stop;
}
