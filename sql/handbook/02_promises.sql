-- Which associations keep what they promise?
select association, planned, led, kept, kept_late, not_kept, still_open, kept_rate
from report.association_progress
where protocol = 'lt-libraries' and plan = '2025'
order by kept_rate desc nulls last, association;
