/** Turning the pages of a list; the total stands beside. */
import { Pagination } from 'antd';

export function Pages({
  page,
  size,
  total,
  turn,
}: {
  page: number;
  size: number;
  total: number;
  turn: (page: number, size: number) => void;
}) {
  return (
    <div style={{ display: 'flex', gap: '1rem', alignItems: 'center', flexWrap: 'wrap', marginTop: '0.8rem' }}>
      <span className="figure">共{total}件</span>
      {total > 20 && (
        <Pagination
          current={page}
          pageSize={size}
          total={total}
          onChange={turn}
          showSizeChanger
          pageSizeOptions={[20, 50, 100, 200]}
          responsive
          showLessItems
        />
      )}
    </div>
  );
}
