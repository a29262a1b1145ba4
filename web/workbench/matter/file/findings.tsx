/** 核验: what the record shows of each rule about the whole matter, by group, and the exception with its reason. */
import { Button } from 'antd';
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage } from '../../../../contract/matters.ts';
import { findingWords, groupVerdict } from '../../supervision/outcomes.ts';
import { commonPlan, type Plan } from '../acting/plan.ts';

type Finding = MatterPage['findings'][number]['findings'][number];

interface Props {
  definition: Definition;
  page: MatterPage;
  begin: (plan: Plan) => void;
}

const titles = { excuse: '例外说明', withdrawExcuse: '撤回例外说明' } as const;

/** Groups with something missing or excused lie open; the others are a click away. */
export function Findings({ definition, page, begin }: Props) {
  if (page.findings.length === 0) return null;
  const plan = (f: Finding): Plan | undefined => {
    if (!f.may) return undefined;
    const made = commonPlan(definition, f.may, { finding: f.finding }, { title: `${titles[f.may]}：${f.label}` });
    return (
      made && {
        ...made,
        per: [f.per],
        note:
          f.may === 'excuse'
            ? '写明为什么缺、依据什么、怎样弥补。说明记入案卷，监督人员可以看到。'
            : '撤回以后，这一项重新计为缺项。',
      }
    );
  };
  return (
    <section className="part findings" aria-label="核验">
      <header>
        <h2>核验</h2>
      </header>
      <div className="sheet">
        {page.findings.map(({ group, label, findings }) => {
          const verdict = groupVerdict(findings);
          const pressing = findings.some((f) => f.outcome === 'missing' || f.outcome === 'excused');
          return (
            <details key={group} open={pressing}>
              <summary>
                <strong>{label}</strong>{' '}
                <span className={verdict.look}>
                  <span aria-hidden="true">{verdict.sign} </span>
                  {verdict.words}
                </span>
              </summary>
              <ul className="rows">
                {findings.map((f) => {
                  const { sign, word, look } = findingWords[f.outcome];
                  const offered = plan(f);
                  return (
                    <li key={f.finding}>
                      <span className={look}>
                        <span aria-hidden="true">{sign} </span>
                        {word}
                      </span>{' '}
                      {f.label}
                      {f.says && <div>{f.says}</div>}
                      {f.reason && <div className="quiet">例外的理由：{f.reason}</div>}
                      <div className="article">{f.per.text}</div>
                      {offered && (
                        <Button size="small" className="no-print" onClick={() => begin(offered)}>
                          {f.outcome === 'notYet' ? `预先${offered.label}` : offered.label}
                        </Button>
                      )}
                    </li>
                  );
                })}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
