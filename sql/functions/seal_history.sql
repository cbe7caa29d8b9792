-- Seals up to so many rows of history into the chain of hashes, in the order of their making; gives how many. Only what
-- is older than every transaction still open: nothing can come before it any more. What has a transaction still to
-- come was written in an earlier life of the server, before a restore.
create or replace function door.seal_history(batch integer) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  head sutarta.seal_head;
  item sutarta.history;
  sealed integer := 0;
begin
  perform sutarta.require_daemon();
  -- One at a time, at every isolation level.
  update sutarta.seal_head s set number = s.number returning s.* into strict head;
  for item in
    select h.* from sutarta.history h
    where h.seal_number is null
      and (h.xid < pg_snapshot_xmin(pg_current_snapshot())
        or h.xid >= pg_snapshot_xmax(pg_current_snapshot()) and h.xid <> pg_current_xact_id())
    order by h.id
    limit batch
  loop
    head.number := head.number + 1;
    head.hash := sha256(head.hash || sutarta.seal_text(item));
    update sutarta.history h set seal_number = head.number, seal_hash = head.hash
    where h.protocol_id = item.protocol_id and h.id = item.id;
    sealed := sealed + 1;
  end loop;
  update sutarta.seal_head s set number = head.number, hash = head.hash;
  return sealed;
end
$$;
