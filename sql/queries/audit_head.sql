-- How far the chain of hashes reaches.
select head.number, encode(head.hash, 'hex') from sutarta.seal_head as head;
