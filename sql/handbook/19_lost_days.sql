-- How many working days did public holidays take in each quarter?
select quarter, count(*) filter (where is_working_day) as working_days,
  count(*) filter (where is_public_holiday and not is_weekend) as lost_to_holidays,
  count(*) filter (where is_public_holiday and is_weekend) as holidays_at_weekends
from report.day
where country = 'LT' and day between '2025-01-01' and '2025-12-31'
group by quarter
order by quarter;
