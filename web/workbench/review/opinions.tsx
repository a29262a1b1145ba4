/** What was said of the version before: the office's own opinion issue by issue, an adviser's and the others' apart from it. */
import { Link } from '@tanstack/react-router';
import { Button, Input, Radio } from 'antd';
import type { ComparedVersion, SayingView } from '../../../contract/comparisons.ts';
import { type IssueOutcome, issueOutcomes, type OutcomeKind } from '../../../kernel/procedure/reading/compares.ts';
import { chineseDate } from '../../shared/dates.ts';
import { articleIn, type Marks, outcomeChoices } from './versions.ts';

const spoken = ({ by, office, on, act }: SayingView): string =>
  [chineseDate(on), office, by, act].filter((part) => part !== null && part !== '').join('　');

/** Whether all of a group was said in one act, so that who said it is told once. */
const together = (sayings: readonly SayingView[]): boolean => new Set(sayings.map(spoken)).size === 1;

export interface Marking {
  marks: Marks;
  /** Absent where the viewer may not mark. */
  mark?: (number: number, mark: Omit<IssueOutcome, 'number'>) => void;
}

export function Opinions({
  version,
  named,
  issuesOf,
  marking,
  find,
}: {
  version: ComparedVersion;
  /** 前稿1　2026年3月16日 */
  named: string;
  /** The field whose issues are told one by one. */
  issuesOf: string | undefined;
  marking: Marking;
  /** Goes to the paragraph of an article in the new text, where it is found there. */
  find: (article: string) => (() => void) | undefined;
}) {
  return (
    <section className="opinions" aria-label="上一次说了什么">
      <header>
        <h2>上一次说了什么</h2>
        <p className="quiet">
          {named}
          {!version.own && (
            <>
              {' '}
              <Link to="/$module/$id" params={{ module: version.module, id: version.id }}>
                {version.number ?? version.title}
              </Link>
            </>
          )}
        </p>
      </header>
      {version.said.length === 0 && <p className="quiet">对这一稿没有记载意见。</p>}
      {version.said.map((group, at) => (
        <section className={`said ${at === 0 ? 'own' : 'other'}`} key={group.label} aria-label={group.label}>
          <h3>{group.label}</h3>
          {together(group.sayings) && <small className="quiet">{spoken(group.sayings[0] as SayingView)}</small>}
          {group.sayings.map((saying) =>
            saying.field === issuesOf && version.issues.length > 0 ? (
              <Issues
                key={`${saying.field}${saying.on}`}
                heading={saying.label === group.label ? undefined : saying.label}
                version={version}
                marking={marking}
                find={find}
              />
            ) : (
              <div className="saying" key={`${saying.field}${saying.on}${saying.by}${saying.value}`}>
                {saying.label !== group.label && <strong>{saying.label}</strong>}
                <p>{saying.value}</p>
                {!together(group.sayings) && <small className="quiet">{spoken(saying)}</small>}
              </div>
            ),
          )}
        </section>
      ))}
      {version.followed && !marking.mark && (
        <p className="quiet">
          采纳情况由{version.followed.by}于{chineseDate(version.followed.on)}核对（{version.followed.act}）。
        </p>
      )}
    </section>
  );
}

function Issues({
  heading,
  version,
  marking,
  find,
}: {
  /** What the issues are called where that is not the name of their group. */
  heading: string | undefined;
  version: ComparedVersion;
  marking: Marking;
  find: (article: string) => (() => void) | undefined;
}) {
  return (
    <div className="saying">
      {heading && <strong>{heading}</strong>}
      <ol className="issues">
        {version.issues.map((issue) => {
          const article = articleIn(issue.text);
          const go = article === undefined ? undefined : find(article);
          return (
            <li key={issue.number}>
              <span className="number" aria-hidden="true">
                {issue.number}
              </span>
              <div>
                <p>{issue.text}</p>
                {go && (
                  <Button type="link" size="small" className="no-print" onClick={go}>
                    看本稿{article}
                  </Button>
                )}
                {article && !go && <small className="quiet">本稿没有{article}。</small>}
                <Outcome number={issue.number} marking={marking} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Outcome({ number, marking: { marks, mark } }: { number: number; marking: Marking }) {
  const now = marks[number];
  if (!mark)
    return (
      <p className={`outcome ${now?.outcome ?? 'open'}`}>
        <span className="mark">{now ? issueOutcomes[now.outcome] : '没有核对'}</span>
        {now?.note && <span>{now.note}</span>}
      </p>
    );
  return (
    <fieldset className="outcome">
      <legend className="unseen">第{number}条的采纳情况</legend>
      <Radio.Group
        options={outcomeChoices}
        value={now?.outcome ?? null}
        onChange={(e) => mark(number, { ...now, outcome: e.target.value as OutcomeKind })}
      />
      {now && (
        <Input
          value={now.note ?? ''}
          maxLength={500}
          aria-label={`第${number}条的说明`}
          placeholder={now.outcome === 'adopted' ? '怎样改的（可以不写）' : '没有采纳的内容和理由'}
          status={now.outcome !== 'adopted' && !now.note?.trim() ? 'warning' : ''}
          onChange={(e) => mark(number, { outcome: now.outcome, note: e.target.value })}
        />
      )}
    </fieldset>
  );
}
