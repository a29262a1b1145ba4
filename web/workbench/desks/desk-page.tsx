/** 专用工作台: the screen that a module declares for one kind of work; each kind of desk has its own room. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ask } from '../queries.ts';
import { MissingPage } from '../shell/broken.tsx';
import { Waiting } from '../shell/states.tsx';
import { BoardPage } from './board/board-page.tsx';
import { SittingPage } from './sitting/sitting-page.tsx';

export function DeskPage() {
  const { module, desk: id } = useParams({ from: '/desk/$module/desks/$desk' });
  const catalogue = useQuery(ask.catalogue);
  const here = catalogue.data?.find((m) => m.module === module);
  const desk = here?.desks.find((d) => d.id === id);
  if (!catalogue.data)
    return (
      <div className="page">
        <Waiting what="正在读取" />
      </div>
    );
  if (!here || !desk) return <MissingPage />;
  return desk.kind === 'board' ? (
    <BoardPage key={`${module}/${id}`} module={here} desk={desk} />
  ) : (
    <SittingPage key={`${module}/${id}`} module={here} desk={desk} />
  );
}
