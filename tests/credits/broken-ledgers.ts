/** What somebody with the keys to the database could do, and the rule of the check that has to notice. */
export const broken: { rule: string; statement: string }[] = [
  {
    rule: 'balance',
    statement: `update ledger.accounts set balance = balance + 1 where id = (select min(id) from ledger.accounts where kind = 'available')`,
  },
  {
    rule: 'transfer',
    statement: `update ledger.entries set amount = amount + 3 where transfer = (select min(id) from ledger.transfers) and account < 10`,
  },
  {
    rule: 'transfer',
    statement: `delete from ledger.entries where transfer = (select max(id) from ledger.transfers)`,
  },
  {
    rule: 'orphan',
    statement: `delete from ledger.transfers where id = (select min(id) from ledger.transfers)`,
  },
  {
    rule: 'held',
    statement: `delete from ledger.reservations r where not exists (select from ledger.resolutions x where x.reservation = r.id)`,
  },
  {
    rule: 'resolution',
    statement: `delete from ledger.resolutions where reservation = (select min(reservation) from ledger.resolutions)`,
  },
  {
    rule: 'resolution',
    statement: `update ledger.resolutions set used = used + 1000000`,
  },
  {
    rule: 'negative',
    statement: `alter table ledger.accounts drop constraint accounts_balance;
      update ledger.accounts set balance = -1 where id = (select min(id) from ledger.accounts where kind = 'available')`,
  },
]
