/** The way around: own work first, then the registers this person works in, then all others. */
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Duty } from '../../../contract/administration.ts';
import type { Catalogue } from '../../../contract/definitions.ts';
import { dutyWords, placesOf } from '../administration/places.ts';
import { ask } from '../queries.ts';
import { useSession } from './session.ts';
import { takesPart } from './takes-part.ts';

/** Of the three administrators each sees the own screens and no others. */
function Administration({ regionName, duty }: { regionName: string; duty: Duty }) {
  return (
    <nav className="rail" aria-label="主导航">
      <Link to="/" className="wordmark">
        依法
        <small>{regionName}</small>
      </Link>
      <h2>{dutyWords[duty]}</h2>
      {placesOf[duty].map(({ to, label }) => (
        <Link key={to} to={to} activeProps={current}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

export function Navigation(props: { regionName: string; overdue: number }) {
  const { viewer } = useSession();
  if (viewer.administrator) return <Administration regionName={props.regionName} duty={viewer.administrator} />;
  return <Registers {...props} />;
}

function Registers({ regionName, overdue }: { regionName: string; overdue: number }) {
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const { viewer } = useSession();
  const mine = catalogue.filter((m) => takesPart(m, viewer.capacities));
  const others = catalogue.filter((m) => !mine.includes(m));
  return (
    <nav className="rail" aria-label="主导航">
      <Link to="/" className="wordmark">
        依法
        <small>{regionName}</small>
      </Link>
      <Link to="/" activeOptions={{ exact: true }} activeProps={current}>
        我的工作
        {overdue > 0 && <span className="late">逾期{overdue}</span>}
      </Link>
      <Link to="/on-site" activeProps={current}>
        现场办理
      </Link>
      <Link to="/overview" activeProps={current}>
        县域总览
      </Link>
      {viewer.supervises && (
        <Link to="/supervision" activeProps={current}>
          执法监督墙
        </Link>
      )}
      <Link to="/publications" activeProps={current}>
        信息公开
      </Link>
      <Link to="/report" activeProps={current}>
        年度报告
      </Link>
      {mine.length > 0 && <h2>我经办的台账</h2>}
      <Modules modules={mine} desks />
      {others.length > 0 && (
        <details open={mine.length === 0}>
          <summary>其他台账（{others.length}）</summary>
          <Modules modules={others} />
        </details>
      )}
    </nav>
  );
}

const current = { 'aria-current': 'page' as const };

/** Registers; under one's own, the desks arranged for its work. A desk that is open is the place, not the register above it. */
function Modules({ modules, desks = false }: { modules: Catalogue; desks?: boolean }) {
  const onDesk = useLocation({ select: ({ pathname }) => /\/desks\/[^/]+\/?$/.test(pathname) });
  return modules.map((m) => (
    <Fragment key={m.module}>
      <Link to="/$module" params={{ module: m.module }} activeProps={current} activeOptions={{ exact: onDesk }}>
        {m.label}
      </Link>
      {desks &&
        m.desks.map((d) => (
          <Link
            key={d.id}
            className="desk-entry"
            to="/$module/desks/$desk"
            params={{ module: m.module, desk: d.id }}
            title={d.help}
            activeProps={current}
          >
            {d.label}
          </Link>
        ))}
    </Fragment>
  ));
}
