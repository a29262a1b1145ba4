/** Number, title, where it stands, who handles it and whose seal it bears. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MatterPage } from '../../../contract/matters.ts';
import { chineseDate } from '../../shared/dates.ts';
import { ask } from '../queries.ts';

export function MatterHead({ page }: { page: MatterPage }) {
  const { matter } = page;
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const register = catalogue.find((m) => m.module === matter.module)?.label ?? matter.module;
  useEffect(() => {
    const before = document.title;
    document.title = `${matter.number ?? ''} ${matter.title} · 依法`.trim();
    return () => {
      document.title = before;
    };
  }, [matter.number, matter.title]);
  return (
    <div className="matter-head">
      <p className="crumbs">
        <Link to="/$module" params={{ module: matter.module }} className="no-print">
          {register}
        </Link>
        <span className="figure">{matter.number ?? '未编号'}</span>
        {matter.demonstration && <span className="mark demo">演示数据</span>}
      </p>
      <h1>{matter.title || '（无标题）'}</h1>
      <p className="facts-line">
        <span className="state">{matter.stateLabel}</span>
        <span>{matter.officeName}承办</span>
        {matter.handlers.length > 0 && <span>承办人：{matter.handlers.join('、')}</span>}
        {page.authorityName && page.authorityName !== matter.officeName && <span>以{page.authorityName}名义</span>}
        <span>{chineseDate(matter.openedOn)}立案</span>
        {matter.closedOn && <span>{chineseDate(matter.closedOn)}办结</span>}
      </p>
    </div>
  );
}
