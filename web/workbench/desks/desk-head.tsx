/** The head that every desk has: its name, for whom it is, and the way to the register behind it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../contract/definitions.ts';
import type { DeskView } from '../../../contract/desks.ts';
import './desk.css';

export function DeskHead({
  module,
  desk,
  children,
}: {
  module: Catalogue[number];
  desk: DeskView;
  /** Stands at the right of the name. */
  children?: ReactNode;
}) {
  return (
    <>
      <div className="page-head">
        <h1>{desk.label}</h1>
        <div className="aside no-print">
          {children}
          <Link to="/$module" params={{ module: module.module }}>
            {module.label}台账
          </Link>
        </div>
      </div>
      <p className="desk-help">{desk.help}</p>
    </>
  );
}
