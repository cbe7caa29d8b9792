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
  protocols bigint[];
  ids bigint[];
  numbers bigint[];
  hashes bytea[];
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
    -- Together below: one update for each would cost twice as much.
    protocols := protocols || item.protocol_id;
    ids := ids || item.id;
    numbers := numbers || head.number;
    hashes := hashes || head.hash;
  end loop;
  update sutarta.history h set seal_number = n.number, seal_hash = n.hash
  from unnest(protocols, ids, numbers, hashes) as n (protocol_id, id, number, hash)
  where h.protocol_id = n.protocol_id and h.id = n.id;
  update sutarta.seal_head s set number = head.number, hash = head.hash;
  return coalesce(cardinality(ids), 0);
end
$$;
