/** 前后稿对照: what was said last time beside the new text with its differences, and what became of each issue. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Comparison } from '../../../contract/comparisons.ts';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterPage } from '../../../contract/matters.ts';
import { outcomesOf, outcomesText } from '../../../kernel/procedure/reading/compares.ts';
import { recall, remember } from '../../shared/remembered.ts';
import { ActDrawer } from '../matter/acting/act-drawer.tsx';
import { Outcome } from '../matter/acting/outcome.tsx';
import { type Plan, planOf } from '../matter/acting/plan.ts';
import { MatterHead } from '../matter/matter-head.tsx';
import { ask } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { Draft } from './draft.tsx';
import { Opinions } from './opinions.tsx';
import type { ReviewSearch } from './review-search.ts';
import '../matter/matter.css';
import './review.css';
import { chosenOf, followedNext, keyOf, type Marks, marksOf, nameOf, outcomesIn } from './versions.ts';

export function ReviewPage() {
  const { module, id } = useParams({ from: '/desk/$module/$id/review' });
  const matter = useQuery(ask.matter(module, id));
  const comparison = useQuery(ask.comparison(module, id));
  const page = matter.data;
  const definition = useQuery({
    ...ask.definition(module, page?.matter.procedure ?? '', page?.version),
    enabled: page !== undefined,
  });
  return (
    <div className="page review">
      {page === undefined && <h1>{matter.error ? '没有打开这一事项' : '前后稿对照'}</h1>}
      <Shown query={matter} what="正在读取案卷">
        {(found) => (
          <Shown query={comparison} what="正在读取前后两稿">
            {(compared) => (
              <Shown query={definition} what="正在读取程序">
                {(spec) => <Review key={id} page={found} comparison={compared} definition={spec} />}
              </Shown>
            )}
          </Shown>
        )}
      </Shown>
    </div>
  );
}

function Review({
  page,
  comparison,
  definition,
}: {
  page: MatterPage;
  comparison: Comparison;
  definition: Definition;
}) {
  const { viewer } = useSession();
  const search = useSearch({ from: '/desk/$module/$id/review' });
  const navigate = useNavigate();
  const { module, id } = page.matter;
  const change = (next: ReviewSearch) =>
    void navigate({
      to: '/$module/$id/review',
      params: { module, id },
      search: { ...search, ...next },
      replace: true,
      resetScroll: false,
    });
  const { versions, followUp, withheld } = comparison;
  const { before, after } = chosenOf(comparison, search);
  const [sought, setSought] = useState<{ article: string; time: number }>();

  // What the reviewer has marked stays in this browser until it is recorded.
  const target = followedNext(comparison);
  const draftName = `review:${viewer.id}:${id}:${target ? keyOf(target) : ''}`;
  const [drafted, setDrafted] = useState<Marks | undefined>(() => recall<Marks>(draftName));
  const [plan, setPlan] = useState<Plan>();
  const act = followUp?.acts.flatMap((name) => page.acts.filter((a) => a.act === name && a.available))[0];
  const stated = before?.followed ? marksOf(outcomesOf(before.followed.value)) : {};
  const marks = before === target ? { ...stated, ...drafted } : stated;
  const mine = before !== undefined && before === target && act !== undefined;
  const mark = (number: number, value: Marks[number]) => {
    const next = { ...marks, [number]: value };
    setDrafted(next);
    remember(draftName, next);
  };
  const changed = outcomesText(outcomesIn(marks)) !== outcomesText(outcomesIn(stated));
  const left = before?.issues.filter((issue) => !marks[issue.number]) ?? [];
  const record = () => {
    const whole = act && planOf(definition, act);
    if (!whole || !followUp) return;
    const text = outcomesText(outcomesIn(marks));
    setPlan({
      ...whole,
      asks: whole.asks.filter((a) => a.field.name !== followUp.field),
      fixed: { [followUp.field]: text },
      note: `${followUp.label}：\n${text}`,
    });
  };
  const close = () => {
    setPlan(undefined);
  };
  const text = Math.min(Number(search.text ?? 0), comparison.texts.length - 1);
  const newText = after?.texts[text]?.text ?? '';
  const find = (article: string) =>
    newText.split('\n').some((p) => p.trimStart().startsWith(article))
      ? () => setSought({ article, time: Date.now() })
      : undefined;
  const issueField = definition.compares?.issues ?? undefined;

  return (
    <>
      <MatterHead page={page} />
      <Outcome id={id} />
      <p className="no-print back">
        <Link to="/$module/$id" params={{ module, id }}>
          回到案卷
        </Link>
        <span className="article">依据：{comparison.per.text}</span>
      </p>
      {withheld && (
        <div className="notice" role="note">
          {withheld}
        </div>
      )}
      {versions.length > 2 && before && after && (
        <div className="choose no-print">
          <Choice
            label="前一稿"
            versions={versions.slice(0, versions.indexOf(after))}
            all={versions}
            value={keyOf(before)}
            choose={(key) => change({ before: key })}
          />
          <Choice
            label="后一稿"
            versions={versions.slice(1)}
            all={versions}
            value={keyOf(after)}
            choose={(key) => change({ after: key, before: undefined as never })}
          />
        </div>
      )}
      {after === undefined ? (
        <Empty title="还没有可以对照的文本">
          <p>送审时粘贴全文，或者附 txt、docx、PDF 文件；再次送审时在这里与上一稿逐字对照。</p>
        </Empty>
      ) : (
        <div className={before ? 'sides' : 'sides single'}>
          {before && (
            <div className="left">
              <Opinions
                version={before}
                named={nameOf(versions, before)}
                issuesOf={issueField}
                marking={mine ? { marks, mark } : { marks }}
                find={find}
              />
              {mine && (
                <div className="record-marks no-print">
                  <span aria-live="polite">
                    已核对{before.issues.length - left.length}条，共{before.issues.length}条
                    {before.followed && !changed && '，已经记录'}
                  </span>
                  <Button type="primary" disabled={left.length > 0 || !changed} onClick={record}>
                    记录核对结果
                  </Button>
                </div>
              )}
            </div>
          )}
          <Draft
            key={`${before ? keyOf(before) : ''} ${keyOf(after)} ${text}`}
            comparison={comparison}
            before={before}
            after={after}
            text={text}
            beside={search.view === 'beside'}
            sought={sought}
            change={change}
          />
        </div>
      )}
      <ActDrawer plan={plan} page={page} close={close} />
    </>
  );
}

function Choice({
  label,
  versions,
  all,
  value,
  choose,
}: {
  label: string;
  versions: Comparison['versions'];
  all: Comparison['versions'];
  value: string;
  choose: (key: string) => void;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control of the library stands within the label
    <label>
      <span>{label}</span>
      <Select
        value={value}
        options={versions.map((v) => ({ value: keyOf(v), label: nameOf(all, v) }))}
        onChange={choose}
        popupMatchSelectWidth={false}
        disabled={versions.length < 2}
        aria-label={label}
      />
    </label>
  );
}
